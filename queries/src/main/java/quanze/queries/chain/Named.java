package quanze.queries.chain;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import quanze.queries.agency.Agency;
import quanze.queries.area.Area;
import quanze.queries.basis.LegalBasis;
import quanze.queries.basis.LegalInstrument;
import quanze.queries.incident.IncidentType;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.matter.Matter;
import quanze.queries.power.Power;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;

/** Names things in Chinese sentences, from what was read of them. */
record Named(Map<NodeRef, Object> things) {

	Named {
		things = Map.copyOf(things);
	}

	/** As a sentence names it; its code where it was not read. */
	String name(NodeRef node) {
		return switch (things.get(node)) {
			case Area area -> area.name();
			case Agency agency -> agency.name();
			case Matter matter -> "事项“%s”".formatted(matter.name());
			case Power power -> "权责事项“%s”（%s）".formatted(power.subName() == null
					? power.name()
					: power.name() + "：" + power.subName(), power.code());
			case LegalBasis basis -> basis.citation();
			case LegalInstrument instrument -> "《%s》".formatted(instrument.name());
			case IncidentType type -> "事件类型“%s”".formatted(type.name());
			case List<?> all when !all.isEmpty() && all.getFirst() instanceof Responsibility one ->
				"%s对%s的%s".formatted(one.bearer(), name(matter(one)), duty(one.role()));
			case null, default -> node.code();
		};
	}

	/**
	 * The responsibility that a row gives to one of these agencies, or else to one that serves the
	 * place; the first one where it names neither.
	 *
	 * @param place
	 *            code of an area; null for none
	 */
	Responsibility responsibility(NodeRef row, List<NodeRef> agencies, @Nullable String place) {
		List<Responsibility> all = responsibilities(row);
		return all.stream()
				.filter(it -> it.named() != null
						&& agencies.contains(new NodeRef(NodeKind.AGENCY, it.named().code())))
				.findFirst()
				.or(() -> all.stream()
						.filter(it -> it.named() != null && place != null && place.equals(it.named().area()))
						.findFirst())
				.orElseGet(all::getFirst);
	}

	List<Responsibility> responsibilities(NodeRef row) {
		return things.get(row) instanceof List<?> all
				? all.stream().filter(Responsibility.class::isInstance).map(Responsibility.class::cast)
						.toList()
				: List.of();
	}

	static NodeRef matter(Responsibility responsibility) {
		return new NodeRef(NodeKind.MATTER, responsibility.matter());
	}

	/** 主体责任 */
	static String duty(Role role) {
		return switch (role) {
			case REQUESTS -> "协助请求";
			case ASSISTS -> "协助职责";
			case HANDLES -> "办理职责";
			case LEADS -> "主体责任";
			case COOPERATES -> "配合责任";
		};
	}

	/** 主体责任单位 */
	static String bearer(Role role) {
		return switch (role) {
			case REQUESTS -> "请求单位";
			case ASSISTS -> "协助单位";
			case HANDLES -> "办理单位";
			case LEADS -> "主体责任单位";
			case COOPERATES -> "配合责任单位";
		};
	}
}
