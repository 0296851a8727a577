package quanze.api.rdf;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.answer.MatterAnswer;
import quanze.queries.answer.ProofStep;
import quanze.queries.change.Change;
import quanze.queries.change.FieldChange;
import quanze.queries.edition.Finding;
import quanze.queries.edition.Source;
import quanze.queries.listed.Fact;
import quanze.queries.matter.Listed;
import quanze.queries.matter.Matter;

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
		List<String> proof = answer.proof().stream().map(ProofStep::text).toList();
		return new Resource(null, Type.ANSWER)
				.with(Term.MATTER, services.of(new Listed(answer.matter(), answer.responsibilities())))
				.with(Term.SCORE, answer.score()).withAll(Term.PROOF, proof);
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

	private Ref ref(Fact fact) {
		return fact instanceof Matter ? iris.matter(fact.code()) : iris.power(fact.code());
	}

	private @Nullable Object source(@Nullable Source source) {
		return source == null ? null : services.source(source);
	}
}
