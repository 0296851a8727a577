package quanze.loaders.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;

import quanze.loaders.edition.Matter;
import quanze.loaders.source.Manifest;

/**
 * Hash of what a listed fact says, wherever in the file it stands. The records it is made of print
 * all they hold, so two facts with the same hash say the same.
 */
final class ContentHash {

	private ContentHash() {
	}

	static String of(Matter matter, Manifest manifest) {
		var text = new StringBuilder();
		text.append(manifest.effectiveOn()).append('\n').append(manifest.area()).append('\n');
		text.append(matter.name()).append('\n').append(matter.number()).append('\n');
		text.append(matter.note()).append('\n').append(matter.domain()).append('\n');
		text.append(new TreeMap<>(matter.attributes())).append('\n').append(matter.limit()).append('\n');
		text.append(matter.bases()).append('\n');
		for (var responsibility : matter.responsibilities()) {
			text.append(responsibility.code()).append('\n').append(responsibility.bearer()).append('\n');
			text.append(responsibility.duty()).append('\n').append(responsibility.note()).append('\n');
			text.append(responsibility.limit()).append('\n').append(responsibility.basis()).append('\n');
			text.append(responsibility.bases()).append('\n');
		}
		return sha256(text.toString());
	}

	/** Hash of what the parts print. */
	static String of(Object... parts) {
		return sha256(Arrays.deepToString(parts));
	}

	private static String sha256(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 16);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

}
