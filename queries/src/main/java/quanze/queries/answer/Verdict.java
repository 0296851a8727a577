package quanze.queries.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import quanze.queries.search.Subject;
import quanze.queries.understanding.Intent;
import quanze.queries.understanding.Reading;

/** Decides whether, and with what, a question is answered. */
final class Verdict {

	private static final int MOST = 5;

	/** From this likelihood on a question that is after something else is not looked up. */
	private static final double CERTAIN = 0.75;

	private final Reading reading;

	private final Contest contest;

	private final Map<Intent, Double> intents;

	private final Intent intent;

	private final Results results;

	Verdict(Reading reading, Contest contest, Map<Intent, Double> intents, Results results) {
		this.reading = reading;
		this.contest = contest;
		this.intents = intents;
		this.intent = intents.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
		this.results = results;
	}

	Answer answer() {
		return switch (intent) {
			case AGENCY -> found(results.agencies(reading)).orElseGet(this::bySubject);
			case LEGAL_BASIS -> found(results.legalBases(reading, contest)).orElseGet(this::bySubject);
			case OTHER -> isCertain() ? notFound("这个问题不在清单所列事项之内。") : bySubject();
			default -> bySubject();
		};
	}

	private Answer bySubject() {
		Optional<Contender> best = contest.winner();
		if (best.isEmpty()) {
			return notFound("清单中没有与问题相符的事项。");
		}
		Contender winner = best.get();
		Contender first = contest.contenders().getFirst();
		if (!first.isEligible() && !first.isLike(winner)
				&& first.score() - winner.score() > Confidence.ELSEWHERE) {
			return notFound(elsewhere(first));
		}
		if (reading.elsewhere() != null && winner.evidence().subject() == Subject.TERRITORIAL) {
			return notFound("清单不是%s的。".formatted(reading.elsewhere()));
		}
		double sure = Confidence.of(intents, contest, winner);
		if (winner.evidence().subject() == Subject.TERRITORIAL && reading.place() == null
				&& sure > Confidence.WORTH_ASKING) {
			List<Contender> everywhere = contest.eligible().stream().filter(winner::isLike).toList();
			if (results.leadsDiffer(everywhere, reading)) {
				return missingArea(winner, everywhere);
			}
		}
		if (sure < Confidence.LEAST) {
			return unsure(winner, sure);
		}
		return answered(winner);
	}

	private Answer answered(Contender winner) {
		List<Contender> shown = new ArrayList<>();
		shown.add(winner);
		contest.eligible().stream().filter(it -> it != winner && !it.isLike(winner))
				.filter(it -> it.score() > winner.score() - Confidence.NEAR).limit(MOST - 1L)
				.forEach(shown::add);
		List<AnswerResult> all = results.of(shown, reading, intents);
		return new Answer(Status.ANSWERED, Intent.of(winner.evidence().subject()), reading,
				Summaries.of(all.getFirst(), reading), all, null, nearMisses(winner));
	}

	private boolean isCertain() {
		return Objects.requireNonNull(intents.get(intent)) > CERTAIN;
	}

	private Optional<Answer> found(List<AnswerResult> all) {
		return all.isEmpty()
				? Optional.empty()
				: Optional.of(new Answer(Status.ANSWERED, intent, reading,
						Summaries.of(all.getFirst(), reading), all, null, List.of()));
	}

	private Answer missingArea(Contender winner, List<Contender> everywhere) {
		String text = "各区清单对“%s”规定的责任单位不同，请说明是在哪个街道或镇。".formatted(winner.evidence().name());
		List<AnswerResult> all = results.of(everywhere.stream().limit(MOST).toList(), reading, intents);
		return new Answer(Status.UNDETERMINED, Intent.RESPONSE, reading, text, all,
				new Missing(Missing.Fact.AREA, text,
						everywhere.stream().map(it -> it.evidence().area()).distinct().sorted().toList()),
				nearMisses(winner));
	}

	private Answer unsure(Contender winner, double sure) {
		List<Contender> near = new ArrayList<>();
		contest.eligible().stream().filter(it -> it.score() > winner.score() - Confidence.NEAR)
				.filter(it -> near.stream().noneMatch(it::isLike)).limit(MOST).forEach(near::add);
		if (near.size() < 2 || sure < Confidence.WORTH_TELLING
				|| winner.evidence().meaning() < Confidence.RELATED) {
			return notFound("清单中没有与问题足够相符的事项。");
		}
		String text = "可能是“%s”或“%s”，请说得更具体些。".formatted(winner.evidence().name(), near.stream()
				.filter(it -> !it.isLike(winner)).findFirst().orElseThrow().evidence().name());
		return new Answer(Status.UNDETERMINED, Intent.of(winner.evidence().subject()), reading, text,
				results.of(near, reading, intents),
				new Missing(Missing.Fact.MATTER, text,
						near.stream().map(it -> it.evidence().code()).toList()),
				nearMisses(null));
	}

	private Answer notFound(String text) {
		return new Answer(Status.NOT_FOUND, intent, reading, text, List.of(), null, nearMisses(null));
	}

	private String elsewhere(Contender first) {
		return first.evidence().inForce()
				? "“%s”不在%s的清单中。".formatted(first.evidence().name(),
						Objects.requireNonNull(reading.place()).name())
				: "“%s”在%s不在清单中。".formatted(first.evidence().name(), reading.asOf());
	}

	private List<NearMiss> nearMisses(@Nullable Contender winner) {
		return contest.contenders().stream()
				.filter(it -> it != winner && (winner == null || !it.isLike(winner) || it.isEligible()))
				.sorted(Comparator.comparingDouble((Contender it) -> -it.score())).limit(MOST)
				.map(it -> new NearMiss(it.evidence().code(), it.evidence().name(),
						Confidence.scaled(it.score()), reason(it, winner)))
				.toList();
	}

	private String reason(Contender loser, @Nullable Contender winner) {
		if (!loser.evidence().inForce()) {
			return "在%s未生效或已取消".formatted(reading.asOf());
		}
		if (!loser.evidence().here()) {
			return "是另一个区的清单";
		}
		if (winner == null) {
			return "与问题不够相符";
		}
		if (loser.evidence().score() > winner.evidence().score()) {
			return "内容相符，但问题更像是在问%s".formatted(Words.label(Intent.of(winner.evidence().subject())));
		}
		return "相符程度较低";
	}
}
