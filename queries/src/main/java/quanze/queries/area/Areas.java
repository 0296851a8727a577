package quanze.queries.area;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;

/** Finds areas. */
public final class Areas {

	/** That area, if there is one. */
	public Optional<Area> byCode(String code) {
		return Optional.ofNullable(byCode(List.of(code)).get(code));
	}

	/** Those that there are, by code; at most one statement. */
	public Map<String, Area> byCode(Collection<String> codes) {
		throw new UnsupportedOperationException();
	}

	/** Areas in code order. */
	public Page<Area> list(AreaFilter filter, PageRequest page) {
		throw new UnsupportedOperationException();
	}

	/** The areas directly within each of these, in code order; a page for every code asked. */
	public Map<String, Page<Area>> children(Collection<String> codes, PageRequest page) {
		throw new UnsupportedOperationException();
	}

	/** The area itself and those it is part of, upwards; empty when there is no such area. */
	public List<Area> path(String code) {
		throw new UnsupportedOperationException();
	}
}
