package quanze.queries.search;

import org.jspecify.annotations.Nullable;

/**
 * What speaks for a subject as the answer to a question.
 *
 * @param code
 *            of the matter or power
 * @param name
 *            for people
 * @param inForce
 *            whether it is in force on the day asked
 * @param here
 *            whether its list is that of the place asked; true where no place is asked, and for all
 *            but territorial matters
 * @param area
 *            code of the area of its list; empty when unknown
 * @param words
 *            share of the question's weight that it holds, in characters and in sounds: 0 to 2
 * @param title
 *            how near its name is in meaning, 0 to 1; 0 where meanings are not kept
 * @param meaning
 *            how near the nearest of its names and sayings is, 0 to 1
 * @param requested
 *            whether it is requested by an agency that the question names
 * @param saying
 *            the nearest of its names and sayings; null for all but the best, and where meanings
 *            are not kept
 */
public record Evidence(Subject subject, String code, String name, boolean inForce, boolean here, String area,
		double words, double title, double meaning, boolean requested, @Nullable String saying) {

	/**
	 * All of it in one number, the more the better. Its weights were fitted on questions with known
	 * answers, and rounded.
	 */
	public double score() {
		return score(words, title, meaning, requested);
	}

	static double score(double words, double title, double meaning, boolean requested) {
		return words + 0.5 * title + 0.6 * meaning + (requested ? 0.15 : 0);
	}
}
