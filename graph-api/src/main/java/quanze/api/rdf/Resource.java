package quanze.api.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * A thing in RDF: its IRI, its types and its values. Values are texts, days, moments, numbers,
 * truths, {@link Ref}s and other resources; absent and empty ones are left out.
 */
public final class Resource {

	private final @Nullable String iri;

	private final List<Type> types;

	private final Map<Term, List<Object>> values = new LinkedHashMap<>();

	/**
	 * @param iri
	 *            null for one that nobody refers to
	 */
	Resource(@Nullable String iri, Type... types) {
		this.iri = iri;
		this.types = new ArrayList<>(List.of(types));
	}

	/** Its IRI; null for one that nobody refers to. */
	public @Nullable String iri() {
		return iri;
	}

	Resource is(Type type) {
		types.add(type);
		return this;
	}

	Resource with(Term term, @Nullable Object value) {
		if (value != null && !value.equals("")) {
			values.computeIfAbsent(term, it -> new ArrayList<>(1)).add(value);
		}
		return this;
	}

	Resource withAll(Term term, Collection<?> all) {
		all.forEach(it -> with(term, it));
		return this;
	}

	Resource within(LocalDate from, @Nullable LocalDate to) {
		return with(Term.VALID_FROM, from.equals(LocalDate.MIN) ? null : from).with(Term.VALID_TO, to);
	}

	List<Type> types() {
		return types;
	}

	void forEach(BiConsumer<Term, List<Object>> consumer) {
		values.forEach(consumer);
	}
}
