package quanze.api.rdf;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.agency.Agency;
import quanze.queries.answer.Answer;
import quanze.queries.answer.AnswerResult;
import quanze.queries.answer.MatterAnswer;
import quanze.queries.answer.NearMiss;
import quanze.queries.answer.ProofStep;
import quanze.queries.basis.LegalBasis;
import quanze.queries.chain.Bound;
import quanze.queries.chain.Chain;
import quanze.queries.chain.Effect;
import quanze.queries.chain.Path;
import quanze.queries.chain.Step;
import quanze.queries.change.Change;
import quanze.queries.change.FieldChange;
import quanze.queries.edition.Finding;
import quanze.queries.edition.Source;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.listed.Fact;
import quanze.queries.matter.Listed;
import quanze.queries.matter.Matter;
import quanze.queries.node.Node;
import quanze.queries.power.Power;
import quanze.queries.review.Contradiction;
import quanze.queries.review.Gap;
import quanze.queries.review.Overlap;
import quanze.queries.search.Highlight;
import quanze.queries.search.Hit;
import quanze.queries.statistics.Tally;

/** What is told about things: answers, changes, findings. Nobody refers to them. */
final class Answers {

	private final Iris iris;

	private final Concepts concepts;

	private final Services services;

	Answers(Iris iris, Concepts concepts, Services services) {
		this.iris = iris;
		this.concepts = concepts;
		this.services = services;
	}

	/** The matter with who is responsible in that case, how well it answers, and the proof. */
	Resource of(MatterAnswer answer) {
		return answer(services.of(new Listed(answer.matter(), answer.responsibilities())), answer.score(),
				answer.proof());
	}

	/** Whether the lists answer a question, what answers it, and what was considered besides. */
	Resource of(Answer answer) {
		return new Resource(null, Type.ANSWER).with(Term.STATUS, concepts.of("AnswerStatus", answer.status()))
				.with(Term.KIND, concepts.of("Intent", answer.intent())).with(Term.TEXT, answer.summary())
				.withAll(Term.RESULTS, answer.results().stream().map(this::of).toList())
				.with(Term.MISSING, answer.missing() == null ? null : answer.missing().text())
				.withAll(Term.NEAR_MISSES, answer.nearMisses().stream().map(Answers::of).toList());
	}

	/** What was found, a matter with who is responsible in that case. */
	private Resource of(AnswerResult result) {
		Object subject = result.subject() instanceof Matter matter
				? services.of(new Listed(matter, result.responsibilities()))
				: ref(result.subject());
		return answer(subject, result.score(), result.proof());
	}

	private static Resource of(NearMiss miss) {
		return new Resource(null).with(Term.CODE, miss.code()).with(Term.NAME, miss.name())
				.with(Term.SCORE, miss.score()).with(Term.TEXT, miss.reason());
	}

	private static Resource answer(Object subject, double score, List<ProofStep> proof) {
		return new Resource(null, Type.ANSWER).with(Term.MATTER, subject).with(Term.SCORE, score)
				.withAll(Term.PROOF, proof.stream().map(ProofStep::text).toList());
	}

	/** How things hang together: the paths, where the search stopped, what the lists leave open. */
	Resource of(Chain chain) {
		return new Resource(null, Type.ANSWER).with(Term.MATTER, ref(chain.from()))
				.withAll(Term.PATHS, chain.paths().stream().map(this::of).toList())
				.withAll(Term.BOUNDS, chain.bounds().stream().map(Bound::text).toList())
				.withAll(Term.MISSING, chain.missing());
	}

	/** A way from one thing to another, step by step; about where it arrives. */
	private Resource of(Path path) {
		Resource way = new Resource(null).with(Term.MATTER, ref(path.steps().getLast().node()));
		for (int i = 0; i < path.steps().size(); i++) {
			Step step = path.steps().get(i);
			way.with(Term.STEPS,
					new Resource(null).with(Term.POSITION, i).with(Term.MATTER, ref(step.node()))
							.with(Term.TEXT, step.text()).with(Term.SOURCE, source(step.source())));
		}
		return way;
	}

	/** Something that was found, and where it says what was asked. */
	Resource of(Hit hit) {
		return new Resource(null, Type.ANSWER)
				.with(Term.MATTER, ref(new NodeRef(NodeKind.valueOf(hit.kind().name()), hit.code())))
				.with(Term.NAME, hit.name())
				.with(Term.SCORE, hit.coverage())
				.withAll(Term.EXCERPTS, hit.highlights().stream().map(Highlight::text).toList());
	}

