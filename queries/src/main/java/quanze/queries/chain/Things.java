package quanze.queries.chain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import quanze.queries.agency.Agencies;
import quanze.queries.area.Areas;
import quanze.queries.basis.LegalBases;
import quanze.queries.edition.Editions;
import quanze.queries.edition.ListEdition;
import quanze.queries.incident.IncidentTypes;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.matter.Matters;
import quanze.queries.matter.Responsibilities;
import quanze.queries.power.Powers;
import quanze.queries.time.Moment;

/** Reads what links refer to: at most a statement a kind, and one for the agencies they name. */
public record Things(Areas areas, Agencies agencies, Matters matters, Responsibilities responsibilities,
		Powers powers, LegalBases bases, IncidentTypes incidentTypes, Editions editions) {

	/**
	 * Those that there are at that moment; of a responsibility the list of all that its row names.
	 * Facts are read first: with them come most of the agencies.
	 */
	Map<NodeRef, Object> at(Moment moment, Collection<NodeRef> nodes) {
		Map<NodeRef, Object> found = HashMap.newHashMap(nodes.size());
		nodes.stream().distinct()
				.collect(Collectors.groupingBy(NodeRef::kind, () -> new TreeMap<>(Comparator.reverseOrder()),
						Collectors.toList()))
				.forEach((kind, all) -> read(kind, all.stream().map(NodeRef::code).toList(), moment)
						.forEach((code, thing) -> found.put(new NodeRef(kind, code), thing)));
		return found;
	}

	Map<String, ListEdition> editions(Collection<String> codes, Moment moment) {
		return editions.byCode(codes, moment);
	}

	private Map<String, ?> read(NodeKind kind, List<String> codes, Moment moment) {
		Function<Collection<String>, Map<String, ?>> reading = switch (kind) {
			case AREA -> it -> areas.byCode(it, moment);
			case AGENCY -> it -> agencies.byCode(it, moment);
			case MATTER -> it -> matters.byCode(it, moment);
			case RESPONSIBILITY -> it -> responsibilities.ofRows(it, moment);
			case POWER -> it -> powers.byCode(it, moment);
			case INCIDENT_TYPE -> it -> incidentTypes.byCode(it, moment);
			case LEGAL_INSTRUMENT -> it -> bases.instruments(it, moment);
			case LEGAL_BASIS -> it -> bases.byCode(it, moment);
		};
		return reading.apply(codes);
	}
}
