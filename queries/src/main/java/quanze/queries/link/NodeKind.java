package quanze.queries.link;

import java.util.Collection;
import java.util.stream.Stream;

/** What can be linked. Where a code stands for several, the first of these is meant. */
public enum NodeKind {

	/** 区划 */
	AREA("Area", "areas"),
	/** 机构 */
	AGENCY("Agency", "agencies"),
	/** 事项 */
	MATTER("Matter", "matters"),
	/** 职责 */
	RESPONSIBILITY("Responsibility", "responsibilities"),
	/** 权责事项 */
	POWER("Power", "powers"),
	/** 事件类型 */
	INCIDENT_TYPE("IncidentType", "incidentTypes"),
	/** 法律法规: before the provision of the same code, which is the instrument as a whole. */
	LEGAL_INSTRUMENT("LegalInstrument", "instruments"),
	/** 法律依据 */
	LEGAL_BASIS("LegalBasis", "bases");

	private final String label;

	private final String parameter;

	NodeKind(String label, String parameter) {
		this.label = label;
		this.parameter = parameter;
	}

	/** Under which name statements are given their codes. */
	String parameter() {
		return parameter;
	}

	/** Whether it has one node, and keeps how it read before. */
	boolean isOfRegister() {
		return this == AREA || this == AGENCY || this == LEGAL_INSTRUMENT;
	}

	/** The kind of a node with these labels. */
	static NodeKind of(Collection<String> labels) {
		return Stream.of(values()).filter(it -> labels.contains(it.label)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("nothing that is linked bears " + labels));
	}
}
