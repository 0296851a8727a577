package quanze.api.rdf;

import org.jspecify.annotations.Nullable;
import quanze.queries.basis.LegalBasis;
import quanze.queries.basis.LegalInstrument;

/** Legal instruments and their provisions, in the terms of ELI. */
final class Laws {

	private static final String IN_FORCE = Vocabulary.ELI.namespace() + "InForce-inForce";

	private static final String NOT_IN_FORCE = Vocabulary.ELI.namespace() + "InForce-notInForce";

	private final Iris iris;

	private final Concepts concepts;

	Laws(Iris iris, Concepts concepts) {
		this.iris = iris;
		this.concepts = concepts;
	}

	Resource of(LegalInstrument instrument) {
		return new Resource(iris.instrument(instrument.code()).iri(), Type.LEGAL_RESOURCE)
				.with(Term.CODE, instrument.code()).with(Term.NAME, instrument.name())
				.withAll(Term.ALTERNATIVE, instrument.shortNames())
				.with(Term.TYPE_DOCUMENT, concepts.published("instrument-type", instrument.type()))
				.with(Term.DOCUMENT_NUMBER, instrument.documentNumber())
				.with(Term.ISSUER, instrument.issuer()).with(Term.EFFECTIVE_ON, instrument.effectiveOn())
				.with(Term.REPEALED_ON, instrument.repealedOn())
				.with(Term.STATUS, concepts.of("InstrumentStatus", instrument.status()))
				.with(Term.IN_FORCE, inForce(instrument.status())).with(Term.NOTE, instrument.note())
				.with(Term.REPEALED_BY,
						instrument.successor() == null ? null : iris.instrument(instrument.successor()));
	}

	/** The provision; null where it is the instrument as a whole, which is a resource already. */
	@Nullable
	Resource of(LegalBasis basis) {
		return basis.article() == null
				? null
				: new Resource(iris.provision(basis.code()).iri(), Type.LEGAL_RESOURCE,
						Type.LEGAL_RESOURCE_SUBDIVISION).with(Term.CODE, basis.code())
						.with(Term.NAME, basis.code()).with(Term.CITATION, basis.citation())
						.with(Term.INSTRUMENT, iris.instrument(basis.instrument().code()))
						.with(Term.ARTICLE, basis.article()).with(Term.PARAGRAPH, basis.paragraph())
						.with(Term.ITEM, basis.item()).with(Term.ARTICLE_TEXT, basis.articleText());
	}

	private static @Nullable Ref inForce(LegalInstrument.Status status) {
		return switch (status) {
			case IN_FORCE, AMENDED -> new Ref(IN_FORCE);
			case REPEALED -> new Ref(NOT_IN_FORCE);
			case UNREGISTERED -> null;
		};
	}
}
