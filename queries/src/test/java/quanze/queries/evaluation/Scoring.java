package quanze.queries.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import quanze.queries.Queries;
import quanze.queries.agency.Agency;
import quanze.queries.answer.Answer;
import quanze.queries.answer.AnswerResult;
import quanze.queries.answer.NearMiss;
import quanze.queries.answer.Status;
import quanze.queries.area.AreaKind;
import quanze.queries.basis.LegalBasis;
import quanze.queries.matter.AssistanceMatter;
import quanze.queries.matter.InternalService;
import quanze.queries.matter.Matter;
import quanze.queries.matter.TerritorialMatter;
import quanze.queries.node.Node;
import quanze.queries.responsibility.Bearers;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;
import quanze.queries.search.Place;
import quanze.queries.time.Moment;

/**
 * Scores an answer: right when its status is the one expected, the subject of its first result one
 * of those expected, and the agencies in the key role exactly those that the lists give; wrong when
 * it says so confidently and is not right.
 */
record Scoring(Queries queries) {

	enum Score {
		RIGHT, NEITHER, WRONG
	}

	Score of(Question question, Answer answer) {
		if (question.status() != Status.ANSWERED) {
			return answer.status() == question.status()
					? Score.RIGHT
					: answer.status() == Status.ANSWERED ? Score.WRONG : Score.NEITHER;
		}
		if (answer.status() != Status.ANSWERED) {
			return Score.NEITHER;
		}
		AnswerResult first = answer.results().getFirst();
		return isExpected(question, first.subject()) && hasTheAgencies(first, answer)
				? Score.RIGHT
				: Score.WRONG;
	}

	/**
	 * Where the first acceptable subject stands among what was retrieved, the results and then the near
	 * misses, from 1; 0 when it is not among them.
	 */
	static int rank(Question question, Answer answer) {
		for (int i = 0; i < answer.results().size(); i++) {
			if (isExpected(question, answer.results().get(i).subject())) {
				return i + 1;
			}
		}
		Set<String> shown = answer.results().stream().map(it -> it.subject().code())
				.collect(Collectors.toSet());
		List<String> near = answer.nearMisses().stream().map(NearMiss::code)
				.filter(it -> !shown.contains(it)).toList();
		for (int i = 0; i < near.size(); i++) {
			if (question.subjects().contains(near.get(i))) {
				return shown.size() + i + 1;
			}
		}
		return 0;
	}

	private static boolean isExpected(Question question, Node subject) {
		if (subject instanceof LegalBasis basis) {
			return question.subjects().contains(basis.instrument().name())
					|| basis.instrument().shortNames().stream().anyMatch(question.subjects()::contains);
		}
		return question.subjects().contains(subject.code());
	}

	/** Recomputed from the lists without the answer's own code. */
	private boolean hasTheAgencies(AnswerResult result, Answer answer) {
		if (!(result.subject() instanceof Matter matter)) {
			return true;
		}
		Role key = switch (matter) {
			case AssistanceMatter it -> Role.ASSISTS;
			case InternalService it -> Role.HANDLES;
			case TerritorialMatter it -> Role.LEADS;
		};
		Moment moment = answer.understood().moment();
		Place place = answer.understood().place();
		List<Responsibility> listed = queries.responsibilities().ofMatters(List.of(matter.code()), moment)
				.getOrDefault(matter.code(), List.of());
		Set<String> expected = listed.stream().filter(it -> it.role() == key)
				.filter(it -> matter.kind() != quanze.queries.matter.MatterKind.TERRITORIAL
						|| isThere(it, place))
				.map(it -> it.agency() == null ? it.bearer() : agency(it)).collect(Collectors.toSet());
		Set<String> given = result.responsibilities().stream().filter(it -> it.role() == key)
				.map(it -> it.agency() == null ? it.bearer() : agency(it)).collect(Collectors.toSet());
		return expected.equals(given);
	}

	private static boolean isThere(Responsibility responsibility, @Nullable Place place) {
		Agency agency = responsibility.agency();
		boolean oneOfSeveral = responsibility.bearers() == Bearers.CLASS && agency != null;
		return !oneOfSeveral || place == null || place.kind() == AreaKind.DISTRICT
				|| place.code().equals(Objects.requireNonNull(agency).area());
	}

	private static String agency(Responsibility responsibility) {
		return Objects.requireNonNull(responsibility.agency()).code();
	}
}
