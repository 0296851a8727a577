package quanze.queries.change;

import quanze.queries.page.Order;

/** The orders of changes. */
public enum ChangeOrder implements Order {
	/** By code. */
	CODE,
	/** By code, the last first. */
	CODE_DESC
}
