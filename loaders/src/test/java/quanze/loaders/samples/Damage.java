package quanze.loaders.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

/** Damages files: their bytes, the entries of a zip, the XML within, the cells. */
public final class Damage {

	private static final Pattern XML_CELL = Pattern.compile("(<(?:w:)?t(?: [^>]*)?>)([^<]*)(</(?:w:)?t>)");

	/** What a cell of a csv or json file lies between. */
	private static final String DELIMITERS = ",\"\n\r\t;{}[]:";

	/** What nobody writes into a cell, until somebody does. */
	private static final List<String> CELLS = List.of("", " ", "\u3000", "0", "无", "待定", "即办", "=1+1",
			"@SUM(A1)", "NaN",
			"99999999999999999999个工作日", "负三个工作日", "两三天，约5个工作日（", "每月31日前至次年二月三十日", "第九千九百九十九条之", "《《〈》",
			"》第一条、",
			"《城乡规划法》第〇条第零款第（九九）项", "第第第条条条", "市公安局、、；;，市公安局等有关部门（", "各各各区人民政府", "各镇(街)、各街道、各区各街道",
			"\u202E局安公", "甲\u0000乙\uFFFF", "\uD83D\uDE00😀", "e\u0301\u0301\u0301", "1-1-1-1", "-", "１２３",
			"2020-02-30", "9999-99-99",
			"true", "null", "（（（（（（（（（（", "一二三四五六七八九十百千万亿", "'; DROP TABLE", "<script>", "&amp;#0;");

	private Damage() {
	}

	/** The same file, damaged in a way that the random numbers decide. */
	public static byte[] of(byte[] sound, Random random) throws IOException {
		var isZip = sound[0] == 'P' && sound[1] == 'K';
		return switch (random.nextInt(4)) {
			case 0 -> bytes(sound, random);
			case 1, 2 -> isZip ? zip(sound, random) : cells(sound, random);
			default -> isZip ? zippedCells(sound, random) : cells(sound, random);
		};
	}

	/** A sound zip with other words in some cells. */
	private static byte[] zippedCells(byte[] sound, Random random) throws IOException {
		var entries = unzipped(sound);
		var parts = entries.keySet().stream().filter(it -> it.endsWith(".xml"))
				.filter(it -> it.contains("sheet") || it.contains("haredStrings")
						|| it.endsWith("document.xml"))
				.toList();
		var name = parts.get(random.nextInt(parts.size()));
		var xml = new StringBuilder(
				new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8));
		for (var i = random.nextInt(20); i >= 0; i--) {
			var cell = XML_CELL.matcher(xml);
			if (cell.find(random.nextInt(xml.length()))) {
				var words = words(xml, random, XML_CELL).replace("&", "&amp;").replace("<", "&lt;");
				xml.replace(cell.start(2), cell.end(2), words);
			}
		}
		entries.put(name, xml.toString().getBytes(StandardCharsets.UTF_8));
		return zipped(entries);
	}

	/** Other words in some cells of a csv or json file. */
	private static byte[] cells(byte[] sound, Random random) {
		var text = new StringBuilder(new String(sound, StandardCharsets.UTF_8));
		var charset = text.indexOf("\uFFFD") < 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
		text = new StringBuilder(new String(sound, charset));
		for (var i = random.nextInt(20); i >= 0; i--) {
			var from = random.nextInt(text.length());
			var to = from;
			while (from > 0 && DELIMITERS.indexOf(text.charAt(from - 1)) < 0) {
				from--;
			}
			while (to < text.length() && DELIMITERS.indexOf(text.charAt(to)) < 0) {
				to++;
			}
			text.replace(from, Math.max(from, to), words(text, random, null));
		}
		return text.toString().getBytes(charset);
	}

	/** Hostile words, a flood of them, or those of another place in the file. */
	private static String words(CharSequence text, Random random, @Nullable Pattern cells) {
		var words = CELLS.get(random.nextInt(CELLS.size()));
		return switch (random.nextInt(8)) {
			case 0 -> words.repeat(1 + random.nextInt(3_000));
			case 1 -> words + CELLS.get(random.nextInt(CELLS.size())) + words;
			case 2, 3 -> {
				var from = random.nextInt(text.length());
				var other = cells == null ? null : cells.matcher(text);
				yield other != null && other.find(from)
						? other.group(2)
						: text.subSequence(from, Math.min(text.length(), from + random.nextInt(30)))
								.toString();
			}
			default -> words;
		};
	}

	private static byte[] bytes(byte[] sound, Random random) {
		var bytes = sound.clone();
		switch (random.nextInt(4)) {
			case 0 -> {
				return Arrays.copyOf(bytes, random.nextInt(bytes.length));
			}
			case 1 -> {
				var from = random.nextInt(bytes.length);
				Arrays.fill(bytes, from, Math.min(bytes.length, from + random.nextInt(500)),
						(byte) random.nextInt());
			}
			case 2 -> System.arraycopy(sound, random.nextInt(bytes.length / 2), bytes,
					random.nextInt(bytes.length / 2),
					random.nextInt(bytes.length / 2));
			default -> {
				for (var i = random.nextInt(20); i >= 0; i--) {
					bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
				}
			}
		}
		return bytes;
	}

	/** A sound zip whose entries are not: what is within is looked at, instead of the zip refused. */
	private static byte[] zip(byte[] sound, Random random) throws IOException {
		var entries = unzipped(sound);
		var names = new ArrayList<>(entries.keySet());
		var name = names.get(random.nextInt(names.size()));
		var bytes = entries.getOrDefault(name, new byte[0]);
		switch (random.nextInt(5)) {
			case 0 -> entries.remove(name);
			case 1 -> entries.put(name, entries.getOrDefault(names.get(random.nextInt(names.size())), bytes));
			case 2 -> entries.put(name, bytes.length < 2 ? bytes : bytes(bytes, random));
			default -> entries.put(name, xml(bytes, random));
		}
		return zipped(entries);
	}

	private static byte[] xml(byte[] bytes, Random random) {
		var xml = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
		for (var i = random.nextInt(5); i >= 0 && !xml.isEmpty(); i--) {
			var at = xml.indexOf("<", random.nextInt(xml.length()));
			var end = at < 0 ? -1 : xml.indexOf(">", at);
			if (end < 0) {
				continue;
			}
			var tag = xml.substring(at, end + 1);
			var replacement = List.of("", tag + tag, "<!DOCTYPE x [<!ENTITY y \"z\">]>&y;", "<x:y/>",
					tag.replaceAll("[0-9]+", "99999999999"), tag.replaceAll("\"[^\"]*\"", "\"\""),
					"<" + tag.substring(1, Math.min(tag.length(), 3)) + " r=\"XFD1048576\" gridSpan=\"-1\">",
					"\u0000\uFFFF").get(random.nextInt(8));
			xml.replace(at, end + 1, replacement);
		}
		return xml.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
		var entries = new LinkedHashMap<String, byte[]>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		return entries;
	}

	private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		return bytes.toByteArray();
	}

}
