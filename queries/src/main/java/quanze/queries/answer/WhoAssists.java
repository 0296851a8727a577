package quanze.queries.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.time.Moment;

/** Answers who must assist whom for a matter. */
public final class WhoAssists {

	/**
	 * Assistance matters that the words mean, best first, with all who request and assist.
	 *
	 * @param matter
	 *            words or a code
	 * @param requester
	 *            name or code of the agency that requests; null for any
	 * @param first
	 *            how many at most, 0 to 100
	 * @return empty when nothing reasonable was found
	 * @throws quanze.queries.error.BadRequest
	 *             when {@code requester} is unknown or ambiguous, or {@code first} out of bounds
	 */
	public List<MatterAnswer> ask(String matter, @Nullable String requester, int first, Moment moment) {
		throw new UnsupportedOperationException();
	}
}
