package quanze.queries.search;

/** By what all that is found can be counted. */
public enum Facet {
	/** Kinds of nodes. */
	KIND(Keyword.KIND),
	/** Agencies concerned. */
	AGENCY(Keyword.AGENCY),
	/** Areas where it lies or applies, and those above. */
	AREA(Keyword.AREA),
	/** Fields. */
	DOMAIN(Keyword.DOMAIN),
	/** Legal instruments that it rests on. */
	INSTRUMENT(Keyword.INSTRUMENT),
	/** Editions that list it. */
	EDITION(Keyword.EDITION);

	private final Keyword keyword;

	Facet(Keyword keyword) {
		this.keyword = keyword;
	}

	/** The field that is counted. */
	String key() {
		return keyword.key();
	}
}
