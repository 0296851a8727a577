package quanze.queries.link;

/** How two things are linked, as the graph names it; the strongest first. */
public enum Relationship {
	/** A type of incidents is handled as a territorial matter. */
	HANDLED_AS,
	/** A responsibility is for a matter. */
	FOR,
	/** An agency bears a responsibility. */
	BEARS,
	/** An agency was succeeded by another, an instrument replaced by another. */
	SUCCEEDED_BY,
	/** An agency has its counterpart one level up. */
	COUNTERPART_OF,
	/** An agency holds a power. */
	HOLDS,
	/** An agency exercises a power. */
	EXERCISES,
	/** A responsibility, matter or power rests on a legal basis. */
	BASED_ON,
	/** A legal basis is a provision of an instrument. */
	PROVISION_OF,
	/** An agency serves an area. */
	SERVES,
	/** A matter applies in an area. */
	APPLIES_IN,
	/** An area is part of another. */
	PART_OF
}
