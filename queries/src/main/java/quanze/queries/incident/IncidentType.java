package quanze.queries.incident;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What townships report, with the ways people say it 事件类型.
 *
 * @param domain
 *            code of its field; null when it has none
 * @param matter
 *            name of the territorial matter that it is handled as, as published; null when the list
 *            does not say
 * @param handledAs
 *            the matters that it is handled as, in code order
 */
public record IncidentType(String code, String name, List<String> sayings, @Nullable String domain,
		@Nullable String matter, List<Handling> handledAs) {

	public IncidentType {
		sayings = List.copyOf(sayings);
		handledAs = List.copyOf(handledAs);
	}

	/**
	 * @param area
	 *            code of the district whose list holds the matter
	 * @param matter
	 *            code of the territorial matter
	 */
	public record Handling(String area, String matter) {
	}
}
