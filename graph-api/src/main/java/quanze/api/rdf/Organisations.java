package quanze.api.rdf;

import java.time.LocalDate;
import java.time.ZoneId;

import quanze.queries.agency.Agency;
import quanze.queries.agency.Succession;
import quanze.queries.area.Area;

/** Areas and agencies, in the terms of CPOV and the Organization Ontology. */
final class Organisations {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final Iris iris;

	private final Concepts concepts;

	Organisations(Iris iris, Concepts concepts) {
		this.iris = iris;
		this.concepts = concepts;
	}

	Resource of(Area area) {
		return new Resource(iris.area(area.code()).iri(), Type.LOCATION, Type.ADMIN_UNIT)
				.with(Term.CODE, area.code()).with(Term.NAME, area.name()).with(Term.LABEL, area.name())
				.with(Term.SHORT_NAME, area.shortName())
				.with(Term.LEVEL, concepts.of("AreaKind", area.kind()))
				.with(Term.PARENT, area.parent() == null ? null : iris.area(area.parent()));
	}

	Resource of(Agency agency) {
		return new Resource(iris.agency(agency.code()).iri(), Type.PUBLIC_ORGANISATION, Type.ORGANIZATION,
				Type.AGENT).with(Term.CODE, agency.code()).with(Term.NAME, agency.name())
				.with(Term.PREF_LABEL, agency.name()).with(Term.SHORT_NAME, agency.shortName())
				.withAll(Term.ALIASES, agency.aliases())
				.with(Term.CLASSIFICATION, concepts.of("AgencyKind", agency.kind()))
				.with(Term.KIND_TEXT, agency.kindText())
				.with(Term.AGENCY_LEVEL, concepts.of("AgencyLevel", agency.level()))
				.with(Term.STATUS, concepts.of("AgencyStatus", agency.status()))
				.with(Term.ABOLISHED_ON, agency.abolishedOn())
				.with(Term.AREA, agency.area() == null ? null : iris.area(agency.area()))
				.with(Term.COUNTERPART,
						agency.counterpart() == null ? null : iris.agency(agency.counterpart()))
				.with(Term.CHANGED_BY,
						agency.successor() == null ? null : succession(agency.code(), agency.successor()));
	}

	private Resource succession(String agency, Succession succession) {
		LocalDate on = succession.on();
		return new Resource(iris.agency(agency).iri() + "#succession", Type.CHANGE_EVENT)
				.with(Term.ORIGINAL, iris.agency(agency))
				.with(Term.RESULTING, iris.agency(succession.agency()))
				.with(Term.ENDED_AT, on == null ? null : on.atStartOfDay(ZONE).toInstant());
	}
}
