package quanze.queries.edition;

import quanze.queries.page.Order;

/** The orders of findings. */
public enum FindingOrder implements Order {
	/** By edition, sheet and row. */
	PLACE,
	/** The worst first, of each severity by edition, sheet and row. */
	SEVERITY
}
