package quanze.queries.page;

import java.util.List;
import java.util.function.Function;

import quanze.queries.page.Page.Edge;

/** Cuts pages. */
public final class Pages {

	private Pages() {
	}

	/**
	 * The page of a whole list.
	 *
	 * @param sorted
	 *            in ascending order of its keys
	 * @param key
	 *            unique within the list
	 */
	public static <T> Page<T> cut(List<T> sorted, Function<? super T, String> key, PageRequest request) {
		String after = Cursors.decode("after", request.after());
		String before = Cursors.decode("before", request.before());
		int start = 0;
		while (after != null && start < sorted.size() && key.apply(sorted.get(start)).compareTo(after) <= 0) {
			start++;
		}
		int end = sorted.size();
		while (before != null && end > start && key.apply(sorted.get(end - 1)).compareTo(before) >= 0) {
			end--;
		}
		if (!request.backwards()) {
			end = Math.min(end, start + request.reach());
		}
		start += request.surplus(end - start);
		return new Page<>(sorted.subList(start, end).stream()
				.map(it -> new Edge<T>(Cursors.encode(key.apply(it)), it)).toList(), sorted.size(), start > 0,
				end < sorted.size());
	}
}
