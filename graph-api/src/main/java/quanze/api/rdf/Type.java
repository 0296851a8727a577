package quanze.api.rdf;

/** The classes of resources; each is a word in JSON-LD. */
enum Type {

	/** 职责准入 */
	ADMISSION("Admission", Vocabulary.OWN, "Admission"),
	/** Who acts. */
	AGENT("Agent", Vocabulary.FOAF, "Agent"),
	/** 问题的答复 */
	ANSWER("Answer", Vocabulary.OWN, "Answer"),
	/** 行政协助事项 */
	ASSISTANCE_MATTER("AssistanceMatter", Vocabulary.OWN, "AssistanceMatter"),
	/** 行政区划 */
	ADMIN_UNIT("AdminUnit", Vocabulary.CV, "AdminUnit"),
	/** 变更 */
	CHANGE("Change", Vocabulary.OWN, "Change"),
	/** 机构改革 */
	CHANGE_EVENT("ChangeEvent", Vocabulary.ORG, "ChangeEvent"),
	/** A value of an enumeration, a field, a kind as published. */
	CONCEPT("Concept", Vocabulary.SKOS, "Concept"),
	/** 统计数 */
	COUNT("Count", Vocabulary.OWN, "Count"),
	/** 信息资源 */
	DATA_RESOURCE("DataResource", Vocabulary.OWN, "DataResource"),
	/** A list, or data that is shared. */
	DATASET("Dataset", Vocabulary.DCAT, "Dataset"),
	/** 事件类型 */
	EVENT("Event", Vocabulary.CV, "Event"),
	/** 清单问题 */
	FINDING("Finding", Vocabulary.OWN, "Finding"),
	/** 机关部门间办事事项 */
	INTERNAL_SERVICE("InternalService", Vocabulary.OWN, "InternalService"),
	/** 法律法规 */
	LEGAL_RESOURCE("LegalResource", Vocabulary.ELI, "LegalResource"),
	/** 条款 */
	LEGAL_RESOURCE_SUBDIVISION("LegalResourceSubdivision", Vocabulary.ELI, "LegalResourceSubdivision"),
	/** 清单 */
	LIST_EDITION("ListEdition", Vocabulary.OWN, "ListEdition"),
	/** 区划 */
	LOCATION("Location", Vocabulary.DCT, "Location"),
	/** 机构 */
	ORGANIZATION("Organization", Vocabulary.ORG, "Organization"),
	/** 参与 */
	PARTICIPATION("Participation", Vocabulary.CV, "Participation"),
	/** 权责事项 */
	POWER("Power", Vocabulary.OWN, "Power"),
	/** 机构 */
	PUBLIC_ORGANISATION("PublicOrganisation", Vocabulary.CV, "PublicOrganisation"),
	/** What public organisations do. */
	PUBLIC_SERVICE("PublicService", Vocabulary.CPSV, "PublicService"),
	/** 职责 */
	RESPONSIBILITY("Responsibility", Vocabulary.OWN, "Responsibility"),
	/** 清单的一行 */
	ROW("Row", Vocabulary.OWN, "Row"),
	/** 属地管理事项 */
	TERRITORIAL_MATTER("TerritorialMatter", Vocabulary.OWN, "TerritorialMatter");

	private final String key;

	private final String iri;

	Type(String key, Vocabulary vocabulary, String name) {
		this.key = key;
		this.iri = vocabulary.namespace() + name;
	}

	String key() {
		return key;
	}

	String iri() {
		return iri;
	}
}
