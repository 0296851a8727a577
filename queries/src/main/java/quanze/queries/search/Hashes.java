package quanze.queries.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of contents. */
final class Hashes {

	private Hashes() {
	}

	/** SHA-256 in hexadecimal digits. */
	static String of(String content) {
		return HexFormat.of().formatHex(bytes(content));
	}

	/** SHA-256. */
	static byte[] bytes(String content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
		} catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}
}
