package quanze.api.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import quanze.queries.error.TimedOut;
import quanze.queries.error.Wording;

/**
 * What is told of an error, wherever it happened.
 *
 * @param details
 *            extensions besides the code: the argument, the limit
 */
public record Fault(ErrorCode code, Wording wording, Map<String, Object> details) {

	/** One without details. */
	public static Fault of(ErrorCode code, String english, String chinese, Object... values) {
		return new Fault(code, Wording.of(english, chinese, values), Map.of());
	}

	/** That of an operation that took too long; the limit is in seconds. */
	public static Fault of(TimedOut late) {
		return new Fault(ErrorCode.TIMEOUT, late.wording(),
				Map.of("limit", late.limit().toMillis() / 1000.0, "limitName", "time"));
	}

	/** The same with another detail. */
	public Fault with(String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(details);
		more.put(name, value);
		return new Fault(code, wording, more);
	}

	/** The sentence in that language. */
	public String message(Locale locale) {
		return wording.in(locale);
	}

	/** The code, the details and what to do, in that language. */
	public Map<String, Object> extensions(Locale locale) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put(ErrorCode.EXTENSION, code.name());
		extensions.putAll(details);
		extensions.put("hint", code.hint().in(locale));
		return extensions;
	}

	/** An answer with this error alone, in GraphQL's form. */
	public Map<String, Object> answer(Locale locale) {
		return Map.of("errors",
				List.of(Map.of("message", message(locale), "extensions", extensions(locale))));
	}
}
