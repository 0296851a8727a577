package quanze.api.operation;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The file of registered documents cannot be used. */
final class TrustedDocumentsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TrustedDocumentsException(Path file, String reason, @Nullable Throwable cause) {
		super("The registered documents in " + file + " cannot be used: " + reason, cause);
	}
}
