package quanze.api.rdf;

/**
 * The properties of resources: each with its name in JSON-LD, which is the schema's where there is
 * one, its IRI, and what its values are.
 */
enum Term {

	// @formatter:off
	ABOLISHED_ON("abolishedOn", Vocabulary.SCHEMA, "dissolutionDate", Range.DATE),
	ACCOUNTABILITY("accountability", Vocabulary.OWN, "accountability", Range.TEXT),
	AFTER("after", Vocabulary.OWN, "after", Range.TEXT),
	AGENCY("agency", Vocabulary.CV, "hasParticipant", Range.NODE),
	AGENCY_LEVEL("agencyLevel", Vocabulary.OWN, "agencyLevel", Range.NODE),
	ALIASES("aliases", Vocabulary.SKOS, "hiddenLabel", Range.TEXTS),
	ALTERNATIVE("shortNames", Vocabulary.DCT, "alternative", Range.TEXTS),
	AREA("area", Vocabulary.DCT, "spatial", Range.NODE),
	ARGUMENT("argument", Vocabulary.OWN, "argument", Range.TEXT),
	ARGUMENT_ON("argumentOn", Vocabulary.OWN, "argumentOn", Range.DATE),
	ARTICLE("article", Vocabulary.OWN, "article", Range.NUMBER),
	ARTICLE_TEXT("articleText", Vocabulary.ELI, "description", Range.TEXT),
	AS_OF("asOf", Vocabulary.OWN, "asOf", Range.DATE),
	AUTHORITIES("competentAuthorities", Vocabulary.CV, "hasCompetentAuthority", Range.NODES),
	BASIS_TEXT("basisText", Vocabulary.OWN, "basisText", Range.TEXT),
	BATCH("batch", Vocabulary.OWN, "batch", Range.NUMBER),
	BEARER("bearer", Vocabulary.OWN, "bearer", Range.TEXT),
	BEARERS("bearers", Vocabulary.OWN, "bearers", Range.NODE),
	BEFORE("before", Vocabulary.OWN, "before", Range.TEXT),
	BOUNDS("bounds", Vocabulary.OWN, "bound", Range.TEXTS),
	CATEGORY("category", Vocabulary.OWN, "category", Range.TEXT),
	CHANGED_BY("changedBy", Vocabulary.ORG, "changedBy", Range.NODE),
	CHANNEL("channel", Vocabulary.OWN, "channel", Range.TEXT),
	CITATION("citation", Vocabulary.DCT, "bibliographicCitation", Range.TEXT),
	CLASSIFICATION("kind", Vocabulary.ORG, "classification", Range.NODE),
	CODE("code", Vocabulary.DCT, "identifier", Range.STRING),
	COLUMN("column", Vocabulary.OWN, "column", Range.STRING),
	CONDITION("condition", Vocabulary.OWN, "condition", Range.TEXT),
	COUNT("count", Vocabulary.OWN, "count", Range.NUMBER),
	COUNTERPART("counterpart", Vocabulary.ORG, "linkedTo", Range.NODE),
	CYCLE("cycle", Vocabulary.OWN, "cycle", Range.TEXT),
	DECISION("decision", Vocabulary.OWN, "decision", Range.TEXT),
	DECISION_ON("decisionOn", Vocabulary.OWN, "decisionOn", Range.DATE),
	DESCRIPTION("description", Vocabulary.DCT, "description", Range.TEXT),
	DOCUMENT_NUMBER("documentNumber", Vocabulary.ELI, "number", Range.STRING),
	DOMAIN("domain", Vocabulary.CV, "thematicArea", Range.NODE),
	DUTIES("duties", Vocabulary.OWN, "duties", Range.TEXT),
	DUTY("duty", Vocabulary.DCT, "description", Range.TEXT),
	EDITION("edition", Vocabulary.DCT, "isPartOf", Range.NODE),
	EFFECTIVE_ON("effectiveOn", Vocabulary.ELI, "first_date_entry_in_force", Range.DATE),
	ENDED_AT("endedAt", Vocabulary.PROV, "endedAtTime", Range.MOMENT),
	EXCERPTS("excerpts", Vocabulary.OWN, "excerpt", Range.TEXTS),
	FIELD("field", Vocabulary.OWN, "field", Range.STRING),
	FIELDS("fields", Vocabulary.OWN, "changedField", Range.NODES),
	FILE("file", Vocabulary.OWN, "file", Range.STRING),
	HANDED_TO("handedTo", Vocabulary.OWN, "handedTo", Range.NODES),
	HANDLED_AS("handledAs", Vocabulary.OWN, "handledAs", Range.NODES),
	HOLDER_TEXT("holderText", Vocabulary.OWN, "holderText", Range.TEXT),
	IMPLEMENTERS("implementers", Vocabulary.OWN, "implementer", Range.NODES),
	INSTRUMENT("instrument", Vocabulary.ELI, "is_part_of", Range.NODE),
	IN_FORCE("inForce", Vocabulary.ELI, "in_force", Range.NODE),
	ISSUED_ON("issuedOn", Vocabulary.DCT, "issued", Range.DATE),
	ISSUER("issuer", Vocabulary.ELI, "responsibility_of", Range.STRING),
	ITEM("item", Vocabulary.OWN, "item", Range.NUMBER),
	KIND("type", Vocabulary.DCT, "type", Range.NODE),
	KIND_TEXT("kindText", Vocabulary.OWN, "kindText", Range.TEXT),
	LABEL("label", Vocabulary.RDFS, "label", Range.TEXT),
	LEGAL_BASES("legalBases", Vocabulary.CV, "hasLegalResource", Range.NODES),
	LEVEL("level", Vocabulary.CV, "level", Range.NODE),
	LEVELS("levels", Vocabulary.OWN, "exercisedAt", Range.TEXTS),
	MATERIALS("materials", Vocabulary.OWN, "materials", Range.TEXT),
	MATTER("matter", Vocabulary.DCT, "subject", Range.NODE),
	MATTER_NAME("matterName", Vocabulary.OWN, "matterName", Range.TEXT),
	MEASURE("measure", Vocabulary.OWN, "measure", Range.TEXT),
	METHOD("method", Vocabulary.OWN, "method", Range.TEXT),
	MISSING("missing", Vocabulary.OWN, "missing", Range.TEXTS),
	MOTION_ON("motionOn", Vocabulary.OWN, "motionOn", Range.DATE),
	NAME("name", Vocabulary.DCT, "title", Range.TEXT),
	NAMED("named", Vocabulary.OWN, "named", Range.NODE),
	NEAR_MISSES("nearMisses", Vocabulary.OWN, "nearMiss", Range.NODES),
	NOTATION("notation", Vocabulary.SKOS, "notation", Range.STRING),
	NOTE("note", Vocabulary.SKOS, "note", Range.TEXT),
	NOTICE_NUMBER("noticeNumber", Vocabulary.OWN, "noticeNumber", Range.STRING),
	NUMBER("number", Vocabulary.OWN, "number", Range.STRING),
	ONLINE("online", Vocabulary.OWN, "online", Range.BOOLEAN),
	ORIGINAL("originalOrganization", Vocabulary.ORG, "originalOrganization", Range.NODE),
	PARAGRAPH("paragraph", Vocabulary.OWN, "paragraph", Range.NUMBER),
	PARENT("parent", Vocabulary.SCHEMA, "containedInPlace", Range.NODE),
	PATHS("paths", Vocabulary.OWN, "path", Range.NODES),
	POSITION("position", Vocabulary.OWN, "position", Range.NUMBER),
	PREF_LABEL("prefLabel", Vocabulary.SKOS, "prefLabel", Range.TEXT),
	PROCESSING_TIME("processingTime", Vocabulary.CV, "processingTime", Range.DURATION),
	PROOF("proof", Vocabulary.OWN, "proof", Range.TEXTS),
	PROPOSER("proposer", Vocabulary.OWN, "proposer", Range.TEXT),
	PROPOSERS("proposers", Vocabulary.OWN, "proposedBy", Range.NODES),
	PROVIDER("provider", Vocabulary.OWN, "provider", Range.TEXT),
	PROVIDERS("providers", Vocabulary.OWN, "providedBy", Range.NODES),
	PUBLISHER("publisher", Vocabulary.DCT, "publisher", Range.NODE),
	RECORDED_AT("recordedAt", Vocabulary.PROV, "generatedAtTime", Range.MOMENT),
	RECORDS("records", Vocabulary.OWN, "records", Range.NUMBER),
	REPEALED_BY("successor", Vocabulary.ELI, "repealed_by", Range.NODE),
	REPEALED_ON("repealedOn", Vocabulary.ELI, "date_no_longer_in_force", Range.DATE),
	RESPONSIBILITIES("responsibilities", Vocabulary.CV, "hasParticipation", Range.NODES),
	RESULTING("resultingOrganization", Vocabulary.ORG, "resultingOrganization", Range.NODE),
	RESULTS("results", Vocabulary.OWN, "result", Range.NODES),
	ROLE("role", Vocabulary.CV, "role", Range.NODE),
	ROW("row", Vocabulary.OWN, "row", Range.NUMBER),
	ROWS("rows", Vocabulary.OWN, "rows", Range.NUMBER),
	SAYINGS("sayings", Vocabulary.OWN, "saying", Range.TEXTS),
	SCORE("score", Vocabulary.OWN, "score", Range.FRACTION),
	SERVICE_TYPE("serviceType", Vocabulary.OWN, "serviceType", Range.TEXT),
	SHA256("sha256", Vocabulary.OWN, "sha256", Range.STRING),
	SHARED_WITH("sharedWith", Vocabulary.OWN, "sharedWith", Range.NODES),
	SHEET("sheet", Vocabulary.OWN, "sheet", Range.STRING),
	SHORT_NAME("shortName", Vocabulary.SKOS, "altLabel", Range.TEXT),
	SOURCE("source", Vocabulary.PROV, "wasDerivedFrom", Range.NODE),
	SOURCES("sources", Vocabulary.PROV, "wasDerivedFrom", Range.NODES),
	STATE("state", Vocabulary.OWN, "state", Range.TEXT),
	STATUS("status", Vocabulary.ADMS, "status", Range.NODE),
	STEPS("steps", Vocabulary.OWN, "step", Range.NODES),
	SUBJECTS("subjects", Vocabulary.OWN, "about", Range.NODES),
	SUB_NAME("subName", Vocabulary.OWN, "subName", Range.TEXT),
	SUCCEEDED_ON("succeededOn", Vocabulary.OWN, "succeededOn", Range.DATE),
	SUGGESTION("suggestion", Vocabulary.OWN, "suggestion", Range.TEXT),
	TEXT("text", Vocabulary.OWN, "text", Range.TEXT),
	TIME_LIMIT("timeLimit", Vocabulary.OWN, "timeLimit", Range.TEXT),
	TOWNSHIPS("townships", Vocabulary.OWN, "townships", Range.TEXT),
	TYPE_DOCUMENT("documentType", Vocabulary.ELI, "type_document", Range.NODE),
	USERS("users", Vocabulary.OWN, "users", Range.TEXT),
	VALID_FROM("validFrom", Vocabulary.SCHEMA, "validFrom", Range.DATE),
	VALID_TO("validTo", Vocabulary.SCHEMA, "expires", Range.DATE),
	VISITS("visits", Vocabulary.OWN, "visits", Range.NUMBER);
	// @formatter:on

	private final String key;

	private final String iri;

	private final Range range;

	Term(String key, Vocabulary vocabulary, String name, Range range) {
		this.key = key;
		this.iri = vocabulary.namespace() + name;
		this.range = range;
	}

	/** Its name in JSON-LD. */
	String key() {
		return key;
	}

	String iri() {
		return iri;
	}

	Range range() {
		return range;
	}

	/** What the values of a property are. */
	enum Range {
		/** Words, in Chinese. */
		TEXT(false),
		/** Any number of them. */
		TEXTS(true),
		/** Codes, numbers of documents, names of files. */
		STRING(false),
		/** A day. */
		DATE(false),
		/** A moment. */
		MOMENT(false),
		/** A length of time. */
		DURATION(false),
		/** A whole number. */
		NUMBER(false),
		/** A number from 0 to 1. */
		FRACTION(false),
		/** True or false. */
		BOOLEAN(false),
		/** A resource. */
		NODE(false),
		/** Any number of them. */
		NODES(true);

		private final boolean many;

		Range(boolean many) {
			this.many = many;
		}

		boolean isMany() {
			return many;
		}
	}
}
