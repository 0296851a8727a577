package quanze.loaders.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import quanze.loaders.text.Text;

/**
 * The header of a table: one row, or two where groups of columns share a heading.
 *
 * @param first
 *            index of its first line
 * @param last
 *            index of its last line
 * @param positions
 *            our column names → position in a line
 * @param headings
 *            what stands in the header, by position
 */
record Header(int first, int last, Map<String, Integer> positions, List<String> headings) {

	private static final int SEARCHED = 30;

	/**
	 * The header that recognises most columns, among the first lines; empty if none has all that are
	 * needed.
	 */
	static Optional<Header> find(Grid grid, Columns columns) {
		return candidates(grid, columns).stream()
				.filter(it -> columns.missing(it.positions().keySet()).isEmpty())
				.reduce((a, b) -> b.positions().size() > a.positions().size() ? b : a);
	}

	/** The line that comes nearest to a header; empty if no line has two columns that are known. */
	static Optional<Header> nearest(Grid grid, Columns columns) {
		return candidates(grid, columns).stream().filter(it -> it.positions().size() > 1)
				.reduce((a, b) -> b.positions().size() > a.positions().size() ? b : a);
	}

	private static List<Header> candidates(Grid grid, Columns columns) {
		var candidates = new ArrayList<Header>();
		for (var i = 0; i < Math.min(SEARCHED, grid.lines().size()); i++) {
			candidates.add(of(grid, i, i, columns));
			if (i + 1 < grid.lines().size()) {
				candidates.add(of(grid, i, i + 1, columns));
			}
		}
		return candidates;
	}

	private static Header of(Grid grid, int first, int last, Columns columns) {
		var width = Math.max(grid.lines().get(first).cells().size(), grid.lines().get(last).cells().size());
		var positions = new LinkedHashMap<String, Integer>();
		var headings = new ArrayList<String>();
		for (var position = 0; position < width; position++) {
			var words = new LinkedHashSet<String>();
			for (var line = first; line <= last; line++) {
				var cells = grid.lines().get(line).cells();
				if (position < cells.size() && !cells.get(position).text().isBlank()) {
					words.add(Text.clean(cells.get(position).text()));
				}
			}
			var heading = String.join("/", words);
			headings.add(heading);
			var at = position;
			columns.headed(heading).ifPresent(name -> positions.putIfAbsent(name, at));
		}
		return new Header(first, last, positions, headings);
	}

	/** Whether a line repeats the header or a part of it, as at the top of a page. */
	boolean isRepeatedBy(Grid.Line line) {
		var filled = 0;
		var same = 0;
		for (var position = 0; position < Math.min(line.cells().size(), headings.size()); position++) {
			var text = Text.clean(line.cells().get(position).text());
			if (!text.isEmpty()) {
				filled++;
				var heading = headings.get(position);
				if (heading.equals(text) || heading.startsWith(text + "/") || heading.endsWith("/" + text)) {
					same++;
				}
			}
		}
		return filled > 1 && same * 2 > filled;
	}

}
