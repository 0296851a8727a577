package quanze.loaders.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the text that differs least. However many there are, only those are compared that share a
 * character that they cannot all lack.
 */
public final class Nearest {

	private static final int LONGEST = 120;

	private final List<String> candidates;

	private @Nullable Map<Character, int[]> holding;

	private Nearest(Collection<String> candidates) {
		this.candidates = candidates.stream().filter(it -> it.length() <= LONGEST).toList();
	}

	/** Among these; of several that are equally near, the first is found. */
	public static Nearest among(Collection<String> candidates) {
		return new Nearest(candidates);
	}

	/**
	 * The candidate fewest edits away, if that is at most a quarter of the length, and fewer than it.
	 *
	 * @param allowed
	 *            edits that are allowed even where that is more than a quarter
	 */
	public Optional<String> to(String wanted, int allowed) {
		if (wanted.isEmpty() || wanted.length() > LONGEST) {
			return Optional.empty();
		}
		var best = Math.min(Math.max(allowed, wanted.length() / 4) + 1, wanted.length());
		String nearest = null;
		for (var at : possible(wanted, best - 1)) {
			var candidate = candidates.get(at);
			var distance = Math.abs(candidate.length() - wanted.length()) < best
					? distance(wanted, candidate, best)
					: best;
			if (distance < best) {
				best = distance;
				nearest = candidate;
			}
		}
		return Optional.ofNullable(nearest);
	}

	/**
	 * So many edits leave at least one of one more characters untouched: those that hold one of the
	 * rarest.
	 */
	private int[] possible(String wanted, int edits) {
		var postings = holding();
		return wanted.chars().mapToObj(it -> postings.getOrDefault((char) it, new int[0]))
				.sorted(Comparator.comparingInt(it -> it.length)).limit(edits + 1L)
				.flatMapToInt(IntStream::of).sorted().distinct().toArray();
	}

	private synchronized Map<Character, int[]> holding() {
		var known = holding;
		if (known == null) {
			var lists = new HashMap<Character, IntStream.Builder>();
			for (var at = 0; at < candidates.size(); at++) {
				var place = at;
				candidates.get(at).chars().distinct()
						.forEach(it -> lists.computeIfAbsent((char) it, any -> IntStream.builder())
								.add(place));
			}
			known = new HashMap<>();
			for (var list : lists.entrySet()) {
				known.put(list.getKey(), list.getValue().build().toArray());
			}
			holding = known;
		}
		return known;
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
