package quanze.queries.agency;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.node.Node;

/**
 * A body that bears responsibilities 机构.
 *
 * @param code
 *            official code: {@code XMGA}
 * @param aliases
 *            other names, as published
 * @param kindText
 *            the kind as published
 * @param abolishedOn
 *            null when active, or when the day was not published
 * @param area
 *            code of the area that it serves; null when unknown
 * @param counterpart
 *            code of its counterpart one level up 对口; null when it has none
 * @param successor
 *            who took over directly; null when nobody did
 * @param predecessors
 *            codes of those that it took over from, directly or through others, in code order
 */
public record Agency(String code, String name, String shortName, List<String> aliases, AgencyLevel level,
		AgencyKind kind, @Nullable String kindText, Status status, @Nullable LocalDate abolishedOn,
		@Nullable String area, @Nullable String counterpart, @Nullable Succession successor,
		List<String> predecessors) implements Node {

	public Agency {
		aliases = List.copyOf(aliases);
		predecessors = List.copyOf(predecessors);
	}

	/** As it stood on that day: one that was abolished later was there. */
	public Agency on(LocalDate day) {
		return status == Status.ABOLISHED && abolishedOn != null && day.isBefore(abolishedOn)
				? new Agency(code, name, shortName, aliases, level, kind, kindText, Status.ACTIVE,
						abolishedOn,
						area, counterpart, successor, predecessors)
				: this;
	}

	/** Whether it still exists. */
	public enum Status {
		/** It does. */
		ACTIVE,
		/** It does not. */
		ABOLISHED
	}
}
