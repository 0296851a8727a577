package quanze.queries.search;

/** As what a text says what a node is. */
public enum Saying {
	/** Its name. */
	NAME,
	/** A short name or another name. */
	ALIAS,
	/** How people say it, or how it was called before. */
	SAYING
}
