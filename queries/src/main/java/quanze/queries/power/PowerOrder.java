package quanze.queries.power;

import quanze.queries.page.Order;

/** The orders of powers. */
public enum PowerOrder implements Order {
	/** By code. */
	CODE,
	/** By code, the last first. */
	CODE_DESC,
	/** By the characters of the name, as Unicode orders them. */
	NAME,
	/** By name, the last first. */
	NAME_DESC,
	/** By the first day in force. */
	VALID_FROM,
	/** By the first day in force, the newest first. */
	VALID_FROM_DESC
}
