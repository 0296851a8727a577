package quanze.queries.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import quanze.queries.page.Page.Edge;

/**
 * Where a page begins and ends among the keys of a list of which only a part is read: between which
 * keys, in which direction, and how many.
 *
 * @param order
 *            of the list
 */
public record Keyset(Order order, PageRequest request, @Nullable String after, @Nullable String before) {

	/** Greater than every key. */
	private static final String HIGHEST = Character.toString(Character.MAX_CODE_POINT);

	/**
	 * The keys that the cursors of a request stand for.
	 *
	 * @throws quanze.queries.error.BadRequest
	 *             when a cursor is none of ours, or of a list in another order
	 */
	public static Keyset of(Order order, PageRequest request) {
		return new Keyset(order, request, order.key("after", request.after()),
				order.key("before", request.before()));
	}

	/** Only greater keys count. */
	public String above() {
		String key = order.descending() ? before : after;
		return key == null ? "" : key;
	}

	/** Only smaller keys count. */
	public String below() {
		String key = order.descending() ? after : before;
		return key == null ? HIGHEST : key;
	}

	/** Whether to read from the greatest key downwards. */
	public boolean downwards() {
		return order.descending() != request.backwards();
	}

	/**
	 * The page, once it is read.
	 *
	 * @param read
	 *            what was read, in the direction of reading, no more than the request reaches
	 * @param totalCount
	 *            of the whole list
	 * @param least
	 *            the smallest key of the whole list; null when it is empty
	 * @param greatest
	 *            the greatest key of the whole list; null when it is empty
	 */
	public <T> Page<T> page(List<T> read, Function<? super T, String> key, long totalCount,
			@Nullable String least, @Nullable String greatest) {
		if (least == null || greatest == null) {
			return Page.empty();
		}
		List<T> inOrder = request.backwards() ? read.reversed() : read;
		List<T> shown = inOrder.subList(request.surplus(inOrder.size()), inOrder.size());
		List<Edge<T>> edges = shown.stream()
				.map(it -> new Edge<T>(order.cursor(key.apply(it)), it)).toList();
		String start = order.descending() ? greatest : least;
		String end = order.descending() ? least : greatest;
		return shown.isEmpty()
				? new Page<>(edges, totalCount, precedes(start), follows(end))
				: new Page<>(edges, totalCount, !start.equals(key.apply(shown.getFirst())),
						!end.equals(key.apply(shown.getLast())));
	}

	/** Whether an empty page has that first item of the list before it. */
	private boolean precedes(String start) {
		return request.backwards()
				? before == null || inOrder().compare(start, before) < 0
				: after != null && inOrder().compare(start, after) <= 0;
	}

	/** Whether an empty page has that last item of the list behind it. */
	private boolean follows(String end) {
		return request.backwards()
				? before != null && inOrder().compare(end, before) >= 0
				: after == null || inOrder().compare(end, after) > 0;
	}

	private Comparator<String> inOrder() {
		Comparator<String> upwards = Comparator.naturalOrder();
		return order.descending() ? upwards.reversed() : upwards;
	}
}
