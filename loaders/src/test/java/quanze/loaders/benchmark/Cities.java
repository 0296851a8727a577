package quanze.loaders.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import quanze.loaders.source.ListFolder;

/**
 * Makes of the sample lists those of other cities: the files stay as they are, formats, merged
 * cells and all; names and codes are the other city's.
 */
final class Cities {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final String NAMES = "东南西北中上下左右前后内外大小高低长远近新古明清和平安宁福寿康乐文武德仁礼义信智勇";

	private Cities() {
	}

	/** Writes the lists of that many cities below a folder. */
	static void write(Path samples, Path folder, int cities) throws IOException {
		for (var city = 0; city < cities; city++) {
			for (var list : ListFolder.below(samples)) {
				copy(list, folder, city);
			}
		}
	}

	private static void copy(Path list, Path folder, int city) throws IOException {
		var target = Files.createDirectories(folder.resolve(prefix(city) + list.getFileName()));
		try (var files = Files.list(list)) {
			for (var file : files.toList()) {
				Files.write(target.resolve(moved(file.getFileName().toString(), city)),
						moved(Files.readAllBytes(file), city));
			}
		}
	}

	private static byte[] moved(byte[] bytes, int city) throws IOException {
		if (bytes[0] == 'P' && bytes[1] == 'K') {
			return movedZip(bytes, city);
		}
		var text = new String(bytes, StandardCharsets.UTF_8);
		var charset = text.contains("\uFFFD") ? GB18030 : StandardCharsets.UTF_8;
		return moved(new String(bytes, charset), city).getBytes(charset);
	}

	private static byte[] movedZip(byte[] bytes, int city) throws IOException {
		var moved = new ByteArrayOutputStream();
		try (var from = new ZipInputStream(new ByteArrayInputStream(bytes));
				var to = new ZipOutputStream(moved)) {
			for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				to.write(moved(new String(from.readAllBytes(), StandardCharsets.UTF_8), city)
						.getBytes(StandardCharsets.UTF_8));
			}
		}
		return moved.toByteArray();
	}

	private static String moved(String text, int city) {
		var name = "" + NAMES.charAt(city / NAMES.length()) + NAMES.charAt(city % NAMES.length());
		var number = 1_000 + city;
		return text.replace("厦门", name).replaceAll("\\b3502(?=\\d{2})", String.valueOf(number))
				.replaceAll("\\bXM(?!L)(?=[A-Z])", "X" + number)
				.replaceAll("(?m)^([A-Z]{4})-(?=\\d{3},)", "$1" + number + "-")
				.replaceAll("\"(assistance-[0-9])\"", "\"" + prefix(city) + "$1\"");
	}

	private static String prefix(int city) {
		return "c%04d-".formatted(city);
	}

}
