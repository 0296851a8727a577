package quanze.queries.answer;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.agency.Agency;
import quanze.queries.edition.Source;
import quanze.queries.matter.Matter;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.search.Match;
import quanze.queries.search.Place;

/** Collects the steps from the question to the agencies. */
final class Proof {

	private final List<ProofStep> steps = new ArrayList<>();

	Proof question(String words) {
		return add(ProofStep.Kind.QUESTION, "问：" + Words.quoted(words), null, 1);
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
		Source source = responsibility.source();
		String sheet = source.sheet() == null ? "" : "“%s”".formatted(source.sheet());
		String row = source.row() == null ? "" : "第%d行".formatted(source.row());
		return "《%s》%s%s写明%s：%s".formatted(source.edition().title(), sheet, row, label(responsibility),
				responsibility.bearer());
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
