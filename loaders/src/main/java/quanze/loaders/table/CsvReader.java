package quanze.loaders.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.apache.poi.ss.util.CellReference;

/**
 * Reads comma-separated files in UTF-8 or GB18030; the separator is the one that the first line has
 * most of.
 */
final class CsvReader {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private CsvReader() {
	}

	static List<Grid> read(String file, byte[] bytes) {
		var text = decode(file, bytes);
		var reader = de.siegmar.fastcsv.reader.CsvReader.builder().fieldSeparator(separator(text))
				.ofCsvRecord(text);
		var lines = new ArrayList<Grid.Line>();
		for (var row : reader) {
			if (lines.size() == Limits.ROWS) {
				throw new TableException(file, "more than " + Limits.ROWS + " rows", "fewer");
			}
			var line = line(file, row);
			if (!line.isBlank()) {
				lines.add(line);
			}
		}
		return List.of(new Grid(null, lines, List.of(), List.of()));
	}

	private static Grid.Line line(String file, CsvRecord row) {
		var number = Math.toIntExact(row.getStartingLineNumber());
		if (row.getFieldCount() > Limits.COLUMNS) {
			throw new TableException(file + " › 第" + number + "行", row.getFieldCount() + " columns",
					"at most " + Limits.COLUMNS);
		}
		var cells = new ArrayList<Grid.Raw>();
		for (var column = 0; column < row.getFieldCount(); column++) {
			cells.add(new Grid.Raw(CellReference.convertNumToColString(column), row.getField(column), false,
					false));
		}
		return new Grid.Line(number, cells);
	}

	private static char separator(String text) {
		var end = text.indexOf('\n');
		var first = end < 0 ? text : text.substring(0, end);
		var best = ',';
		for (var candidate : new char[]{';', '\t'}) {
			if (first.chars().filter(c -> c == candidate).count() > first.chars().filter(c -> c == ',')
					.count()) {
				best = candidate;
			}
		}
		return best;
	}

	private static String decode(String file, byte[] bytes) {
		for (var b : bytes) {
			if (b == 0) {
				throw new TableException(file, "binary content", "text in UTF-8 or GB18030");
			}
		}
		try {
			var text = decode(bytes, StandardCharsets.UTF_8);
			return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
		} catch (CharacterCodingException notUtf8) {
			try {
				return decode(bytes, GB18030);
			} catch (CharacterCodingException e) {
				throw new TableException(file, "bytes that are neither UTF-8 nor GB18030", "text in either",
						e);
			}
		}
	}

	private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
		return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
	}

}
