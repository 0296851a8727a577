package quanze.queries.search;

/** What can be found. */
public enum Kind {
	/** Matters of every kind. */
	MATTER,
	/** Powers. */
	POWER,
	/** Agencies. */
	AGENCY,
	/** Provisions of legal instruments. */
	LEGAL_BASIS,
	/** Legal instruments. */
	LEGAL_INSTRUMENT,
	/** Types of incidents. */
	INCIDENT_TYPE,
	/** Areas. */
	AREA
}
