package quanze.api.rdf;

/** The vocabularies that terms are taken from. */
enum Vocabulary {

	/** What no public vocabulary has; names, not addresses. */
	OWN("qz", "urn:quanze:term:"),
	/** Asset Description Metadata Schema. */
	ADMS("adms", "http://www.w3.org/ns/adms#"),
	/** CPSV. */
	CPSV("cpsv", "http://purl.org/vocab/cpsv#"),
	/** The Core Vocabularies of SEMIC, CPSV-AP and CPOV among them. */
	CV("cv", "http://data.europa.eu/m8g/"),
	/** Data Catalog Vocabulary. */
	DCAT("dcat", "http://www.w3.org/ns/dcat#"),
	/** Dublin Core. */
	DCT("dct", "http://purl.org/dc/terms/"),
	/** European Legislation Identifier. */
	ELI("eli", "http://data.europa.eu/eli/ontology#"),
	/** Friend of a Friend. */
	FOAF("foaf", "http://xmlns.com/foaf/0.1/"),
	/** The Organization Ontology. */
	ORG("org", "http://www.w3.org/ns/org#"),
	/** Provenance. */
	PROV("prov", "http://www.w3.org/ns/prov#"),
	/** RDF Schema. */
	RDFS("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
	/** schema.org. */
	SCHEMA("schema", "http://schema.org/"),
	/** Simple Knowledge Organization System. */
	SKOS("skos", "http://www.w3.org/2004/02/skos/core#"),
	/** XML Schema. */
	XSD("xsd", "http://www.w3.org/2001/XMLSchema#");

	private final String prefix;

	private final String namespace;

	Vocabulary(String prefix, String namespace) {
		this.prefix = prefix;
		this.namespace = namespace;
	}

	String prefix() {
		return prefix;
	}

	String namespace() {
		return namespace;
	}
}
