package quanze.queries.basis;

import quanze.queries.page.Order;

/** The orders of provisions. */
public enum LegalBasisOrder implements Order {
	/** By code. */
	CODE,
	/** By code, the last first. */
	CODE_DESC
}
