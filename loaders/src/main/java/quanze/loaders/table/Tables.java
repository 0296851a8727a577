package quanze.loaders.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Reads published files: xlsx, docx, csv, json and jsonl; csv, json and jsonl also compressed (gz).
 */
public final class Tables {

	private static final String GZIP = ".gz";

	private Tables() {
	}

	/**
	 * The tables of a file, with the columns of a list recognised by their headings. Sheets and tables
	 * that hold nothing are left out; at least one table is returned.
	 *
	 * @throws TableException
	 *             if the file is missing, damaged, encrypted, too large, not what its extension says,
	 *             or has no table with the columns that the list needs
	 */
	public static List<Table> read(Path file, Columns columns) {
		var name = file.getFileName().toString();
		var grids = grids(name, bytes(file, name));
		return new Recogniser(name, columns).recognise(grids);
	}

	private static List<Grid> grids(String name, byte[] file) {
		var lower = name.toLowerCase(Locale.ROOT);
		var isCompressed = lower.endsWith(GZIP);
		var plain = isCompressed ? lower.substring(0, lower.length() - GZIP.length()) : lower;
		var extension = plain.substring(plain.lastIndexOf('.') + 1);
		try {
			var bytes = isCompressed ? unpacked(name, file) : file;
			return switch (extension) {
				case "xlsx" -> XlsxReader.read(name, bytes);
				case "docx" -> DocxReader.read(name, bytes);
				case "csv", "txt", "tsv" -> CsvReader.read(name, bytes);
				case "json" -> JsonReader.read(name, bytes, false);
				case "jsonl", "ndjson" -> JsonReader.read(name, bytes, true);
				default -> throw new TableException(name, "a ." + extension + " file",
						"xlsx, docx, csv, json or jsonl" + (extension.equals("xls") || extension.equals("doc")
								? ": save it in the newer format"
								: ""));
			};
		} catch (TableException e) {
			throw e;
		} catch (RuntimeException | IOException | StackOverflowError e) {
			throw new TableException(name, "a file that cannot be read: " + reason(e),
					"a sound ." + extension + " file",
					e);
		}
	}

	/** Unpacks as it goes, and stops where a bomb would go off. */
	private static byte[] unpacked(String name, byte[] file) throws IOException {
		var most = (int) Math.min(Limits.UNPACKED_BYTES, (long) (file.length * Limits.GROWTH));
		try (var in = new GZIPInputStream(new ByteArrayInputStream(file))) {
			var bytes = in.readNBytes(most + 1);
			if (bytes.length > most) {
				throw new TableException(name, "a file that unpacks to more than " + most + " bytes",
						"at most %d bytes and %.0f times its size".formatted(Limits.UNPACKED_BYTES,
								Limits.GROWTH));
			}
			return bytes;
		}
	}

	private static String reason(Throwable e) {
		var message = e.getMessage();
		return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
	}

	private static byte[] bytes(Path file, String name) {
		try {
			if (!Files.isRegularFile(file)) {
				throw new TableException(name, "no such file", "the file that the manifest names");
			}
			var size = Files.size(file);
			if (size == 0) {
				throw new TableException(name, "an empty file", "a published list");
			}
			if (size > Limits.BYTES) {
				throw new TableException(name, size + " bytes", "at most " + Limits.BYTES);
			}
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new TableException(name, "a file that cannot be read: " + reason(e), "a readable file", e);
		}
	}

}
