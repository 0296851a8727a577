package quanze.queries.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import quanze.queries.agency.Agency;
import quanze.queries.basis.LegalBasis;
import quanze.queries.edition.Source;
import quanze.queries.matter.Matter;
import quanze.queries.power.Power;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.search.Evidence;
import quanze.queries.search.Match;
import quanze.queries.search.Mention;
import quanze.queries.search.Place;
import quanze.queries.search.Subject;
import quanze.queries.understanding.Intent;
import quanze.queries.understanding.Reading;

/** Collects the steps from the question to the agencies. */
final class Proof {

	private final List<ProofStep> steps = new ArrayList<>();

	Proof question(String words) {
		return add(ProofStep.Kind.QUESTION, "问：" + Words.quoted(words), null, 1);
	}

	/** The question as it was put, and as it was understood where that is otherwise. */
	Proof question(Reading reading) {
		question(reading.text());
		return reading.meant().equals(reading.text())
				? this
				: add(ProofStep.Kind.QUESTION, "理解为：" + Words.quoted(reading.meant()), null, 1);
	}

	Proof mentions(List<Mention> mentions) {
		mentions.forEach(this::mention);
		return this;
	}

	Proof mention(Mention mention) {
		Mention.Named named = mention.nodes().getFirst();
		String or = mention.nodes().size() == 1 ? "" : "等%d个同名者之一".formatted(mention.nodes().size());
		return add(ProofStep.Kind.MENTION,
				"“%s”%s%s%s".formatted(mention.text(), mention.bySound() ? "读音同" : "指", named.name(), or),
				mention.nodes().size() == 1 ? named.code() : null, 1.0 / mention.nodes().size());
	}

	Proof intent(Reading reading, Intent intent, double likelihood) {
		String cues = reading.cues().stream().map(it -> Words.quoted(it.words())).distinct().limit(4)
				.collect(Collectors.joining("、"));
		return add(ProofStep.Kind.INTENT,
				"问的是%s%s".formatted(Words.label(intent), cues.isEmpty() ? "" : "（据" + cues + "）"), null,
				likelihood);
	}

	/** What was found, and how much speaks for it. */
	Proof subject(Evidence evidence) {
		String how = "用词相符%d%%，含义相近%d%%".formatted(Math.round(50 * evidence.words()),
				Math.round(100 * evidence.meaning()));
		String said = evidence.saying() == null ? "" : "，最近的说法是" + Words.quoted(evidence.saying());
		ProofStep.Kind kind = evidence.subject() == Subject.POWER
				? ProofStep.Kind.POWER
				: ProofStep.Kind.MATTER;
		return add(kind, "%s“%s”（%s），%s%s".formatted(
				evidence.subject() == Subject.POWER ? "对应权责" : "对应事项", evidence.name(), evidence.code(), how,
				said), evidence.code(), Confidence.scaled(evidence.score()));
	}

	Proof power(Power power, Evidence evidence) {
		subject(evidence);
		Source source = power.source();
		add(ProofStep.Kind.ROW, "%s列明该权责".formatted(place(source)), power.code(), 1);
		Agency holder = power.holder();
		return holder == null
				? this
				: add(ProofStep.Kind.AGENCY, "由%s行使".formatted(holder.name()), holder.code(), 1);
	}

	Proof basis(LegalBasis basis) {
		return add(ProofStep.Kind.LEGAL_BASIS, "依据为%s".formatted(basis.citation()), basis.code(), 1);
	}

	/** Who an agency is today. */
	Proof agency(Agency named, Agency today) {
		if (named.code().equals(today.code())) {
			String names = named.aliases().isEmpty() ? "" : "，又称" + String.join("、", named.aliases());
			return add(ProofStep.Kind.AGENCY, named.name() + "（" + named.shortName() + "）" + names,
					today.code(), 1);
		}
		String since = named.abolishedOn() == null ? "" : "于%s".formatted(named.abolishedOn());
		return add(ProofStep.Kind.AGENCY,
				"%s已%s撤销，职责由%s承接".formatted(named.name(), since, today.name()), today.code(), 1);
	}

	/**
	 * @param district
	 *            name of the area whose list decides
	 */
	Proof place(Place place, String district) {
		String within = place.name().equals(district) ? "" : "，属" + district;
		return add(ProofStep.Kind.PLACE, "地点为" + place.name() + within, place.code(), 1);
	}

	Proof incidentType(Match type) {
		return add(ProofStep.Kind.INCIDENT_TYPE, "属于事件类型“%s”（%s）".formatted(type.name(), type.code()),
				type.code(), type.coverage());
	}

	Proof matter(Matter matter, Match match) {
		String how = match.exact() ? "名称或代码一致" : "与问题相符%d%%".formatted(Math.round(100 * match.coverage()));
		return matter(matter, how, match.coverage());
	}

	Proof matter(Matter matter, String how, double score) {
		return add(ProofStep.Kind.MATTER, "对应事项“%s”（%s），%s".formatted(matter.name(), matter.code(), how),
				matter.code(), score);
	}

	/** The rows that name the agencies, and who answers for each. */
	Proof rows(List<Responsibility> responsibilities) {
		for (Responsibility responsibility : responsibilities) {
			add(ProofStep.Kind.ROW, row(responsibility), responsibility.code(), 1);
			Agency agency = responsibility.agency();
			if (agency != null) {
				add(ProofStep.Kind.AGENCY, agency(responsibility, agency), agency.code(), 1);
			}
		}
		return this;
	}

	List<ProofStep> steps() {
		return List.copyOf(steps);
	}

	private static String row(Responsibility responsibility) {
		return "%s写明%s：%s".formatted(place(responsibility.source()), label(responsibility),
				responsibility.bearer());
	}

	private static String place(Source source) {
		String sheet = source.sheet() == null ? "" : "“%s”".formatted(source.sheet());
		String row = source.row() == null ? "" : "第%d行".formatted(source.row());
		return "《%s》%s%s".formatted(source.edition().title(), sheet, row);
	}

	private static String agency(Responsibility responsibility, Agency agency) {
		Agency named = responsibility.named();
		if (named == null || named.code().equals(agency.code())) {
			return "%s为%s".formatted(label(responsibility), agency.name());
		}
		String since = responsibility.succeededOn() == null
				? ""
				: "自%s起".formatted(responsibility.succeededOn());
		return "%s已撤销，%s由%s承继".formatted(named.name(), since, agency.name());
	}

	private static String label(Responsibility responsibility) {
		return switch (responsibility.role()) {
			case REQUESTS -> "请求单位";
			case ASSISTS -> "协助单位";
			case HANDLES -> "办理单位";
			case LEADS -> "主体责任单位";
			case COOPERATES -> "配合责任单位";
		};
	}

	private Proof add(ProofStep.Kind kind, String text, @Nullable String node, double score) {
		steps.add(new ProofStep(kind, text, node, score));
		return this;
	}
}
