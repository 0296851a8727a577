package quanze.api.file;

/** There is no list of that name. */
final class NoSuchFile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoSuchFile(String message) {
		super(message);
	}
}
