package quanze.queries.search;

/** The parts of a document that are searched, and how much a match in each counts. */
enum Field {

	/** Names, short names and aliases. */
	NAME("name", 1.0f),
	/** How people say it. */
	SAYING("saying", 0.9f),
	/** What must be done. */
	DUTY("duty", 0.7f),
	/** How terms of its names are said elsewhere: of the thesaurus, not of the lists. */
	SYNONYM("synonym", 0.6f),
	/** Names of the agencies concerned. */
	AGENCY("agency", 0.5f),
	/** Legal bases. */
	CITATION("citation", 0.4f);

	private final String key;

	private final float boost;

	Field(String key, float boost) {
		this.key = key;
		this.boost = boost;
	}

	/** Its name in the index and in highlights. */
	String key() {
		return key;
	}

	float boost() {
		return boost;
	}
}
