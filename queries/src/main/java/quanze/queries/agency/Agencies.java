package quanze.queries.agency;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;

/** Finds agencies. */
public final class Agencies {

	/** That agency, if there is one. */
	public Optional<Agency> byCode(String code) {
		return Optional.ofNullable(byCode(List.of(code)).get(code));
	}

	/** Those that there are, by code; at most one statement. */
	public Map<String, Agency> byCode(Collection<String> codes) {
		throw new UnsupportedOperationException();
	}

	/** Agencies in code order. */
	public Page<Agency> list(AgencyFilter filter, PageRequest page) {
		throw new UnsupportedOperationException();
	}

	/** The agencies that serve each of these areas, in code order; a page for every code asked. */
	public Map<String, Page<Agency>> serving(Collection<String> areas, PageRequest page) {
		throw new UnsupportedOperationException();
	}

	/** The agencies whose counterpart one level up each of these is; a page for every code asked. */
	public Map<String, Page<Agency>> counterparts(Collection<String> codes, PageRequest page) {
		throw new UnsupportedOperationException();
	}
}
