package quanze.queries.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import quanze.queries.basis.LegalBasis;
import quanze.queries.matter.InternalService;
import quanze.queries.matter.Matter;
import quanze.queries.matter.TerritorialMatter;
import quanze.queries.power.Power;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.TimeLimit;

/** Compares two versions of a thing, field by field. */
final class Difference {

	private final List<FieldChange> changes = new ArrayList<>();

	private Difference() {
	}

	/** Two versions of a matter, each with its responsibilities in the order of the list. */
	static List<FieldChange> between(Matter before, List<Responsibility> borneBefore, Matter after,
			List<Responsibility> borneAfter) {
		Difference difference = new Difference();
		difference.compare(null, fields(before), fields(after));
		Map<String, Responsibility> then = byBearer(borneBefore);
		Map<String, Responsibility> now = byBearer(borneAfter);
		then.forEach((bearer, old) -> difference.compare(old.bearer(), fields(old), fields(now.get(bearer))));
		now.forEach((bearer, added) -> {
			if (!then.containsKey(bearer)) {
				difference.compare(added.bearer(), fields((Responsibility) null), fields(added));
			}
		});
		return difference.changes;
	}

	/** Two versions of a power. */
	static List<FieldChange> between(Power before, Power after) {
		Difference difference = new Difference();
		difference.compare(null, fields(before), fields(after));
		return difference.changes;
	}

	private void compare(@Nullable String bearer, Map<String, @Nullable String> before,
			Map<String, @Nullable String> after) {
		Map<String, @Nullable String> all = new LinkedHashMap<>(before);
		after.forEach(all::putIfAbsent);
		all.keySet().forEach(field -> {
			if (!Objects.equals(before.get(field), after.get(field))) {
				changes.add(new FieldChange(field, bearer, before.get(field), after.get(field)));
			}
		});
	}

	private static Map<String, @Nullable String> fields(Matter matter) {
		Map<String, @Nullable String> fields = new LinkedHashMap<>();
		fields.put("name", matter.name());
		fields.put("number", matter.number());
		fields.put("note", matter.note());
		fields.put("legalBases", citations(matter.legalBases()));
		if (matter instanceof InternalService service) {
			fields.put("serviceType", service.serviceType());
			fields.put("materials", service.materials());
			fields.put("channel", service.channel());
			fields.put("visits", text(service.visits()));
			fields.put("online", text(service.online()));
			fields.put("timeLimit", text(service.timeLimit()));
		} else if (matter instanceof TerritorialMatter territorial) {
			fields.put("domain", territorial.domain());
			fields.put("appliesIn", territorial.appliesIn());
		}
		return fields;
	}

	private static Map<String, @Nullable String> fields(Power power) {
		Map<String, @Nullable String> fields = new LinkedHashMap<>();
		fields.put("name", power.name());
		fields.put("subName", power.subName());
		fields.put("type", power.type());
		fields.put("levels", String.join("、", power.levels()));
		fields.put("holder", power.holderText());
		fields.put("basisText", power.basisText());
		fields.put("timeLimit", text(power.timeLimit()));
		fields.put("responsibilities", power.responsibilities());
		fields.put("accountability", power.accountability());
		fields.put("note", power.note());
		return fields;
	}

	private static Map<String, @Nullable String> fields(@Nullable Responsibility responsibility) {
		Map<String, @Nullable String> fields = new LinkedHashMap<>();
		if (responsibility != null) {
			fields.put("role", responsibility.role().name());
			fields.put("bearer", responsibility.bearer());
			fields.put("condition", responsibility.condition());
			fields.put("duty", responsibility.duty());
			fields.put("timeLimit", text(responsibility.timeLimit()));
			fields.put("basisText", responsibility.basisText());
			fields.put("note", responsibility.note());
		}
		return fields;
	}

	/**
	 * By role and the agency that answers for it, so that one that is renamed or succeeded is compared
	 * with itself; several of the same in their order.
	 */
	private static Map<String, Responsibility> byBearer(List<Responsibility> borne) {
		Map<String, Responsibility> byBearer = new LinkedHashMap<>();
		for (Responsibility responsibility : borne) {
			String who = responsibility.agency() == null
					? responsibility.bearer()
					: responsibility.agency().code();
			String key = responsibility.role() + " " + who;
			for (int again = 2; byBearer.containsKey(key); again++) {
				key = responsibility.role() + " " + who + " " + again;
			}
			byBearer.put(key, responsibility);
		}
		return byBearer;
	}

	private static String citations(List<LegalBasis> bases) {
		return bases.stream().map(LegalBasis::citation).collect(Collectors.joining("；"));
	}

	private static @Nullable String text(@Nullable TimeLimit limit) {
		return limit == null ? null : limit.text();
	}

	private static @Nullable String text(@Nullable Object value) {
		return value == null ? null : value.toString();
	}
}
