package quanze.queries.answer;

import java.util.List;

import quanze.queries.time.Moment;

/** Answers which department responds when a township reports an incident. */
public final class WhoResponds {

	/**
	 * Territorial matters of the township's district that the incident is handled as, best first, with
	 * those who lead and cooperate there.
	 *
	 * @param township
	 *            name, short name or code of a street or town; a district is allowed
	 * @param incident
	 *            words, or the code of an incident type or of a territorial matter
	 * @param first
	 *            how many at most, 0 to 100
	 * @return empty when nothing reasonable was found
	 * @throws quanze.queries.error.BadRequest
	 *             when {@code township} is unknown or ambiguous, or {@code first} out of bounds
	 */
	public List<MatterAnswer> ask(String township, String incident, int first, Moment moment) {
		throw new UnsupportedOperationException();
	}
}
