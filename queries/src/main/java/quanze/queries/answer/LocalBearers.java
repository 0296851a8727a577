package quanze.queries.answer;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.agency.Agency;
import quanze.queries.agency.AgencyLevel;
import quanze.queries.responsibility.Bearers;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;
import quanze.queries.search.Place;

/** Knows which of a class of townships answers for a place. */
final class LocalBearers {

	private LocalBearers() {
	}

	/** Those who lead or cooperate in a place, the leads first; in all of its area when it is null. */
	static List<Responsibility> there(List<Responsibility> all, @Nullable Place place) {
		return all.stream().filter(it -> it.role() == Role.LEADS || it.role() == Role.COOPERATES)
				.filter(it -> place == null || !isOfAnotherTownship(it, place))
				.sorted(Comparator.comparing(Responsibility::role)).toList();
	}

	/**
	 * Whether a row that names each of several townships is here about another one than the place. In a
	 * whole district every one of them answers.
	 */
	private static boolean isOfAnotherTownship(Responsibility responsibility, Place place) {
		Agency agency = responsibility.agency();
		return place.kind().isTownship() && responsibility.bearers() == Bearers.CLASS && agency != null
				&& agency.level() == AgencyLevel.TOWNSHIP && !place.code().equals(agency.area());
	}
}
