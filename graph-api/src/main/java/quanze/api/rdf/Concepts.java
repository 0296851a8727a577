package quanze.api.rdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.api.label.Wording;

/** Values of enumerations, and kinds as published, as concepts. */
final class Concepts {

	private static final List<String> ENUMERATIONS = List.of("AgencyKind", "AgencyLevel", "AgencyStatus",
			"AnswerStatus", "AreaKind", "Bearers", "ChangeKind", "ContradictionKind", "EditionStatus",
			"InstrumentStatus", "Intent", "ListKind", "Loss", "MatterKind", "OverlapKind", "Role",
			"Severity");

	private final Iris iris;

	private final Wording wording;

	Concepts(Iris iris, Wording wording) {
		this.iris = iris;
		this.wording = wording;
	}

	/**
	 * The concept of a value.
	 *
	 * @param type
	 *            name of the enumeration in the schema
	 */
	Ref of(String type, Enum<?> value) {
		return of(type, value.name());
	}

	Ref of(String type, String value) {
		return iris.concept(scheme(type), value.toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/** The term for a value. */
	String term(String type, Enum<?> value) {
		return wording.of(type, value);
	}

	/** A kind as published, with what it is; null for null. */
	@Nullable
	Resource published(String scheme, @Nullable String text) {
		return text == null
				? null
				: new Resource(iris.concept(scheme, text).iri(), Type.CONCEPT).with(Term.PREF_LABEL, text);
	}

	/** Every value of the enumerations. */
	Stream<Resource> all() {
		return ENUMERATIONS.stream().flatMap(type -> wording.values(type).stream()
				.map(it -> new Resource(of(type, it).iri(), Type.CONCEPT).with(Term.NOTATION, it)
						.with(Term.PREF_LABEL, wording.of(type, it))));
	}

	private static String scheme(String type) {
		return type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}
}
