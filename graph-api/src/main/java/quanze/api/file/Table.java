package quanze.api.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.queries.edition.Source;

/**
 * The columns of a list, in whatever format.
 *
 * @param headings
 *            as the published lists have them
 * @param rows
 *            the rows of an item, each with a cell a column; null for an empty one
 */
public record Table<T>(List<String> headings, Function<T, Stream<List<@Nullable Object>>> rows) {

	public Table {
		headings = List.copyOf(headings);
	}

	/** Begins the description of a list with a row an item. */
	public static <T> Columns<T, T> of() {
		return new Columns<>(Stream::of);
	}

	/** Begins the description of a list whose items have several rows. */
	public static <T, R> Columns<T, R> of(Function<T, Stream<R>> rows) {
		return new Columns<>(rows);
	}

	/** Collects columns. */
	public static final class Columns<T, R> {

		private final Function<T, Stream<R>> rows;

		private final List<String> headings = new ArrayList<>();

		private final List<Function<R, @Nullable Object>> cells = new ArrayList<>();

		private Columns(Function<T, Stream<R>> rows) {
			this.rows = rows;
		}

		/** One more column. */
		public Columns<T, R> column(String heading, Function<R, @Nullable Object> cell) {
			headings.add(heading);
			cells.add(cell);
			return this;
		}

		/** Three more: the list, the sheet and the row that say so, empty where none does. */
		public Columns<T, R> source(Function<R, @Nullable Source> source) {
			return column("清单", it -> {
				Source found = source.apply(it);
				return found == null ? null : found.edition().title();
			}).column("工作表", it -> {
				Source found = source.apply(it);
				return found == null ? null : found.sheet();
			}).column("行", it -> {
				Source found = source.apply(it);
				return found == null ? null : found.row();
			});
		}

		/** The table of these columns. */
		public Table<T> table() {
			List<Function<R, @Nullable Object>> all = List.copyOf(cells);
			return new Table<>(headings, item -> rows.apply(item).map(row -> {
				List<@Nullable Object> line = new ArrayList<>(all.size());
				all.forEach(it -> line.add(it.apply(row)));
				return line;
			}));
		}
	}
}
