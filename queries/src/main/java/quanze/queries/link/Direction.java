package quanze.queries.link;

/** Along or against the arrow of a relationship. */
public enum Direction {
	/** From its start to its end. */
	OUT,
	/** From its end to its start. */
	IN;

	/** The other one. */
	public Direction opposite() {
		return this == OUT ? IN : OUT;
	}
}
