package quanze.queries.search;

/** What documents can be filtered by: codes, as they are. */
enum Keyword {

	/** Kind of the node. */
	KIND,
	/** Kind of the matter. */
	MATTER_KIND,
	/** Kind of the area. */
	AREA_KIND,
	/** The areas where it lies or applies, and those above. */
	AREA,
	/** The areas of the lists that hold it, without those above. */
	APPLIES_IN,
	/** The agencies concerned, and who succeeded them. */
	AGENCY,
	/** Those of them that request. */
	REQUESTER,
	/** Its field. */
	DOMAIN,
	/** The legal instruments that it rests on, or belongs to. */
	INSTRUMENT,
	/** The edition that lists it. */
	EDITION,
	/** What an incident is handled as: area and matter, with a blank between. */
	HANDLING,
	/** Names and codes, folded. */
	EXACT,
	/** The ways people say it, folded. */
	SAID,
	/** How names of areas and agencies sound: syllables with a blank between. */
	SOUND;

	/** Its name in the index. */
	String key() {
		return "=" + name();
	}
}
