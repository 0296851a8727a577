package quanze.api.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

/** Rows as CSV (RFC 4180), in UTF-8, that office programs open without harm. */
final class CsvFile implements TableFile {

	/** With it office programs read the file as UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** What makes an office program take a text for a formula. */
	private static final String FORMULA = "=+-@\t\r";

	private final CsvWriter csv;

	CsvFile(OutputStream out, List<String> headings) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		this.csv = CsvWriter.builder().build(writer);
		csv.writeRecord(headings);
	}

	@Override
	public void write(List<@Nullable Object> cells) {
		csv.writeRecord(cells.stream().map(it -> harmless(Cells.text(it))).toList());
	}

	@Override
	public void end() throws IOException {
		csv.close();
	}

	private static String harmless(String text) {
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}
}
