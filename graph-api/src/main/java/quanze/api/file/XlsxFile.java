package quanze.api.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Rows as an Office Open XML workbook. Words are strings, never formulas. What a sheet cannot hold
 * goes on in another one.
 */
final class XlsxFile implements TableFile {

	/** Rows of a sheet; the format allows 1,048,576. */
	private static final int MOST_ROWS = 1_000_000;

	/** Characters of a cell that the format allows. */
	private static final int LONGEST = 32_767;

	private static final String CUT = "……（全文见 CSV）";

	/** Rows that are held in memory, about. */
	private static final int FLUSHED = 200;

	private final Workbook workbook;

	private final String title;

	private final List<String> headings;

	private Worksheet sheet;

	private int sheets;

	private int row;

	XlsxFile(OutputStream out, String title, List<String> headings) {
		this.workbook = new Workbook(out, "Quanze", "1.0");
		this.title = title;
		this.headings = List.copyOf(headings);
		this.sheet = next();
	}

	@Override
	public void write(List<@Nullable Object> cells) {
		try {
			if (row == MOST_ROWS) {
				sheet.finish();
				sheet = next();
			}
			for (int column = 0; column < cells.size(); column++) {
				write(column, cells.get(column));
			}
			row++;
			if (row % FLUSHED == 0) {
				sheet.flush();
			}
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void end() throws IOException {
		sheet.finish();
		workbook.finish();
	}

	private void write(int column, @Nullable Object value) {
		if (value instanceof Number number) {
			sheet.value(row, column, number);
		} else if (value != null) {
			sheet.inlineString(row, column, bounded(Cells.text(value)));
		}
	}

	private Worksheet next() {
		sheets++;
		Worksheet begun = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
		begun.freezePane(0, 1);
		for (int column = 0; column < headings.size(); column++) {
			begun.inlineString(0, column, headings.get(column));
		}
		row = 1;
		return begun;
	}

	private static String bounded(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
	}
}
