package quanze.loaders.source;

/**
 * A list's manifest cannot be used. The message names the file, the key, what was found and what
 * was expected.
 */
public final class ManifestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ManifestException(String message) {
		super(message);
	}

}
