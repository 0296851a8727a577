package quanze.loaders.samples;

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
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import quanze.loaders.source.ListFolder;

/**
 * The sample lists, to be written in other words: the files stay as they are, formats, merged cells
 * and all.
 */
public final class Samples {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private final List<Sample> samples;

	private Samples(List<Sample> samples) {
		this.samples = samples;
	}

	/** A file of a list; {@code parts} are its zip entries, or the file itself without a name. */
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

		byte[] rewritten(UnaryOperator<String> words) throws IOException {
			var whole = parts.get("");
			if (whole != null) {
				return words.apply(whole).getBytes(charset);
			}
			var bytes = new ByteArrayOutputStream();
			try (var zip = new ZipOutputStream(bytes)) {
				zip.setLevel(Deflater.BEST_SPEED);
				for (var part : parts.entrySet()) {
					zip.putNextEntry(new ZipEntry(part.getKey()));
					zip.write(words.apply(part.getValue()).getBytes(StandardCharsets.UTF_8));
				}
			}
			return bytes.toByteArray();
		}

	}

	/** Those below a folder. */
	public static Samples below(Path folder) throws IOException {
		var all = new ArrayList<Sample>();
		for (var list : ListFolder.below(folder)) {
			try (var files = Files.list(list)) {
				for (var file : files.toList()) {
					all.add(Sample.read(list, file));
				}
			}
		}
		return new Samples(all);
	}

	/**
	 * Writes them below a folder.
	 *
	 * @param prefix
	 *            of their codes
	 * @param words
	 *            what becomes of each text, names of files included
	 */
	public void write(Path folder, String prefix, UnaryOperator<String> words) throws IOException {
		for (var sample : samples) {
			var target = Files.createDirectories(folder.resolve(prefix + sample.list().getFileName()));
			Files.write(target.resolve(words.apply(sample.name())), sample.rewritten(words));
		}
	}

}
