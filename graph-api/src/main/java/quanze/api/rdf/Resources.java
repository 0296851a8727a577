package quanze.api.rdf;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import quanze.api.label.Wording;
import quanze.queries.admission.Admission;
import quanze.queries.agency.Agency;
import quanze.queries.answer.Answer;
import quanze.queries.answer.MatterAnswer;
import quanze.queries.area.Area;
import quanze.queries.basis.LegalBasis;
import quanze.queries.basis.LegalInstrument;
import quanze.queries.chain.Chain;
import quanze.queries.chain.Effect;
import quanze.queries.change.Change;
import quanze.queries.edition.Finding;
import quanze.queries.edition.ListEdition;
import quanze.queries.export.Entry;
import quanze.queries.export.EntryKind;
import quanze.queries.incident.IncidentType;
import quanze.queries.matter.Domain;
import quanze.queries.matter.Listed;
import quanze.queries.power.Power;
import quanze.queries.resource.DataResource;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.review.Contradiction;
import quanze.queries.review.Gap;
import quanze.queries.review.Overlap;
import quanze.queries.search.Hit;
import quanze.queries.statistics.Tally;

/** The one mapping of what there is to resources. */
@Component
public class Resources {

	private final Iris iris;

	private final Concepts concepts;

	private final Organisations organisations;

	private final Laws laws;

	private final Services services;

	private final Lists lists;

	private final Answers answers;

	/**
	 * @param base
	 *            with which the IRIs of all that there is begin
	 */
	Resources(@Value("${quanze.base}") String base, Wording wording) {
		this.iris = new Iris(base.endsWith("/") ? base : base + "/");
		this.concepts = new Concepts(iris, wording);
		this.organisations = new Organisations(iris, concepts);
		this.laws = new Laws(iris, concepts);
		this.services = new Services(iris, concepts);
		this.lists = new Lists(iris, concepts, services);
		this.answers = new Answers(iris, concepts, services);
	}

	/**
	 * What that record is; null where it is another resource already: a provision that is its
	 * instrument as a whole.
	 *
	 * @throws IllegalArgumentException
	 *             when it is no record of the graph
	 */
	public @Nullable Resource of(Object node) {
		return switch (node) {
			case Area area -> organisations.of(area);
			case Agency agency -> organisations.of(agency);
			case LegalInstrument instrument -> laws.of(instrument);
			case LegalBasis basis -> laws.of(basis);
			case Listed listed -> services.of(listed);
			case Responsibility responsibility -> services.of(responsibility);
			case Power power -> services.of(power);
			case ListEdition edition -> lists.of(edition);
			case Domain domain -> concepts.published("domain", domain.name());
			case IncidentType type -> lists.of(type);
			case Admission admission -> lists.of(admission);
			case DataResource data -> lists.of(data);
			case MatterAnswer answer -> answers.of(answer);
			case Answer answer -> answers.of(answer);
			case Hit hit -> answers.of(hit);
			case Chain chain -> answers.of(chain);
			case Effect effect -> answers.of(effect);
			case Overlap overlap -> answers.of(overlap);
			case Gap gap -> answers.of(gap);
			case Contradiction contradiction -> answers.of(contradiction);
			case Tally tally -> answers.of(tally);
			case Change change -> answers.of(change);
			case Finding finding -> answers.of(finding);
			default -> throw new IllegalArgumentException(node.getClass() + " is no resource");
		};
	}

	/** The IRI of what is gone. */
	public String iri(Entry entry) {
		return ref(entry.kind(), entry.code()).iri();
	}

	/** The IRI of an edition, which is the name of the graph that it states. */
	public String edition(String code) {
		return iris.edition(code).iri();
	}

	/** Where the words of JSON-LD are explained. */
	public String context() {
		return iris.context();
	}

	/** The values of enumerations. */
	public Stream<Resource> concepts() {
		return concepts.all();
	}

	private Ref ref(EntryKind kind, String code) {
		return switch (kind) {
			case ADMISSION -> iris.admission(code);
			case AGENCY -> iris.agency(code);
			case AREA -> iris.area(code);
			case DATA_RESOURCE -> iris.dataResource(code);
			case INCIDENT_TYPE -> iris.incidentType(code);
			case LEGAL_BASIS -> iris.provision(code);
			case LEGAL_INSTRUMENT -> iris.instrument(code);
			case LIST_EDITION -> iris.edition(code);
			case MATTER -> iris.matter(code);
			case POWER -> iris.power(code);
		};
	}
}
