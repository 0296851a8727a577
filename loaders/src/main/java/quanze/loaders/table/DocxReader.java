package quanze.loaders.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * Reads the tables of text documents, merged cells filled; paragraphs around them are kept as
 * notes.
 */
final class DocxReader {

	private final String file;

	private DocxReader(String file) {
		this.file = file;
	}

	static List<Grid> read(String file, byte[] bytes) throws IOException {
		OfficeFile.check(file, bytes, "word/document.xml");
		try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
			return new DocxReader(file).grids(document);
		}
	}

	private List<Grid> grids(XWPFDocument document) {
		var grids = new ArrayList<Grid>();
		var before = new ArrayList<String>();
		for (var element : document.getBodyElements()) {
			if (element instanceof XWPFTable table) {
				if (grids.size() == Limits.GRIDS) {
					throw new TableException(file, "more than " + Limits.GRIDS + " tables", "fewer");
				}
				grids.add(new Grid("表" + (grids.size() + 1), lines(table), before, List.of()));
				before.clear();
			} else if (element instanceof XWPFParagraph paragraph && !paragraph.getText().isBlank()) {
				before.add(paragraph.getText().strip());
			}
		}
		if (!grids.isEmpty() && !before.isEmpty()) {
			var last = grids.removeLast();
			grids.add(new Grid(last.sheet(), last.lines(), last.before(), before));
		}
		return grids;
	}

	private List<Grid.Line> lines(XWPFTable table) {
		if (table.getNumberOfRows() > Limits.ROWS) {
			throw new TableException(file, table.getNumberOfRows() + " rows", "at most " + Limits.ROWS);
		}
		var lines = new ArrayList<Grid.Line>();
		List<Grid.Raw> above = List.of();
		for (var number = 0; number < table.getNumberOfRows(); number++) {
			above = cells(table.getRow(number).getTableCells(), above, number + 1);
			var line = new Grid.Line(number + 1, above);
			if (!line.isBlank()) {
				lines.add(line);
			}
		}
		return lines;
	}

	private List<Grid.Raw> cells(List<XWPFTableCell> row, List<Grid.Raw> above, int number) {
		var cells = new ArrayList<Grid.Raw>();
		for (var cell : row) {
			var span = span(cell, number);
			var continues = continues(cell) && cells.size() < above.size();
			var text = continues ? above.get(cells.size()).text() : text(cell, number);
			for (var i = 0; i < span; i++) {
				cells.add(new Grid.Raw(CellReference.convertNumToColString(cells.size()), text, continues,
						i > 0));
			}
		}
		return cells;
	}

	private int span(XWPFTableCell cell, int number) {
		var properties = cell.getCTTc().getTcPr();
		var span = properties == null || properties.getGridSpan() == null
				? 1
				: properties.getGridSpan().getVal().intValue();
		if (span < 1 || span > Limits.COLUMNS) {
			throw new TableException(file + " › 第" + number + "行", "a cell over " + span + " columns",
					"at most " + Limits.COLUMNS);
		}
		return span;
	}

	/** Whether a cell goes on from the one above: a vertical merge that does not start here. */
	private static boolean continues(XWPFTableCell cell) {
		var properties = cell.getCTTc().getTcPr();
		return properties != null && properties.getVMerge() != null
				&& properties.getVMerge().getVal() != STMerge.RESTART;
	}

	private String text(XWPFTableCell cell, int number) {
		var text = cell.getParagraphs().stream().map(XWPFParagraph::getText)
				.collect(Collectors.joining("\n"));
		if (text.length() > Limits.CHARACTERS) {
			throw new TableException(file + " › 第" + number + "行", text.length() + " characters in a cell",
					"at most " + Limits.CHARACTERS);
		}
		return text;
	}

}
