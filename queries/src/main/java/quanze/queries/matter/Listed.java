package quanze.queries.matter;

import java.util.List;

import quanze.queries.responsibility.Responsibility;
import quanze.queries.time.Moment;

/**
 * One version of a matter with its responsibilities, resolved to agencies, in the order of the
 * list.
 */
public record Listed(Matter matter, List<Responsibility> responsibilities) {

	boolean holdsAt(Moment moment) {
		return matter.validity().holdsAt(moment);
	}
}
