package quanze.queries.answer;

import quanze.queries.agency.Agency;
import quanze.queries.agency.AgencyLevel;
import quanze.queries.responsibility.Bearers;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.search.Place;

/** Knows which of a class of townships answers for a place. */
final class LocalBearers {

	private LocalBearers() {
	}

	/**
	 * Whether a row that names each of several townships is here about another one than the place. In a
	 * whole district every one of them answers.
	 */
	static boolean isOfAnotherTownship(Responsibility responsibility, Place place) {
		Agency agency = responsibility.agency();
		return place.kind().isTownship() && responsibility.bearers() == Bearers.CLASS && agency != null
				&& agency.level() == AgencyLevel.TOWNSHIP && !place.code().equals(agency.area());
	}
}
