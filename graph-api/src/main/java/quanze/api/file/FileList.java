package quanze.api.file;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list, or an answer, that can be had as a file.
 *
 * @param path
 *            within the site, without the format: {@code agencies}, {@code answers/who-assists}
 * @param title
 *            Chinese, the name of the sheet
 * @param table
 *            its columns
 * @param reading
 *            how it is read
 * @param mentioned
 *            records that an item mentions and that shall be described with it in JSON-LD
 */
public record FileList<T>(String path, String title, Table<T> table, Reading<T> reading,
		Function<T, Stream<Object>> mentioned) {

	/** A list whose items mention others by their IRIs alone. */
	public FileList(String path, String title, Table<T> table, Reading<T> reading) {
		this(path, title, table, reading, it -> Stream.empty());
	}

	/** Reads a list. */
	public interface Reading<T> {

		/**
		 * What hands over the items that these parameters ask for, one by one.
		 *
		 * @throws quanze.queries.error.BadRequest
		 *             when a parameter cannot be understood
		 */
		Consumer<Consumer<T>> asked(Parameters parameters);
	}
}