	/** How many there are of one sort on a day. */
	Resource of(Tally tally) {
		return new Resource(null, Type.COUNT).with(Term.CATEGORY, tally.subject().text())
				.with(Term.MEASURE, tally.measure().text())
				.with(Term.AREA, tally.area() == null ? null : iris.area(tally.area()))
				.with(Term.KIND_TEXT, tally.sort()).with(Term.COUNT, tally.count())
				.with(Term.AS_OF, tally.asOf())
				.withAll(Term.SOURCES, tally.sources().stream().map(iris::edition).toList());
	}

	/** What something loses. */
	Resource of(Effect effect) {
		return new Resource(null, Type.ANSWER).with(Term.MATTER, ref(effect.node()))
				.with(Term.KIND, concepts.of("Loss", effect.loss())).with(Term.TEXT, effect.text())
				.with(Term.SOURCE, source(effect.source()));
	}

	Resource of(Overlap overlap) {
		return new Resource(null, Type.ANSWER).with(Term.NAME, overlap.subject())
				.with(Term.KIND, concepts.of("OverlapKind", overlap.kind())).with(Term.TEXT, overlap.text())
				.withAll(Term.SUBJECTS, overlap.powers().stream().map(iris::power).toList());
	}

	Resource of(Gap gap) {
		return new Resource(null, Type.ANSWER).with(Term.NAME, gap.name())
				.with(Term.AREA, iris.area(gap.area())).with(Term.TEXT, gap.text())
				.withAll(Term.SUBJECTS, gap.listed().stream().map(iris::matter).toList());
	}

	Resource of(Contradiction contradiction) {
		return new Resource(null, Type.ANSWER).with(Term.NAME, contradiction.name())
				.with(Term.KIND, concepts.of("ContradictionKind", contradiction.kind()))
				.with(Term.TEXT, contradiction.text()).withAll(Term.SUBJECTS,
						contradiction.responsibilities().stream().map(iris::responsibility).toList());
	}

	Resource of(Change change) {
		Fact fact = change.after() == null ? change.before() : change.after();
		return new Resource(null, Type.CHANGE).with(Term.CODE, change.code())
				.with(Term.KIND, concepts.of("ChangeKind", change.kind()))
				.with(Term.NAME, fact == null ? null : fact.name())
				.with(Term.MATTER, fact == null ? null : ref(fact))
				.withAll(Term.FIELDS, change.fields().stream().map(Answers::of).toList())
				.with(Term.SOURCE, source(change.source()));
	}

	Resource of(Finding finding) {
		return new Resource(null, Type.FINDING).with(Term.EDITION, iris.edition(finding.edition()))
				.with(Term.CODE, finding.uid()).with(Term.STATE, finding.kind())
				.with(Term.KIND, concepts.of("Severity", finding.severity()))
				.with(Term.DESCRIPTION, finding.message()).with(Term.FILE, finding.file())
				.with(Term.SHEET, finding.sheet()).with(Term.ROW, finding.row())
				.with(Term.COLUMN, finding.column()).with(Term.TEXT, finding.text())
				.with(Term.SUGGESTION, finding.suggestion());
	}

	private static Resource of(FieldChange change) {
		return new Resource(null).with(Term.FIELD, change.field()).with(Term.BEARER, change.bearer())
				.with(Term.BEFORE, change.before()).with(Term.AFTER, change.after());
	}

	private Ref ref(Node node) {
		return switch (node) {
			case Matter matter -> iris.matter(matter.code());
			case Power power -> iris.power(power.code());
			case Agency agency -> iris.agency(agency.code());
			case LegalBasis basis -> iris.basis(basis);
			default -> throw new IllegalArgumentException(node.getClass() + " answers nothing");
		};
	}

	private Ref ref(NodeRef node) {
		String code = node.code();
		return switch (node.kind()) {
			case INCIDENT_TYPE -> iris.incidentType(code);
			case AREA -> iris.area(code);
			case AGENCY -> iris.agency(code);
			case MATTER -> iris.matter(code);
			case RESPONSIBILITY -> iris.responsibility(code);
			case POWER -> iris.power(code);
			case LEGAL_BASIS -> iris.provision(code);
			case LEGAL_INSTRUMENT -> iris.instrument(code);
		};
	}

	private Ref ref(Fact fact) {
		return fact instanceof Matter ? iris.matter(fact.code()) : iris.power(fact.code());
	}

	private @Nullable Object source(@Nullable Source source) {
		return source == null ? null : services.source(source);
	}
}
