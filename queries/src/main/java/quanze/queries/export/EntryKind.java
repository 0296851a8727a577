package quanze.queries.export;

import java.util.stream.Stream;

/** The kinds of what is handed over. */
public enum EntryKind {
	/** 职责准入 */
	ADMISSION("Admission"),
	/** 机构 */
	AGENCY("Agency"),
	/** 区划 */
	AREA("Area"),
	/** 信息资源 */
	DATA_RESOURCE("DataResource"),
	/** 事件类型 */
	INCIDENT_TYPE("IncidentType"),
	/** 法律依据 */
	LEGAL_BASIS("LegalBasis"),
	/** 法律法规 */
	LEGAL_INSTRUMENT("LegalInstrument"),
	/** 清单 */
	LIST_EDITION("ListEdition"),
	/** 事项 */
	MATTER("Matter"),
	/** 权责事项 */
	POWER("Power");

	private final String label;

	EntryKind(String label) {
		this.label = label;
	}

	/** Its label in the graph. */
	public String label() {
		return label;
	}

	static EntryKind of(String label) {
		return Stream.of(values()).filter(it -> it.label.equals(label)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no kind is labelled " + label));
	}
}
