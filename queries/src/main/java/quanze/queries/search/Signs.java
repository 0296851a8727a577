package quanze.queries.search;

/**
 * What a document and a question have in common.
 *
 * @param words
 *            share of the question's weight that it holds, in characters and in sounds: 0 to 2
 * @param whole
 *            how much of the question its names and sayings cover that stand there whole, 0 to 1,
 *            of the document that covers most being 1
 * @param title
 *            how near its name is in meaning, 0 to 1; 0 where meanings are not kept
 * @param meaning
 *            how near the nearest of its names and sayings is, 0 to 1
 * @param requested
 *            whether it is requested by an agency that the question names
 * @param grams
 *            of how many grams and sounds it consists: who says much has much in common with any
 *            question
 */
record Signs(double words, double whole, double title, double meaning, boolean requested, int grams) {

	/** About what a document has. */
	private static final double USUAL = 400;

	/**
	 * All of it in one number, the more the better. Its weights were fitted on questions with known
	 * answers, and rounded.
	 */
	double score() {
		return words + 0.04 * whole + 0.5 * title + 0.6 * meaning + (requested ? 0.15 : 0)
				- 0.04 * Math.log(Math.max(1, grams) / USUAL);
	}
}
