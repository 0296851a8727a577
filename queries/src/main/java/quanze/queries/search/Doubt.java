package quanze.queries.search;

/**
 * What speaks for something that is not listed rather than for a subject: for one of {@link Foils}.
 *
 * @param nearer
 *            how much nearer it is to the question in meaning than the subject's names, sayings and
 *            scenes are, 0 to 1; one that is called nearly the same as the subject may be that by
 *            another name, and counts only if it shares a pair of characters with the question that
 *            the subject has nowhere
 * @param more
 *            share of the question's characters, by weight, that one about as near has in its name,
 *            and the subject has nowhere, 0 to 1
 */
record Doubt(double nearer, double more) {

	static final Doubt NONE = new Doubt(0, 0);
}
