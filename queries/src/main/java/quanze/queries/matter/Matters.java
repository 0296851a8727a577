package quanze.queries.matter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

/** Finds matters. */
public final class Matters {

	/** That matter as it is in force at that moment, if it is. */
	public Optional<Matter> byCode(String code, Moment moment) {
		return Optional.ofNullable(byCode(List.of(code), moment).get(code));
	}

	/** Those in force at that moment, by code; at most one statement. */
	public Map<String, Matter> byCode(Collection<String> codes, Moment moment) {
		throw new UnsupportedOperationException();
	}

	/** Every version of each, oldest first; codes that do not exist are left out. */
	public Map<String, List<Matter>> versions(Collection<String> codes) {
		throw new UnsupportedOperationException();
	}

	/** Matters in force at that moment, in the order of their edition and position. */
	public Page<Matter> list(MatterFilter filter, Moment moment, PageRequest page) {
		throw new UnsupportedOperationException();
	}

	/** Every field, in code order; they are few. */
	public List<Domain> domains() {
		throw new UnsupportedOperationException();
	}
}
