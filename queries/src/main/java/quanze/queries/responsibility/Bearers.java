package quanze.queries.responsibility;

/** How a row names those who bear a responsibility. */
public enum Bearers {
	/** A single agency. */
	ONE,
	/** Each agency of a class: 各街道. */
	CLASS,
	/** The cell leaves it open: 等有关部门. */
	OPEN,
	/** No agency was found: the text is all there is. */
	UNRESOLVED
}
