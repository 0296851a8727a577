package quanze.loaders.graph;

/** A file would remove more than a tenth of what its edition holds. */
public final class ShrinksException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ShrinksException(int removed, int held) {
		super("found a file that removes %d of %d entries, expected at most a tenth; allow it if that is meant"
				.formatted(removed, held));
	}

}
