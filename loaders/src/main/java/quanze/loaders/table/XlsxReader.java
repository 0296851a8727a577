package quanze.loaders.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads workbooks: the visible text of each cell, merged cells filled. */
final class XlsxReader {

	private static final DataFormatter FORMATTER = new DataFormatter(Locale.ROOT);

	private final String file;

	private final XSSFSheet sheet;

	/** Merged ranges by each row that they touch. */
	private final Map<Integer, List<CellRangeAddress>> merged = new HashMap<>();

	private XlsxReader(String file, XSSFSheet sheet) {
		this.file = file;
		this.sheet = sheet;
		for (var range : sheet.getMergedRegions()) {
			if (range.getNumberOfCells() > (long) Limits.ROWS) {
				throw new TableException(place(range.getFirstRow()),
						"a merged cell of " + range.getNumberOfCells(),
						"at most " + Limits.ROWS);
			}
			for (var row = range.getFirstRow(); row <= range.getLastRow(); row++) {
				merged.computeIfAbsent(row, it -> new ArrayList<>()).add(range);
			}
		}
	}

	static List<Grid> read(String file, byte[] bytes) throws IOException {
		OfficeFile.check(file, bytes, "xl/workbook.xml");
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			if (workbook.getNumberOfSheets() > Limits.GRIDS) {
				throw new TableException(file, workbook.getNumberOfSheets() + " sheets",
						"at most " + Limits.GRIDS);
			}
			var grids = new ArrayList<Grid>();
			for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
				var sheet = workbook.getSheetAt(i);
				grids.add(new Grid(sheet.getSheetName(), new XlsxReader(file, sheet).lines(), List.of(),
						List.of()));
			}
			return grids;
		}
	}

	private List<Grid.Line> lines() {
		if (sheet.getPhysicalNumberOfRows() > Limits.ROWS) {
			throw new TableException(file + " › " + sheet.getSheetName(),
					sheet.getPhysicalNumberOfRows() + " rows",
					"at most " + Limits.ROWS);
		}
		var lines = new ArrayList<Grid.Line>();
		for (var row : sheet) {
			var line = line((XSSFRow) row);
			if (!line.isBlank()) {
				lines.add(line);
			}
		}
		return lines;
	}

	private Grid.Line line(XSSFRow row) {
		var ranges = merged.getOrDefault(row.getRowNum(), List.of());
		var width = ranges.stream().mapToInt(it -> it.getLastColumn() + 1).reduce(row.getLastCellNum(),
				Math::max);
		if (width > Limits.COLUMNS) {
			throw new TableException(place(row.getRowNum()), width + " columns", "at most " + Limits.COLUMNS);
		}
		var cells = new ArrayList<Grid.Raw>();
		for (var column = 0; column < width; column++) {
			cells.add(raw(row, column, ranges));
		}
		return new Grid.Line(row.getRowNum() + 1, cells);
	}

	private Grid.Raw raw(XSSFRow row, int column, List<CellRangeAddress> ranges) {
		var name = CellReference.convertNumToColString(column);
		for (var range : ranges) {
			if (range.isInRange(row.getRowNum(), column)) {
				var first = sheet.getRow(range.getFirstRow());
				var cell = first == null ? null : first.getCell(range.getFirstColumn());
				return new Grid.Raw(name, text(cell), row.getRowNum() > range.getFirstRow(),
						column > range.getFirstColumn());
			}
		}
		return new Grid.Raw(name, text(row.getCell(column)), false, false);
	}

	private String text(@Nullable XSSFCell cell) {
		if (cell == null) {
			return "";
		}
		if (cell.getCellType() == CellType.FORMULA) {
			throw new TableException(place(cell.getRowIndex()) + " › " + CellReference
					.convertNumToColString(cell.getColumnIndex()) + "列",
					"the formula " + cell.getCellFormula(),
					"its value as text: formulas are not evaluated");
		}
		var text = cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
				? date(cell)
				: FORMATTER.formatCellValue(cell);
		if (text.length() > Limits.CHARACTERS) {
			throw new TableException(place(cell.getRowIndex()), text.length() + " characters in a cell",
					"at most " + Limits.CHARACTERS);
		}
		return text;
	}

	private static String date(XSSFCell cell) {
		var moment = cell.getLocalDateTimeCellValue();
		return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
				? moment.toLocalDate().toString()
				: moment.toString();
	}

	private String place(int row) {
		return file + " › " + sheet.getSheetName() + " › 第" + (row + 1) + "行";
	}

}
