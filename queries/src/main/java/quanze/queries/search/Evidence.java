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
 * @param signs
 *            what it has in common with the question
 * @param alike
 *            how much speaks for the best of those that other areas call the same; its own where
 *            there are none
 * @param doubt
 *            what speaks for something that is not listed; of each kind told for the best that may
 *            be the answer
 * @param saying
 *            the nearest of its names, sayings and scenes; null for all but the best, and where
 *            meanings are not kept
 */
public record Evidence(Subject subject, String code, String name, boolean inForce, boolean here, String area,
		Signs signs, double alike, Doubt doubt, @Nullable String saying) {

	/** What speaks for the same in another area's list counts half: that list words it otherwise. */
	private static final double SHARED = 0.5;

	/** All of it in one number, the more the better. */
	public double score() {
		return score(signs, alike);
	}

	/** Share of the question's weight that it holds, in characters and in sounds: 0 to 2. */
	public double words() {
		return signs.words();
	}

	/** How much of the question its names and sayings cover, 0 to 1 for the one that covers most. */
	public double whole() {
		return signs.whole();
	}

	/** How near its name is in meaning, 0 to 1; 0 where meanings are not kept. */
	public double title() {
		return signs.title();
	}

	/** How near the nearest of its names and sayings is, 0 to 1. */
	public double meaning() {
		return signs.meaning();
	}

	/** How near are the scenes of those who want it, 0 to 1; 0 where none is known. */
	public double scene() {
		return signs.scene();
	}

	/** Whether it is requested by an agency that the question names. */
	public boolean requested() {
		return signs.requested();
	}

	/** How much nearer in meaning is something else that is commonly asked for, 0 to 1. */
	public double nearer() {
		return doubt.nearer();
	}

	/**
	 * Share of the question's weight that something commonly asked for has in its name and this has
	 * nowhere, 0 to 1.
	 */
	public double more() {
		return doubt.more();
	}

	static double score(Signs signs, double alike) {
		double own = signs.score();
		return own + SHARED * Math.max(0, alike - own);
	}
}
