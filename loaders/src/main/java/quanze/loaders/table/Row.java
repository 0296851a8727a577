package quanze.loaders.table;

import java.util.HashMap;
import java.util.Map;

/** A data row of a recognised table, its cells by the names of our columns. */
public final class Row {

	private final Place place;

	private final Map<String, Cell> cells;

	Row(Place place, Map<String, Cell> cells) {
		this.place = place;
		this.cells = Map.copyOf(cells);
	}

	public Place place() {
		return place;
	}

	/** Whether the table has this column. */
	public boolean has(String column) {
		return cells.containsKey(column);
	}

	/** The cell of a column; an empty one if the table has no such column. */
	public Cell cell(String column) {
		var cell = cells.get(column);
		return cell == null ? new Cell("", "", place, false) : cell;
	}

	Row with(Map<String, Cell> others) {
		var all = new HashMap<>(cells);
		all.putAll(others);
		return new Row(place, all);
	}

}
