package quanze.queries.agency;

import quanze.queries.page.Order;

/** The orders of agencies. */
public enum AgencyOrder implements Order {
	/** By code. */
	CODE,
	/** By code, the last first. */
	CODE_DESC,
	/** By the characters of the name, as Unicode orders them. */
	NAME,
	/** By name, the last first. */
	NAME_DESC
}
