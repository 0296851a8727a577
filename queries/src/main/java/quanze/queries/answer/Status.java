package quanze.queries.answer;

/** Whether the lists answer a question. */
public enum Status {
	/** They do. */
	ANSWERED,
	/** They leave it open as it is asked: a fact is missing that would decide. */
	UNDETERMINED,
	/** They do not say. */
	NOT_FOUND
}
