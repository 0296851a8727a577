package quanze.queries.basis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;

/** Finds legal instruments and their provisions. */
public final class LegalBases {

	/** That provision, if there is one. */
	public Optional<LegalBasis> byCode(String code) {
		return Optional.ofNullable(byCode(List.of(code)).get(code));
	}

	/** Those that there are, by code; at most one statement. */
	public Map<String, LegalBasis> byCode(Collection<String> codes) {
		throw new UnsupportedOperationException();
	}

	/** Those instruments that there are, by code; at most one statement. */
	public Map<String, LegalInstrument> instruments(Collection<String> codes) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Provisions in the order of their instrument's title, article, paragraph and item.
	 *
	 * @param instrument
	 *            code of the instrument; null for all
	 */
	public Page<LegalBasis> list(@Nullable String instrument, PageRequest page) {
		throw new UnsupportedOperationException();
	}
}
