package quanze.loaders.basis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What the remark of a register entry says about what came before and after it. */
record Succession(@Nullable String successor, List<String> replaces, @Nullable LocalDate repealedOn) {

	private static final String DATE = "(\\d{4})年(\\d{1,2})月(\\d{1,2})日";

	/** 由《甲》（2022年3月1日施行）取代; 由《甲》、《乙》先后取代, of which the last counts. */
	private static final Pattern REPLACED_BY = Pattern.compile("^由(《[^。；]{1,400}?)(?:先后)?(?:取代|代替|替代)");

	private static final Pattern REVISED_AS = Pattern.compile("修订为(《[^。；]{1,200}》)|公布(《[^。；]{1,200}》)后按新办法");

	private static final Pattern REPLACES = Pattern.compile("^取代(?:\\d{4}年)?(《[^。；]{1,400}》)");

	private static final Pattern REVISED_FROM = Pattern.compile("^由(《[^。；]{1,200}?)修订而来|^前身为([^。；]{1,200}》)");

	private static final Pattern TAKES_EFFECT = Pattern.compile(DATE + "(?:起)?(?:施行|实施)");

	private static final Pattern REPEALED = Pattern.compile(DATE + "(?:起)?(?:废止|失效)");

	static Succession of(String note) {
		List<String> after = titles(note, REPLACED_BY);
		Matcher repealed = REPEALED.matcher(note);
		LocalDate repealedOn = repealed.find() ? date(repealed) : null;
		if (!after.isEmpty() && repealedOn == null) {
			Matcher effect = TAKES_EFFECT.matcher(note);
			while (effect.find()) {
				repealedOn = date(effect);
			}
		}
		if (after.isEmpty()) {
			after = titles(note, REVISED_AS);
		}
		List<String> before = new ArrayList<>(titles(note, REPLACES));
		before.addAll(titles(note, REVISED_FROM));
		return new Succession(after.isEmpty() ? null : after.getLast(), before, repealedOn);
	}

	private static List<String> titles(String note, Pattern pattern) {
		Matcher matcher = pattern.matcher(note);
		if (!matcher.find()) {
			return List.of();
		}
		String part = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
		return Citations.parse(part).stream().map(Citation::title).filter(title -> !title.isEmpty()).toList();
	}

	private static @Nullable LocalDate date(Matcher matcher) {
		try {
			return LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
					Integer.parseInt(matcher.group(3)));
		} catch (DateTimeException noSuchDay) {
			return null;
		}
	}
}
