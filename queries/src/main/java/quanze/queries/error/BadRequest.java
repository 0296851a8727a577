package quanze.queries.error;

import java.util.List;

/** An argument that cannot be answered: the asker has to change it. */
public final class BadRequest extends QueriesException {

	private static final long serialVersionUID = 1L;

	private final String argument;

	private final transient List<String> suggestions;

	/**
	 * @param argument
	 *            name of the argument, as the API calls it: {@code first}, {@code township}
	 * @param wording
	 *            what was found and what was expected
	 */
	public BadRequest(String argument, Wording wording) {
		this(argument, wording, List.of());
	}

	/**
	 * @param wording
	 *            what was found and what was expected
	 * @param suggestions
	 *            values that would have been understood, best first; may be empty
	 */
	public BadRequest(String argument, Wording wording, List<String> suggestions) {
		super(wording, null);
		this.argument = argument;
		this.suggestions = List.copyOf(suggestions);
	}

	/** Name of the argument, as the API calls it. */
	public String argument() {
		return argument;
	}

	/** Values that would have been understood, best first; may be empty. */
	public List<String> suggestions() {
		return suggestions;
	}
}
