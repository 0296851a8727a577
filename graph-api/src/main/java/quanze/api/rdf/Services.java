package quanze.api.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import quanze.queries.agency.Agency;
import quanze.queries.basis.LegalBasis;
import quanze.queries.edition.Source;
import quanze.queries.matter.AssistanceMatter;
import quanze.queries.matter.InternalService;
import quanze.queries.matter.Listed;
import quanze.queries.matter.Matter;
import quanze.queries.matter.TerritorialMatter;
import quanze.queries.power.Power;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;
import quanze.queries.responsibility.TimeLimit;

/**
 * Matters, responsibilities and powers, in the terms of CPSV-AP. What nobody known is the authority
 * for is no public service in its sense: the words remain.
 */
final class Services {

	/** Those whose task it is; the others help. */
	private static final Set<Role> AUTHORITIES = Set.of(Role.REQUESTS, Role.HANDLES, Role.LEADS);

	private final Iris iris;

	private final Concepts concepts;

	Services(Iris iris, Concepts concepts) {
		this.iris = iris;
		this.concepts = concepts;
	}

	Resource of(Listed listed) {
		Matter matter = listed.matter();
		Resource resource = new Resource(iris.matter(matter.code()).iri(), type(matter))
				.with(Term.CODE, matter.code()).with(Term.NAME, matter.name())
				.with(Term.DESCRIPTION, description(concepts.term("MatterKind", matter.kind()),
						matter.name(), matter.source()))
				.with(Term.KIND, concepts.of("MatterKind", matter.kind()))
				.with(Term.NUMBER, matter.number()).with(Term.POSITION, matter.position())
				.with(Term.NOTE, matter.note())
				.with(Term.AREA, matter.area() == null ? null : iris.area(matter.area()))
				.with(Term.EDITION, iris.edition(matter.source().edition().code()))
				.with(Term.SOURCE, source(matter.source()))
				.within(matter.validity().from(), matter.validity().to());
		switch (matter) {
			case InternalService service -> resource.with(Term.SERVICE_TYPE, service.serviceType())
					.with(Term.MATERIALS, service.materials()).with(Term.CHANNEL, service.channel())
					.with(Term.VISITS, service.visits()).with(Term.ONLINE, service.online())
					.with(Term.TIME_LIMIT, text(service.timeLimit()))
					.with(Term.PROCESSING_TIME, Durations.of(service.timeLimit()));
			case TerritorialMatter territorial ->
				resource.with(Term.DOMAIN, concepts.published("domain", territorial.domain()));
			case AssistanceMatter assistance -> {
			}
		}
		return by(authorities(listed.responsibilities()), resource)
				.withAll(Term.LEGAL_BASES, bases(listed))
				.withAll(Term.RESPONSIBILITIES, listed.responsibilities().stream().map(this::of).toList());
	}

	Resource of(Responsibility responsibility) {
		Agency agency = responsibility.agency();
		Agency named = responsibility.named();
		Resource resource = new Resource(iris.responsibility(responsibility.code()).iri(),
				Type.RESPONSIBILITY);
		if (agency != null) {
			resource.is(Type.PARTICIPATION).with(Term.AGENCY, iris.agency(agency.code()));
		}
		if (agency != null && named != null && responsibility.succeeded()) {
			resource.with(Term.NAMED, iris.agency(named.code())).with(Term.SUCCEEDED_ON,
					responsibility.succeededOn());
		}
		String role = concepts.term("Role", responsibility.role());
		return resource.with(Term.CODE, responsibility.code())
				.with(Term.ROLE, concepts.of("Role", responsibility.role()))
				.with(Term.POSITION, responsibility.position()).with(Term.BEARER, responsibility.bearer())
				.with(Term.BEARERS, concepts.of("Bearers", responsibility.bearers()))
				.with(Term.CONDITION, responsibility.condition()).with(Term.DUTY, responsibility.duty())
				.with(Term.DESCRIPTION,
						responsibility.duty() == null ? role + "：" + responsibility.bearer() : null)
				.with(Term.TIME_LIMIT, text(responsibility.timeLimit()))
				.with(Term.BASIS_TEXT, responsibility.basisText()).with(Term.NOTE, responsibility.note())
				.withAll(Term.LEGAL_BASES, bases(responsibility.legalBases()))
				.with(Term.SOURCE, source(responsibility.source()));
	}

