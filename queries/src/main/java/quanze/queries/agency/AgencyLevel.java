package quanze.queries.agency;

/** The level of government at which an agency works. */
public enum AgencyLevel {
	/** 市级 */
	CITY,
	/** 区级 */
	DISTRICT,
	/** 镇街 */
	TOWNSHIP
}
