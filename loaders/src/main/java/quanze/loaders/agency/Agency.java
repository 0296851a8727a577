package quanze.loaders.agency;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An agency (机构) as registered.
 *
 * @param code
 *            official code
 * @param name
 *            full name
 * @param shortName
 *            short name; the full name where the register gives none
 * @param aliases
 *            other names
 * @param level
 *            level of government; {@code null} where the register's word is none of the known
 * @param kind
 *            what kind of body it is
 * @param kindText
 *            the same, as published
 * @param area
 *            code of the area that it serves
 * @param counterpart
 *            code of its counterpart one level up (对口), if any
 * @param abolished
 *            whether it no longer exists
 * @param successor
 *            code of the agency that took over, if any
 * @param abolishedOn
 *            day of its abolition, where published
 */
public record Agency(String code, String name, String shortName, List<String> aliases, @Nullable Level level,
		AgencyKind kind, String kindText, String area, @Nullable String counterpart, boolean abolished,
		@Nullable String successor, @Nullable LocalDate abolishedOn) {

	public Agency {
		aliases = List.copyOf(aliases);
	}

	boolean existsOn(LocalDate day) {
		return !abolished || abolishedOn != null && day.isBefore(abolishedOn);
	}

}
