package quanze.loaders.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * What every Office file must be before its content is looked at: a sound zip of the right kind,
 * without macros.
 */
final class OfficeFile {

	private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0};

	private static final int ENTRIES = 10_000;

	static {
		ZipSecureFile.setMinInflateRatio(1 / Limits.GROWTH);
		ZipSecureFile.setMaxEntrySize(Limits.UNPACKED_BYTES);
		ZipSecureFile.setMaxFileCount(ENTRIES);
	}

	private OfficeFile() {
	}

	/**
	 * @param mainPart
	 *            the entry that makes it a file of its kind
	 * @throws TableException
	 *             if it is none
	 */
	static void check(String name, byte[] bytes, String mainPart) throws IOException {
		if (startsWith(bytes, OLE2)) {
			throw new TableException(name, "an encrypted file or one in an older format",
					"a file without a password in the newer format");
		}
		if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
			throw new TableException(name, "a file that is no zip", "what its extension says");
		}
		var entries = entries(name, bytes);
		if (!entries.contains(mainPart)) {
			throw new TableException(name, "a zip without " + mainPart, "what its extension says");
		}
		if (entries.stream().anyMatch(it -> it.endsWith("vbaProject.bin"))) {
			throw new TableException(name, "macros", "a file without");
		}
	}

	/** Names of the entries; unpacks as it goes, and stops where a bomb would go off. */
	private static Set<String> entries(String name, byte[] bytes) throws IOException {
		var names = new HashSet<String>();
		var unpacked = 0L;
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			var buffer = new byte[1 << 16];
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
				for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
					unpacked += read;
					if (unpacked > Limits.UNPACKED_BYTES || unpacked > bytes.length * Limits.GROWTH) {
						throw new TableException(name,
								"a zip that unpacks to more than " + unpacked + " bytes",
								"at most %d bytes and %.0f times its size".formatted(Limits.UNPACKED_BYTES,
										Limits.GROWTH));
					}
				}
				if (names.size() > ENTRIES) {
					throw new TableException(name, "more than " + ENTRIES + " zip entries", "fewer");
				}
			}
		}
		return names;
	}

	private static boolean startsWith(byte[] bytes, int[] magic) {
		if (bytes.length < magic.length) {
			return false;
		}
		for (var i = 0; i < magic.length; i++) {
			if ((bytes[i] & 0xFF) != magic[i]) {
				return false;
			}
		}
		return true;
	}

}
