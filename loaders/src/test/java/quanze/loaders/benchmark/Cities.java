package quanze.loaders.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
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

	private static final Pattern AREA = Pattern.compile("\\b3502(?=\\d{2})");

	private static final Pattern AGENCY = Pattern.compile("\\bXM(?!L)(?=[A-Z])");

	private static final Pattern INCIDENT = Pattern.compile("(?m)^([A-Z]{4})-(?=\\d{3},)");

	private static final Pattern EDITION = Pattern.compile("\"(assistance-[0-9])\"");

	private final List<Sample> samples;

	private Cities(List<Sample> samples) {
		this.samples = samples;
	}

	/**
	 * A file of a sample list; {@code parts} are its zip entries, or the file itself without a name.
	 */
	private record Sample(Path list, String name, Charset charset, Map<String, String> parts) {

		static Sample read(Path list, Path file) throws IOException {
			var bytes = Files.readAllBytes(file);
			var name = file.getFileName().toString();
			if (bytes[0] == 'P' && bytes[1] == 'K') {
				return new Sample(list, name, StandardCharsets.UTF_8, unzipped(bytes));
			}
			var text = new String(bytes, StandardCharsets.UTF_8);
			var charset = text.contains("\uFFFD") ? GB18030 : StandardCharsets.UTF_8;
			return new Sample(list, name, charset, Map.of("", new String(bytes, charset)));
		}

		private static Map<String, String> unzipped(byte[] bytes) throws IOException {
			var parts = new LinkedHashMap<String, String>();
			try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
				for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
				}
			}
			return parts;
		}

	}

	/** Writes the lists of that many cities below a folder. */
	static void write(Path samples, Path folder, int cities) throws IOException {
		var all = new ArrayList<Sample>();
		for (var list : ListFolder.below(samples)) {
			try (var files = Files.list(list)) {
				for (var file : files.toList()) {
					all.add(Sample.read(list, file));
				}
			}
		}
		new Cities(all).write(folder, cities);
	}

	private void write(Path folder, int cities) throws IOException {
		for (var city = 0; city < cities; city++) {
			for (var sample : samples) {
				var target = Files
						.createDirectories(folder.resolve(prefix(city) + sample.list().getFileName()));
				Files.write(target.resolve(moved(sample.name(), city)), moved(sample, city));
			}
		}
	}

	private static byte[] moved(Sample sample, int city) throws IOException {
		var whole = sample.parts().get("");
		if (whole != null) {
			return moved(whole, city).getBytes(sample.charset());
		}
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.setLevel(Deflater.BEST_SPEED);
			for (var part : sample.parts().entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(moved(part.getValue(), city).getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	private static String moved(String text, int city) {
		var name = "" + NAMES.charAt(city / NAMES.length()) + NAMES.charAt(city % NAMES.length());
		var number = 1_000 + city;
		var moved = text.replace("厦门", name);
		moved = AREA.matcher(moved).replaceAll(String.valueOf(number));
		moved = AGENCY.matcher(moved).replaceAll("X" + number);
		moved = INCIDENT.matcher(moved).replaceAll("$1" + number + "-");
		return EDITION.matcher(moved).replaceAll("\"" + prefix(city) + "$1\"");
	}

	private static String prefix(int city) {
		return "c%04d-".formatted(city);
	}

}
