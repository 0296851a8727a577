UNWIND $keys AS key
CALL (key) {
	MATCH (entry:Area|Agency|IncidentType {code: key})
	RETURN entry
	UNION
	MATCH (entry:LegalInstrument {key: key})
	RETURN entry
}
RETURN key, entry {
	.*,
	partOf: head([(entry)-[:PART_OF]->(area:Area) | area.code]),
	serves: head([(entry)-[:SERVES]->(area:Area) | area.code]),
	counterpart: head([(entry)-[:COUNTERPART_OF]->(counterpart:Agency) | counterpart.code]),
	domain: head([(entry)-[:IN_DOMAIN]->(domain:Domain) | domain.code]),
	successor: head([(entry)-[:SUCCEEDED_BY]->(successor) | successor.code]),
	succeededOn: head([(entry)-[succession:SUCCEEDED_BY]->() | succession.on])
} AS entry
