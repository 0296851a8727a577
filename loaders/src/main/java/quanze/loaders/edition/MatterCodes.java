package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Codes of matters: the edition's code in the singular and the number in three digits
 * (internal-services, 7 → internal-service-007). Where numbers repeat, as in workbooks that start
 * anew on each sheet, the order counts.
 */
final class MatterCodes {

	private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,6})\\D*$");

	private MatterCodes() {
	}

	static String code(String edition, int number) {
		var prefix = edition.endsWith("s") ? edition.substring(0, edition.length() - 1) : edition;
		return "%s-%03d".formatted(prefix, number);
	}

	/** The number at the end of what a list prints: 3-01 → 1. */
	static OptionalInt number(String printed) {
		var matcher = LAST_NUMBER.matcher(printed);
		return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
	}

	static List<String> of(String edition, List<String> printed) {
		var numbers = new ArrayList<Integer>();
		for (var number : printed) {
			number(number).ifPresent(numbers::add);
		}
		var usable = numbers.size() == printed.size() && new HashSet<>(numbers).size() == numbers.size();
		var codes = new ArrayList<String>();
		for (var i = 0; i < printed.size(); i++) {
			codes.add(code(edition, usable ? numbers.get(i) : i + 1));
		}
		return codes;
	}

}
