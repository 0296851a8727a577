package quanze.loaders.basis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import quanze.loaders.text.ChineseNumerals;
import quanze.loaders.text.Text;

/** The numbers that authorities give to their documents: {@code 国发〔2014〕5号}, {@code 国务院令第751号}. */
final class DocumentNumbers {

	private static final String NUMBER = "(?:第)?\\s*([0-9零〇一二三四五六七八九十百千]{1,9})\\s*号";

	private static final Pattern BY_YEAR = Pattern
			.compile("([\\p{IsHan}A-Za-z]{1,30})\\s*[〔\\[(（【［]\\s*(\\d{4})\\s*[〕\\])）】］]\\s*" + NUMBER);

	private static final Pattern BY_ORDER = Pattern
			.compile("([\\p{IsHan}、]{1,60}(?:令|公告))\\s*(?:(\\d{4})年)?\\s*" + NUMBER);

	private static final int LONGEST = 200;

	private DocumentNumbers() {
	}

	/** The text as a document number in its usual form, when it is one and nothing else. */
	static Optional<String> parse(String text) {
		String clean = Text.clean(text);
		if (clean.length() > LONGEST) {
			return Optional.empty();
		}
		Matcher byYear = BY_YEAR.matcher(clean);
		if (byYear.matches()) {
			return Optional.of(byYear.group(1) + "〔" + byYear.group(2) + "〕" + plain(byYear.group(3)) + "号");
		}
		Matcher byOrder = BY_ORDER.matcher(clean);
		if (byOrder.matches()) {
			String year = byOrder.group(2) == null ? "" : byOrder.group(2) + "年";
			String issuer = byOrder.group(1).replace("中华人民共和国", "");
			return Optional.of(issuer + year + "第" + plain(byOrder.group(3)) + "号");
		}
		return Optional.empty();
	}

	/** The form in which numbers match; any text has one. */
	static String key(String number) {
		return Text.fold(parse(number).orElse(number));
	}

	private static String plain(String numeral) {
		return ChineseNumerals.parse(numeral).stream().mapToObj(Long::toString).findFirst().orElse(numeral);
	}
}
