package quanze.queries.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import quanze.queries.agency.Agency;
import quanze.queries.basis.LegalBasis;
import quanze.queries.edition.Source;
import quanze.queries.matter.InternalService;
import quanze.queries.matter.Matter;
import quanze.queries.matter.TerritorialMatter;
import quanze.queries.power.Power;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;
import quanze.queries.responsibility.TimeLimit;
import quanze.queries.understanding.Reading;

/** Says an answer in one Chinese sentence that a clerk could read out. */
final class Summaries {

	private static final int MOST = 8;

	private Summaries() {
	}

	static String of(AnswerResult result, Reading reading) {
		return switch (result.subject()) {
			case TerritorialMatter matter -> "%s“%s”由%s牵头负责%s%s。".formatted(
					reading.place() == null ? "" : "在" + reading.place().name() + "，", matter.name(),
					agencies(result, Role.LEADS), cooperating(result), source(matter.source()));
			case InternalService matter -> "“%s”由%s办理%s。".formatted(matter.name(),
					agencies(result, Role.HANDLES), source(matter.source()));
			case Matter matter -> "“%s”由%s提出请求，%s协助%s。".formatted(matter.name(),
					agencies(result, Role.REQUESTS), agencies(result, Role.ASSISTS), source(matter.source()));
			case Power power ->
				"“%s”是%s的权责事项%s%s。".formatted(power.name(), Optional.ofNullable(power.holder())
						.map(Agency::name).or(() -> Optional.ofNullable(power.holderText())).orElse("清单所列单位"),
						power.type() == null ? "" : "（" + power.type() + "）", source(power.source()));
			case Agency agency -> agency(agency, result);
			case LegalBasis basis -> "依据是%s。".formatted(basis.citation());
			default -> throw new IllegalStateException("no answer is a " + result.subject().getClass());
		};
	}

	private static String agency(Agency agency, AnswerResult result) {
		return result.proof().stream().filter(it -> it.kind() == ProofStep.Kind.AGENCY).map(ProofStep::text)
				.reduce((first, last) -> last).map(it -> it + "。").orElse(agency.name() + "。");
	}

	private static String cooperating(AnswerResult result) {
		String cooperating = agencies(result, Role.COOPERATES);
		return cooperating.isEmpty() ? "" : "，" + cooperating + "配合";
	}

	private static String agencies(AnswerResult result, Role role) {
		List<String> named = result.responsibilities().stream().filter(it -> it.role() == role)
				.map(Summaries::bearer).distinct().toList();
		String shown = named.stream().limit(MOST).collect(Collectors.joining("、"));
		return named.size() > MOST ? shown + "等%d个单位".formatted(named.size()) : shown;
	}

	private static String bearer(Responsibility responsibility) {
		String name = responsibility.agency() == null
				? responsibility.bearer()
				: Objects.requireNonNull(responsibility.agency()).shortName();
		TimeLimit limit = responsibility.timeLimit();
		return limit == null || limit.text().isBlank() ? name : "%s（%s）".formatted(name, limit.text());
	}

	private static String source(Source source) {
		return "，见《%s》%s".formatted(source.edition().title(),
				source.row() == null ? "" : "第%d行".formatted(source.row()));
	}
}
