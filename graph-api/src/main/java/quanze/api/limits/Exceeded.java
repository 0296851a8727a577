package quanze.api.limits;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;
import quanze.queries.error.Wording;

/** Says which limit was exceeded, by what, and how much it allows. */
public final class Exceeded {

	private Exceeded() {
	}

	/**
	 * @param limit
	 *            name of the limit, as in the settings
	 * @param found
	 *            null where counting stopped at the limit
	 * @param most
	 *            what is allowed
	 */
	public static Fault by(String limit, @Nullable Number found, Number most, Wording wording) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("limitName", limit);
		details.put("limit", most);
		if (found != null) {
			details.put("found", found);
		}
		return new Fault(ErrorCode.TOO_LARGE, wording, details);
	}
}
