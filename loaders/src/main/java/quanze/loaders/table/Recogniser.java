package quanze.loaders.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import quanze.loaders.text.Text;

/** Makes of the grids of one file the tables of a list. */
final class Recogniser {

	private static final Pattern NOTE = Pattern.compile("^(?:注|说明|备注|附注|附|填表|\\*|※|\\d{1,2}[.、．]).*");

	private static final Pattern TOTAL = Pattern.compile("^(?:合计|总计|小计|共计)[:：]?.*");

	private final String file;

	private final Columns columns;

	Recogniser(String file, Columns columns) {
		this.file = file;
		this.columns = columns;
	}

	/**
	 * @throws TableException
	 *             if no grid has the columns that the list needs
	 */
	List<Table> recognise(List<Grid> grids) {
		var tables = new ArrayList<Table>();
		var unrecognised = new ArrayList<String>();
		for (var grid : grids) {
			if (!grid.lines().isEmpty()) {
				Header.find(grid, columns).ifPresentOrElse(header -> tables.add(table(grid, header)),
						() -> unrecognised.add(failure(grid)));
			}
		}
		if (tables.isEmpty()) {
			throw new TableException(file,
					unrecognised.isEmpty() ? "no table" : String.join("; ", unrecognised),
					"a table with the columns of the list: " + columns);
		}
		if (!unrecognised.isEmpty()) {
			var first = tables.getFirst();
			tables.set(0,
					new Table(first.sheet(), first.preamble(), first.rows(), first.notes(), unrecognised));
		}
		return tables;
	}

	private String failure(Grid grid) {
		var sheet = grid.sheet() == null ? "" : grid.sheet() + " › ";
		return Header.nearest(grid, columns)
				.map(header -> "%s第%d行: the headings %s, without %s".formatted(sheet,
						grid.lines().get(header.first()).row(), header.headings(),
						String.join(" and ", columns.missing(header.positions().keySet()))))
				.orElseGet(() -> "%s第%d行: no known heading".formatted(sheet, grid.lines().getFirst().row()));
	}

	private Table table(Grid grid, Header header) {
		var preamble = new ArrayList<>(grid.before());
		for (var i = 0; i < header.first(); i++) {
			preamble.addAll(texts(grid.lines().get(i)));
		}
		var rows = new ArrayList<Row>();
		var notes = new ArrayList<String>();
		for (var line : grid.lines().subList(header.last() + 1, grid.lines().size())) {
			if (isNote(line, header)) {
				notes.addAll(texts(line));
			} else if (!header.isRepeatedBy(line)) {
				rows.add(row(grid, header, line));
			}
		}
		notes.addAll(grid.after());
		return new Table(grid.sheet(), preamble, rows, notes, List.of());
	}

	/** A footnote, a total, or a single text where a row of data has several. */
	private static boolean isNote(Grid.Line line, Header header) {
		var texts = texts(line);
		if (texts.size() == 1 && header.headings().size() > 1) {
			return NOTE.matcher(texts.getFirst()).matches() || !line.cells().getFirst().text().isBlank();
		}
		return !texts.isEmpty() && TOTAL.matcher(texts.getFirst()).matches();
	}

	/** The different texts of a line: a cell merged over several columns counts once. */
	private static List<String> texts(Grid.Line line) {
		var texts = new LinkedHashSet<String>();
		for (var cell : line.cells()) {
			var text = Text.clean(cell.text());
			if (!text.isEmpty()) {
				texts.add(text);
			}
		}
		return List.copyOf(texts);
	}

	private Row row(Grid grid, Header header, Grid.Line line) {
		var cells = new HashMap<String, Cell>();
		header.positions().forEach((name, position) -> cells.put(name, cell(grid, line, position)));
		return new Row(new Place(file, grid.sheet(), line.row(), null), Map.copyOf(cells));
	}

	private Cell cell(Grid grid, Grid.Line line, int position) {
		if (position >= line.cells().size()) {
			return new Cell("", "", new Place(file, grid.sheet(), line.row(), null), false);
		}
		var raw = line.cells().get(position);
		return new Cell(Text.clean(raw.text()), raw.text(),
				new Place(file, grid.sheet(), line.row(), raw.column()),
				raw.continued());
	}

}
