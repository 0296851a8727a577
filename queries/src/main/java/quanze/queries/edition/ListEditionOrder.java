package quanze.queries.edition;

import quanze.queries.page.Order;

/** The orders of editions. */
public enum ListEditionOrder implements Order {
	/** By code. */
	CODE,
	/** By code, the last first. */
	CODE_DESC,
	/** By the first day in force. */
	EFFECTIVE_ON,
	/** By the first day in force, the newest first. */
	EFFECTIVE_ON_DESC,
	/** By when they were loaded. */
	RECORDED_AT,
	/** By when they were loaded, the newest first. */
	RECORDED_AT_DESC
}
