package quanze.loaders.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * One published list: a folder with its manifest and its file.
 *
 * @param code
 *            the edition's code: the folder's name
 * @param manifest
 *            what the publisher says of it
 * @param file
 *            the published file; it may be missing
 * @param sha256
 *            hash over manifest and file, in hex
 */
public record ListFolder(String code, Manifest manifest, Path file, String sha256) {

	/** Name of the manifest in each folder. */
	public static final String MANIFEST = "list.json";

	private static final Comparator<ListFolder> ORDER = Comparator
			.comparing((ListFolder it) -> it.manifest().kind())
			.thenComparing(it -> !it.manifest().adjusts().isEmpty())
			.thenComparing(it -> it.manifest().effectiveOn())
			.thenComparing(ListFolder::code);

	/**
	 * Reads one folder.
	 *
	 * @throws ManifestException
	 *             if there is no manifest or it cannot be used
	 */
	public static ListFolder read(Path folder) {
		var place = folder.resolve(MANIFEST);
		if (!Files.isRegularFile(place)) {
			throw new ManifestException(
					folder.getFileName() + ": found no " + MANIFEST + ", expected the list's manifest");
		}
		var bytes = bytes(place);
		var code = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
		var manifest = ManifestReader.read(code + "/" + MANIFEST, bytes);
		var file = folder.resolve(manifest.file());
		return new ListFolder(code, manifest, file, hash(bytes, file));
	}

	/**
	 * The folders of lists in a folder: itself if it is one, else those at most two levels below.
	 *
	 * @throws ManifestException
	 *             if there is no such folder
	 */
	public static List<Path> below(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new ManifestException(
					folder + ": found no such folder, expected one with a folder for each list");
		}
		try (var within = Files.walk(folder, 2)) {
			return within.filter(it -> Files.isRegularFile(it.resolve(MANIFEST))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Orders lists so that what others refer to comes first, and adjustments after what they adjust.
	 */
	public static Comparator<ListFolder> loadingOrder() {
		return ORDER;
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String hash(byte[] manifest, Path file) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(manifest);
			if (Files.isRegularFile(file)) {
				try (var in = Files.newInputStream(file)) {
					var buffer = new byte[1 << 16];
					for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
						digest.update(buffer, 0, read);
					}
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

}
