package quanze.api.file;

import java.util.function.Consumer;
import java.util.function.Function;

import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;

/** Reads lists page by page, so that they need not fit in memory. */
public final class Pagewise {

	private Pagewise() {
	}

	/** What hands over all items of that list, in order. */
	public static <T> Consumer<Consumer<T>> all(Function<PageRequest, Page<T>> list) {
		return consumer -> {
			String after = null;
			do {
				Page<T> page = list.apply(PageRequest.of(PageRequest.MAX, after));
				page.items().forEach(consumer);
				after = page.hasNext() ? page.edges().getLast().cursor() : null;
			} while (after != null);
		};
	}
}
