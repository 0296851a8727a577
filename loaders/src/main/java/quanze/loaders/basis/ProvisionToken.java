package quanze.loaders.basis;

import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import quanze.loaders.text.ChineseNumerals;

/**
 * {@code 第六十四条}, {@code 64条}, {@code （三）项}, {@code 条之一}'s whole, or a number whose level comes
 * later: {@code 第一} in {@code 第一、二款}.
 */
record ProvisionToken(int from, int to, int number, int suffix, @Nullable Level level) {

	private static final int LARGEST = 9999;

	private static final String BEFORE_NEXT = "、，,和及至到-—–－~～";

	/** The token that starts at a place. */
	static Optional<ProvisionToken> at(String text, int from, boolean numbersPending) {
		boolean ordinal = text.charAt(from) == '第';
		int i = ordinal ? from + 1 : from;
		boolean bracket = i < text.length() && "(（".indexOf(text.charAt(i)) >= 0;
		int digits = bracket ? i + 1 : i;
		int end = ChineseNumerals.end(text, digits);
		OptionalLong number = ChineseNumerals.parse(text.substring(digits, end));
		int next = bracket ? end + 1 : end;
		boolean closed = !bracket || end < text.length() && ")）".indexOf(text.charAt(end)) >= 0;
		if (number.isEmpty() || number.getAsLong() > LARGEST || number.getAsLong() < 1 || !closed) {
			return Optional.empty();
		}
		int value = (int) number.getAsLong();
		if (next < text.length() && Level.isWord(text.charAt(next))) {
			return Optional.of(withLevel(text, from, next, value));
		}
		boolean more = next < text.length() && BEFORE_NEXT.indexOf(text.charAt(next)) >= 0;
		return more && (ordinal || numbersPending)
				? Optional.of(new ProvisionToken(from, next, value, 0, null))
				: Optional.empty();
	}

	private static ProvisionToken withLevel(String text, int from, int word, int value) {
		Level level = Level.of(text.charAt(word));
		int to = word + 1;
		if (level == Level.ARTICLE && text.startsWith("之", to)) {
			int end = ChineseNumerals.end(text, to + 1);
			OptionalLong suffix = ChineseNumerals.parse(text.substring(to + 1, end));
			if (suffix.isPresent() && suffix.getAsLong() <= LARGEST) {
				return new ProvisionToken(from, end, value, (int) suffix.getAsLong(), level);
			}
		}
		return new ProvisionToken(from, to, value, 0, level);
	}

	/** Whether its level only starts another word: 项目, 条例, 目录. */
	boolean isInWord(String text) {
		return level == Level.ITEM && text.startsWith("目", to)
				|| level == Level.ARTICLE && text.startsWith("例", to)
				|| level == Level.SUB_ITEM && text.startsWith("录", to);
	}
}
