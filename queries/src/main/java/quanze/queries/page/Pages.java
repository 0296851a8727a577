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
		String after = Cursors.decode(request.after());
		int start = 0;
		while (after != null && start < sorted.size() && key.apply(sorted.get(start)).compareTo(after) <= 0) {
			start++;
		}
		int end = Math.min(sorted.size(), start + request.first());
		return new Page<>(edges(sorted.subList(start, end), key), sorted.size(), start > 0,
				end < sorted.size());
	}

	/**
	 * The page of a list of which only a part was read.
	 *
	 * @param read
	 *            from behind the cursor, one more than asked where there are more
	 * @param totalCount
	 *            of the whole list
	 */
	public static <T> Page<T> of(List<T> read, long totalCount, Function<? super T, String> key,
			PageRequest request) {
		List<T> shown = read.subList(0, Math.min(read.size(), request.first()));
		return new Page<>(edges(shown, key), totalCount, request.after() != null,
				read.size() > request.first());
	}

	private static <T> List<Edge<T>> edges(List<T> items, Function<? super T, String> key) {
		return items.stream().map(it -> new Edge<T>(Cursors.encode(key.apply(it)), it)).toList();
	}
}
