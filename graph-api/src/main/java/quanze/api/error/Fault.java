package quanze.api.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import quanze.queries.error.BadRequest;
import quanze.queries.error.QueriesException;
import quanze.queries.error.TimedOut;
import quanze.queries.error.Unavailable;
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

	/** That of what could not be asked, or not be answered. */
	public static Fault of(QueriesException thrown) {
		return switch (thrown) {
			case BadRequest bad -> bad(bad);
			case TimedOut late -> new Fault(ErrorCode.TIMEOUT, late.wording(),
					Map.of("limit", late.limit().toMillis() / 1000.0, "limitName", "time"));
			case Unavailable away -> new Fault(ErrorCode.UNAVAILABLE, away.wording(), Map.of());
		};
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

	private static Fault bad(BadRequest bad) {
		Fault fault = new Fault(ErrorCode.BAD_REQUEST, bad.wording(), Map.of("argument", bad.argument()));
		return bad.suggestions().isEmpty() ? fault : fault.with("suggestions", bad.suggestions());
	}

	/** An answer with this error alone, in GraphQL's form. */
	public Map<String, Object> answer(Locale locale) {
		return Map.of("errors",
				List.of(Map.of("message", message(locale), "extensions", extensions(locale))));
	}
}
