package quanze.loaders.text;

import java.util.Collection;
import java.util.Optional;

/** Finds the text that differs least. */
public final class Nearest {

	private static final int LONGEST = 120;

	private Nearest() {
	}

	/**
	 * The candidate fewest edits away, if that is at most a quarter of the length.
	 *
	 * @param allowed
	 *            edits that are allowed even where that is more than a quarter
	 */
	public static Optional<String> to(String wanted, Collection<String> candidates, int allowed) {
		if (wanted.isEmpty() || wanted.length() > LONGEST) {
			return Optional.empty();
		}
		int best = Math.max(allowed, wanted.length() / 4) + 1;
		String nearest = null;
		for (String candidate : candidates) {
			boolean possible = Math.abs(candidate.length() - wanted.length()) < best
					&& candidate.length() <= LONGEST;
			int distance = possible ? distance(wanted, candidate, best) : best;
			if (distance < best && distance < wanted.length()) {
				best = distance;
				nearest = candidate;
			}
		}
		return Optional.ofNullable(nearest);
	}

	/** Edits from one text to the other; {@code limit} when there are as many or more. */
	private static int distance(String one, String other, int limit) {
		int[] before = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			before[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= other.length(); j++) {
				int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
				least = Math.min(least, row[j]);
			}
			if (least >= limit) {
				return limit;
			}
			int[] swap = before;
			before = row;
			row = swap;
		}
		return Math.min(limit, before[other.length()]);
	}
}
