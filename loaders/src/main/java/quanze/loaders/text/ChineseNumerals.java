package quanze.loaders.text;

import java.util.OptionalLong;

/** Whole numbers as Chinese administrative text writes them, from 0 to 999,999,999,999. */
public final class ChineseNumerals {

	private static final String DIGITS = "零一二三四五六七八九";

	private static final String FORMAL_DIGITS = "〇壹贰叁肆伍陆柒捌玖";

	private static final String SMALL_UNITS = "十百千";

	private static final String FORMAL_UNITS = "拾佰仟";

	private static final long TOO_LARGE = 1_000_000_000_000L;

	private static final int LONGEST = 30;

	private ChineseNumerals() {
	}

	/**
	 * Reads {@code 12}, {@code １２}, {@code 十二}, {@code 一百零五}, {@code 二〇二〇}, {@code 廿一}, {@code 3万}.
	 * Empty for anything else, and for what has two readings: {@code 三五} (35, or three to five),
	 * {@code 一百二} (102 or 120).
	 */
	public static OptionalLong parse(String text) {
		if (text.isEmpty() || text.length() > LONGEST || end(text, 0) != text.length()) {
			return OptionalLong.empty();
		}
		if (text.chars().allMatch(c -> digit(c) >= 0)) {
			return positional(text);
		}
		return new Reading().of(text);
	}

	/**
	 * Where the run of numeral characters that starts at {@code from} ends; {@code from} itself when
	 * there is none.
	 */
	public static int end(CharSequence text, int from) {
		int end = from;
		while (end < text.length() && isNumeral(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/**
	 * A number from 1 to 9,999 in words: 64 → 六十四, 105 → 一百零五.
	 *
	 * @throws IllegalArgumentException
	 *             outside that range
	 */
	public static String format(int number) {
		if (number < 1 || number > 9_999) {
			throw new IllegalArgumentException(number + " is not from 1 to 9,999");
		}
		StringBuilder words = new StringBuilder();
		boolean zero = false;
		for (int unit = 1_000, power = 3; power >= 0; unit /= 10, power--) {
			int digit = number / unit % 10;
			if (digit == 0) {
				zero = !words.isEmpty();
				continue;
			}
			if (zero) {
				words.append('零');
				zero = false;
			}
			boolean isTen = words.isEmpty() && power == 1 && digit == 1;
			if (!isTen) {
				words.append(DIGITS.charAt(digit));
			}
			if (power > 0) {
				words.append(SMALL_UNITS.charAt(power - 1));
			}
		}
		return words.toString();
	}

	private static boolean isNumeral(char c) {
		return digit(c) >= 0 || unit(c) > 0 || c == '廿' || c == '卅';
	}

	private static OptionalLong positional(String text) {
		boolean plain = text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= '０' && c <= '９');
		boolean chinese = text.chars().noneMatch(c -> c >= '0' && c <= '9' || c >= '０' && c <= '９');
		boolean twoReadings = text.length() == 2 && text.indexOf('〇') < 0 && text.indexOf('零') < 0;
		if (!plain && (!chinese || twoReadings)) {
			return OptionalLong.empty();
		}
		long value = 0;
		for (int i = 0; i < text.length(); i++) {
			value = value * 10 + digit(text.charAt(i));
			if (value >= TOO_LARGE) {
				return OptionalLong.empty();
			}
		}
		return OptionalLong.of(value);
	}

	private static int digit(int c) {
		if (c >= '0' && c <= '9') {
			return c - '0';
		}
		if (c >= '０' && c <= '９') {
			return c - '０';
		}
		if (c == '两' || c == '俩') {
			return 2;
		}
		return Math.max(DIGITS.indexOf(c), FORMAL_DIGITS.indexOf(c));
	}

	private static long unit(char c) {
		int power = Math.max(SMALL_UNITS.indexOf(c), FORMAL_UNITS.indexOf(c)) + 1;
		if (power > 0) {
			return power == 1 ? 10 : power == 2 ? 100 : 1000;
		}
		return c == '万' || c == '萬' ? 10_000 : c == '亿' ? 100_000_000 : 0;
	}

	/**
	 * One pass over digits and units; units must fall within a section of four places, sections must
	 * fall too.
	 */
	private static final class Reading {

		private long total;

		private long section;

		private long digit = -1;

		private long lastUnit = 10_000;

		private long lastSection = TOO_LARGE;

		private boolean zero;

		private boolean valid = true;

		OptionalLong of(String text) {
			for (int i = 0; i < text.length() && valid; i++) {
				char c = text.charAt(i);
				if (c == '廿' || c == '卅') {
					digit(c == '廿' ? 2 : 3);
					small(10);
				} else if (unit(c) == 0) {
					digit(ChineseNumerals.digit(c));
				} else if (unit(c) < 10_000) {
					small(unit(c));
				} else {
					large(unit(c));
				}
			}
			boolean elided = digit > 0 && lastUnit > 10 && !zero && (section > 0 || total > 0);
			total += section + Math.max(digit, 0);
			return valid && !elided && total < TOO_LARGE ? OptionalLong.of(total) : OptionalLong.empty();
		}

		private void digit(int value) {
			boolean fromZero = value == 0 && digit < 0;
			valid = fromZero || digit < 0 || digit * 10 + value < 10_000 && section == 0 && total == 0;
			if (fromZero) {
				zero = true;
			} else {
				digit = digit < 0 ? value : digit * 10 + value;
			}
		}

		private void small(long unit) {
			valid = unit < lastUnit && (digit > 0 || unit == 10 && digit < 0);
			section += (digit < 0 ? 1 : digit) * unit;
			digit = -1;
			zero = false;
			lastUnit = unit;
		}

		private void large(long unit) {
			section += Math.max(digit, 0);
			valid = unit < lastSection && section > 0;
			total += section * unit;
			section = 0;
			digit = -1;
			zero = false;
			lastUnit = 10_000;
			lastSection = unit;
		}
	}
}
