package quanze.api.rdf;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.admission.Admission;
import quanze.queries.edition.ListEdition;
import quanze.queries.incident.IncidentType;
import quanze.queries.resource.DataResource;

/** Editions, and what lists hold besides services and organisations. */
final class Lists {

	private final Iris iris;

	private final Concepts concepts;

	private final Services services;

	Lists(Iris iris, Concepts concepts, Services services) {
		this.iris = iris;
		this.concepts = concepts;
		this.services = services;
	}

	Resource of(ListEdition edition) {
		String number = edition.documentNumber();
		Resource resource = new Resource(iris.edition(edition.code()).iri(), Type.LIST_EDITION)
				.with(Term.CODE, edition.code()).with(Term.NAME, edition.title())
				.with(Term.DESCRIPTION,
						number == null ? edition.title() : edition.title() + "（" + number + "）")
				.with(Term.KIND, concepts.of("ListKind", edition.kind())).with(Term.BATCH, edition.batch())
				.with(Term.NOTICE_NUMBER, number).with(Term.ISSUED_ON, edition.issuedOn())
				.with(Term.VALID_FROM, edition.effectiveOn())
				.with(Term.AREA, edition.area() == null ? null : iris.area(edition.area()))
				.with(Term.FILE, edition.file()).with(Term.SHA256, edition.sha256())
				.with(Term.ROWS, edition.rows())
				.with(Term.STATUS, concepts.of("EditionStatus", edition.status()))
				.with(Term.RECORDED_AT, edition.recordedAt());
		return edition.publisher() == null
				? resource
				: resource.is(Type.DATASET).with(Term.PUBLISHER, publisher(edition.publisher()));
	}

	Resource of(IncidentType type) {
		return new Resource(iris.incidentType(type.code()).iri(), Type.EVENT).with(Term.CODE, type.code())
				.with(Term.NAME, type.name()).withAll(Term.SAYINGS, type.sayings())
				.with(Term.DOMAIN, concepts.published("domain", type.domain()))
				.withAll(Term.HANDLED_AS, type.handledAs().stream()
						.map(IncidentType.Handling::matter).distinct().map(iris::matter).toList());
	}

	Resource of(Admission admission) {
		return new Resource(iris.admission(admission.code()).iri(), Type.ADMISSION)
				.with(Term.CODE, admission.code()).with(Term.NAME, admission.name())
				.with(Term.PROPOSER, admission.proposer())
				.withAll(Term.PROPOSERS, agencies(admission.proposers()))
				.with(Term.TOWNSHIPS, admission.townships())
				.withAll(Term.HANDED_TO, agencies(admission.handedTo()))
				.with(Term.MOTION_ON, admission.motionOn()).with(Term.ARGUMENT_ON, admission.argumentOn())
				.with(Term.ARGUMENT, admission.argument()).with(Term.DECISION_ON, admission.decisionOn())
				.with(Term.DECISION, admission.decision())
				.with(Term.NOTICE_NUMBER, admission.documentNumber()).with(Term.STATE, admission.status())
				.with(Term.NOTE, admission.note()).with(Term.AREA, area(admission.area()))
				.with(Term.EDITION, iris.edition(admission.source().edition().code()))
				.with(Term.SOURCE, services.source(admission.source()))
				.within(admission.validity().from(), admission.validity().to());
	}

	Resource of(DataResource data) {
		Resource resource = new Resource(iris.dataResource(data.code()).iri(), Type.DATA_RESOURCE)
				.with(Term.CODE, data.code()).with(Term.NAME, data.name())
				.with(Term.DESCRIPTION,
						data.category() == null ? data.name() : data.category() + "：" + data.name())
				.with(Term.CATEGORY, data.category()).with(Term.PROVIDER, data.provider())
				.withAll(Term.PROVIDERS, agencies(data.providers()))
				.with(Term.USERS, data.users()).withAll(Term.SHARED_WITH, agencies(data.sharedWith()))
				.with(Term.RECORDS, data.records()).with(Term.CYCLE, data.cycle())
				.with(Term.METHOD, data.method()).with(Term.MATTER_NAME, data.matter())
				.with(Term.AREA, area(data.area()))
				.with(Term.EDITION, iris.edition(data.source().edition().code()))
				.with(Term.SOURCE, services.source(data.source()))
				.within(data.validity().from(), data.validity().to());
		return data.providers().size() == 1
				? resource.is(Type.DATASET).with(Term.PUBLISHER, iris.agency(data.providers().getFirst()))
				: resource;
	}

	private Resource publisher(String name) {
		return new Resource(iris.publisher(name).iri(), Type.AGENT).with(Term.CODE, name).with(Term.NAME,
				name);
	}

	private @Nullable Ref area(@Nullable String code) {
		return code == null ? null : iris.area(code);
	}

	private List<Ref> agencies(List<String> codes) {
		return codes.stream().map(iris::agency).toList();
	}
}
