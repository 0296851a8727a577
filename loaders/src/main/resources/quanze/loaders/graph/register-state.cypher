UNWIND $keys AS key
CALL (key) {
	MATCH (entry:Area {code: key})
	RETURN entry
	UNION ALL
	MATCH (entry:Agency {code: key})
	RETURN entry
	UNION ALL
	MATCH (entry:IncidentType {code: key})
	RETURN entry
	UNION ALL
	MATCH (entry:LegalInstrument {key: key})
	RETURN entry
}
RETURN key, properties(entry) AS entry,
	[(entry)-[relation:PART_OF|SERVES|COUNTERPART_OF|SUCCEEDED_BY|IN_DOMAIN]->(other) | {
		type: type(relation), code: other.code, on: relation.on
	}] AS relations
