package quanze.loaders.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quanze.loaders.source.ListFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Damages every sample file in many ways, the same in every run: whatever comes of it is a table or
 * a refusal that names the file. {@code -Dfuzz.rounds} sets how often each is damaged.
 */
class FuzzTests {

	private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 100);

	private static final long SEED = Long.getLong("fuzz.seed", 20_200_731);

	/** Much more than any file takes: what goes on longer hangs. */
	private static final Duration LONGEST = Duration.ofSeconds(20);

	@TempDir
	private Path folder;

	static Stream<Path> lists() {
		return Stream.of("xiamen", "guangdong")
				.flatMap(it -> ListFolder.below(Path.of("lists", it)).stream());
	}

	@ParameterizedTest
	@MethodSource("lists")
	void aDamagedFileIsATableOrARefusal(Path list) throws IOException {
		var sample = ListFolder.read(list);
		var columns = Columns.of(sample.manifest().kind().name()).with(sample.manifest().columns());
		var sound = Files.readAllBytes(sample.file());
		var file = folder.resolve(sample.file().getFileName());
		var random = new Random(SEED + sound.length);
		var rounds = sound.length > 1_000_000 ? ROUNDS / 10 : ROUNDS;
		for (var round = 0; round < rounds; round++) {
			Files.write(file, damaged(sound, random));
			var about = "%s in round %d".formatted(file.getFileName(), round);
			assertTimeoutPreemptively(LONGEST,
					() -> assertThatNoException().as(about).isThrownBy(() -> read(file, columns)), about);
		}
	}

	private static void read(Path file, Columns columns) {
		try {
			assertThat(Tables.read(file, columns)).isNotEmpty();
		} catch (TableException e) {
			assertThat(e).hasMessageStartingWith(file.getFileName().toString())
					.hasMessageContaining(": found ")
					.hasMessageContaining(", expected ");
		}
	}

	private static byte[] damaged(byte[] sound, Random random) throws IOException {
		var isZip = sound[0] == 'P' && sound[1] == 'K';
		return isZip && random.nextInt(4) > 0 ? damagedZip(sound, random) : damagedBytes(sound, random);
	}

	private static byte[] damagedBytes(byte[] sound, Random random) {
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
	private static byte[] damagedZip(byte[] sound, Random random) throws IOException {
		var entries = unzipped(sound);
		var names = new ArrayList<>(entries.keySet());
		var name = names.get(random.nextInt(names.size()));
		var bytes = entries.getOrDefault(name, new byte[0]);
		switch (random.nextInt(5)) {
			case 0 -> entries.remove(name);
			case 1 -> entries.put(name, entries.getOrDefault(names.get(random.nextInt(names.size())), bytes));
			case 2 -> entries.put(name, bytes.length < 2 ? bytes : damagedBytes(bytes, random));
			default -> entries.put(name, damagedXml(bytes, random));
		}
		return zipped(entries);
	}

	private static byte[] damagedXml(byte[] bytes, Random random) {
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
