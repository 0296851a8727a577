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
 * @param saying
 *            how near the nearest of its sayings is, 0 to 1; 0 where it has none
 * @param scene
 *            how near the scenes of what it is are, 0 to 1; 0 where none is known
 * @param requested
 *            whether it is requested by an agency that the question names
 * @param grams
 *            of how many grams and sounds it consists: who says much has much in common with any
 *            question
 */
record Signs(double words, double whole, double title, double saying, double scene,
		boolean requested, int grams) {

	/** Where no scene is known, a name or saying that is a tenth farther tells as much. */
	private static final double UNSEEN = 1.1;

	/** A single saying of a list tells a little less than several scenes that are as near. */
	private static final double ALONE = 0.94;

	/** About what a document has. */
	private static final double USUAL = 400;

	/** How near the nearest of its names and sayings is, 0 to 1. */
	double meaning() {
		return Math.max(title, saying);
	}

	/**
	 * All of it in one number, the more the better. Its weights were fitted on questions with known
	 * answers, and rounded. What a list itself says of who wants something is a scene, too.
	 */
	double score() {
		double said = scene == 0 ? UNSEEN * meaning() : Math.max(scene, ALONE * saying);
		return words + 0.04 * whole + 0.5 * title + 1.5 * said + (requested ? 0.15 : 0)
				- 0.04 * Math.log(Math.max(1, grams) / USUAL);
	}
}
