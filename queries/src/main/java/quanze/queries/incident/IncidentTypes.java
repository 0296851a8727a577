package quanze.queries.incident;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;

/** Finds types of incidents. */
public final class IncidentTypes {

	/** That type, if there is one. */
	public Optional<IncidentType> byCode(String code) {
		return Optional.ofNullable(byCode(List.of(code)).get(code));
	}

	/** Those that there are, by code; at most one statement. */
	public Map<String, IncidentType> byCode(Collection<String> codes) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Types in code order.
	 *
	 * @param domain
	 *            code of the field; null for all
	 */
	public Page<IncidentType> list(@Nullable String domain, PageRequest page) {
		throw new UnsupportedOperationException();
	}
}
