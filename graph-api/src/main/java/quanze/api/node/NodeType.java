package quanze.api.node;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.queries.Queries;
import quanze.queries.search.Kind;
import quanze.queries.time.Moment;

/** The types of nodes: how each is called in a global id, is searched for, and is read. */
public enum NodeType {

	/** 区划 */
	AREA("Area", Kind.AREA, (queries, codes, moment) -> queries.areas().byCode(codes, moment)),
	/** 机构 */
	AGENCY("Agency", Kind.AGENCY, (queries, codes, moment) -> queries.agencies().byCode(codes, moment)),
	/** 事项 */
	MATTER("Matter", Kind.MATTER, (queries, codes, moment) -> queries.matters().byCode(codes, moment)),
	/** 职责 */
	RESPONSIBILITY("Responsibility", null,
			(queries, codes, moment) -> queries.responsibilities().byCode(codes, moment)),
	/** 权责事项 */
	POWER("Power", Kind.POWER, (queries, codes, moment) -> queries.powers().byCode(codes, moment)),
	/** 法律依据 */
	LEGAL_BASIS("LegalBasis", Kind.LEGAL_BASIS,
			(queries, codes, moment) -> queries.legalBases().byCode(codes, moment)),
	/** 法律法规 */
	LEGAL_INSTRUMENT("LegalInstrument", Kind.LEGAL_INSTRUMENT,
			(queries, codes, moment) -> queries.legalBases().instruments(codes, moment)),
	/** 清单 */
	LIST_EDITION("ListEdition", null, (queries, codes, moment) -> queries.editions().byCode(codes, moment)),
	/** 事件类型 */
	INCIDENT_TYPE("IncidentType", Kind.INCIDENT_TYPE,
			(queries, codes, moment) -> queries.incidentTypes().byCode(codes, moment));

	private final String typeName;

	private final @Nullable Kind kind;

	private final Reading reading;

	NodeType(String typeName, @Nullable Kind kind, Reading reading) {
		this.typeName = typeName;
		this.kind = kind;
		this.reading = reading;
	}

	/** How it is searched for; empty when it is not. */
	Optional<Kind> kind() {
		return Optional.ofNullable(kind);
	}

	/** Its name in global ids: that of the schema's type or interface. */
	String typeName() {
		return typeName;
	}

	/** The global id of the node with that code. */
	public String id(String code) {
		return new NodeId(this, code).encoded();
	}

	/** Those that there are at that moment, by code. */
	Map<String, ?> read(Queries queries, Collection<String> codes, Moment moment) {
		return reading.read(queries, codes, moment);
	}

	/** The type of what is found as that kind. */
	public static NodeType of(Kind kind) {
		return Stream.of(values()).filter(it -> it.kind == kind).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no node is found as " + kind));
	}

	static Optional<NodeType> named(String typeName) {
		return Stream.of(values()).filter(it -> it.typeName.equals(typeName)).findFirst();
	}

	private interface Reading {

		Map<String, ?> read(Queries queries, Collection<String> codes, Moment moment);
	}
}
