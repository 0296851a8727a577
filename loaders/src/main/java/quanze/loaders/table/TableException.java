package quanze.loaders.table;

/**
 * A file cannot be read as a table. The message names the place, what was found and what was
 * expected.
 */
public final class TableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TableException(String place, String found, String expected) {
		super("%s: found %s, expected %s".formatted(place, found, expected));
	}

	TableException(String place, String found, String expected, Throwable cause) {
		super("%s: found %s, expected %s".formatted(place, found, expected), cause);
	}

}
