package quanze.queries.chain;

import org.jspecify.annotations.Nullable;
import quanze.queries.link.NodeKind;

/**
 * How an asker names a thing: by its code, or an incident by its type.
 *
 * @param kind
 *            what the code stands for; null for whatever bears it
 * @param code
 *            null when a type of incidents is given
 * @param incidentType
 *            code or name of a type of incidents; null when a code is given
 * @param township
 *            code, name or short name of the street, town or district where it happens; null for
 *            anywhere
 */
public record Reference(@Nullable NodeKind kind, @Nullable String code, @Nullable String incidentType,
		@Nullable String township) {

	/** Whatever has that code. */
	public static Reference to(String code) {
		return new Reference(null, code, null, null);
	}

	/** An incident in a township. */
	public static Reference to(String incidentType, String township) {
		return new Reference(null, null, incidentType, township);
	}
}
