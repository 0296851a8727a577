package quanze.queries.benchmark;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Names and codes of a made-up city in place of those of the sample lists, by the rules by which
 * the loaders' benchmark makes the lists of cities.
 *
 * @param name
 *            two characters
 * @param number
 *            four digits, with which the codes of its areas begin
 * @param prefix
 *            of the codes of its editions
 */
record Naming(String name, String number, String prefix) {

	private static final String NAMES = "东南西北中上下左右前后内外大小高低长远近新古明清和平安宁福寿康乐文武德仁礼义信智勇";

	private static final char NAME = '\uE000';

	private static final char NUMBER = '\uE001';

	private static final char PREFIX = '\uE002';

	private static final Pattern AREA = Pattern.compile("\\b3502(?=\\d{2})");

	private static final Pattern AGENCY = Pattern.compile("\\bXM(?!L)(?=[A-Z])");

	private static final Pattern INCIDENT = Pattern.compile("^([A-Z]{4})-(?=\\d{3}$)");

	private static final Pattern EDITION = Pattern.compile(
			"(?<![\\w-])(admissions|agencies|areas|assistance-\\d+|data-shares|incident-types|internal-services?|laws|powers|territorial-)(?=-?\\d|$|\\uE001)");

	static Naming of(int city) {
		return new Naming(
				"" + NAMES.charAt(city / NAMES.length()) + NAMES.charAt(city % NAMES.length()),
				String.valueOf(1_000 + city), "c%04d-".formatted(city));
	}

	/** A text in which the city's names and codes are left open. */
	record Text(String text, boolean isOwn) {

		static Text of(String original) {
			String open = original.replace("厦门", String.valueOf(NAME));
			open = AREA.matcher(open).replaceAll(String.valueOf(NUMBER));
			open = AGENCY.matcher(open).replaceAll("X" + NUMBER);
			open = INCIDENT.matcher(open).replaceAll("$1" + NUMBER + "-");
			open = EDITION.matcher(open).replaceAll(PREFIX + "$1");
			return new Text(open, !open.equals(original));
		}

		String in(Naming city) {
			StringBuilder filled = new StringBuilder(text.length() + 16);
			for (int i = 0; i < text.length(); i++) {
				switch (text.charAt(i)) {
					case NAME -> filled.append(city.name);
					case NUMBER -> filled.append(city.number);
					case PREFIX -> filled.append(city.prefix);
					default -> filled.append(text.charAt(i));
				}
			}
			return filled.toString();
		}
	}

	/** The text as that city's lists have it. */
	String in(String original) {
		return Text.of(original).in(this);
	}

	/** The code of its area. */
	String area() {
		return number + "00";
	}

	/** All of them. */
	static List<Naming> first(int count) {
		return java.util.stream.IntStream.range(0, count).mapToObj(Naming::of).toList();
	}
}
