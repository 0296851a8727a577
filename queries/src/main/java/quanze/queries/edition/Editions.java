package quanze.queries.edition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;

/** Finds editions of lists and what is wrong with them. */
public final class Editions {

	/** That edition, if there is one. */
	public Optional<ListEdition> byCode(String code) {
		return Optional.ofNullable(byCode(List.of(code)).get(code));
	}

	/** Those that there are, by code; at most one statement. */
	public Map<String, ListEdition> byCode(Collection<String> codes) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Editions in code order.
	 *
	 * @param kind
	 *            null for all
	 */
	public Page<ListEdition> list(@Nullable String kind, PageRequest page) {
		throw new UnsupportedOperationException();
	}

	/** What the newest load of each found, in order of row; a page for every code asked. */
	public Map<String, Page<Finding>> findings(Collection<String> codes, PageRequest page) {
		throw new UnsupportedOperationException();
	}
}