	Resource of(Power power) {
		Resource resource = new Resource(iris.power(power.code()).iri(), Type.POWER)
				.with(Term.CODE, power.code()).with(Term.NAME, power.name())
				.with(Term.SUB_NAME, power.subName())
				.with(Term.DESCRIPTION, description(power.type() == null ? "权责事项" : power.type(),
						power.subName() == null ? power.name() : power.subName(), power.source()))
				.with(Term.KIND, concepts.published("power-type", power.type()))
				.withAll(Term.LEVELS, power.levels()).with(Term.HOLDER_TEXT, power.holderText())
				.withAll(Term.IMPLEMENTERS,
						power.implementers().stream().map(it -> iris.agency(it.code())).toList())
				.with(Term.BASIS_TEXT, power.basisText())
				.withAll(Term.LEGAL_BASES, bases(power.legalBases()))
				.with(Term.TIME_LIMIT, text(power.timeLimit())).with(Term.DUTIES, power.responsibilities())
				.with(Term.PROCESSING_TIME, Durations.of(power.timeLimit()))
				.with(Term.ACCOUNTABILITY, power.accountability()).with(Term.NOTE, power.note())
				.with(Term.EDITION, iris.edition(power.source().edition().code()))
				.with(Term.SOURCE, source(power.source()))
				.within(power.validity().from(), power.validity().to());
		return by(power.holder() == null ? Set.of() : Set.of(iris.agency(power.holder().code())), resource);
	}

	/** The row; the edition where no row is known. */
	Object source(Source source) {
		String edition = source.edition().code();
		Integer row = source.row();
		return row == null
				? iris.edition(edition)
				: new Resource(iris.row(edition, source.sheet(), row).iri(), Type.ROW)
						.with(Term.EDITION, iris.edition(edition)).with(Term.SHEET, source.sheet())
						.with(Term.ROW, row);
	}

	private static Resource by(Set<Ref> authorities, Resource resource) {
		return authorities.isEmpty()
				? resource
				: resource.is(Type.PUBLIC_SERVICE).withAll(Term.AUTHORITIES, authorities);
	}

	private Set<Ref> authorities(List<Responsibility> responsibilities) {
		Set<Ref> authorities = new LinkedHashSet<>();
		for (Responsibility responsibility : responsibilities) {
			Agency agency = responsibility.agency();
			if (agency != null && AUTHORITIES.contains(responsibility.role())) {
				authorities.add(iris.agency(agency.code()));
			}
		}
		return authorities;
	}

	/** What the matter and all its responsibilities rest on. */
	private Set<Ref> bases(Listed listed) {
		Set<Ref> bases = new LinkedHashSet<>(bases(listed.matter().legalBases()));
		listed.responsibilities().forEach(it -> bases.addAll(bases(it.legalBases())));
		return bases;
	}

	private Set<Ref> bases(List<LegalBasis> bases) {
		Set<Ref> refs = new LinkedHashSet<>();
		bases.forEach(it -> refs.add(iris.basis(it)));
		return refs;
	}

	private static Type type(Matter matter) {
		return switch (matter) {
			case AssistanceMatter assistance -> Type.ASSISTANCE_MATTER;
			case InternalService service -> Type.INTERNAL_SERVICE;
			case TerritorialMatter territorial -> Type.TERRITORIAL_MATTER;
		};
	}

	private static String description(String kind, String name, Source source) {
		return "%s“%s”，见《%s》".formatted(kind, name, source.edition().title());
	}

	private static @Nullable String text(@Nullable TimeLimit limit) {
		return limit == null ? null : limit.text();
	}
}
