UNWIND $keys AS key
CALL (key) {
	WITH key
	WHERE $label = 'Area'
	MATCH (entry:Area {code: key})
	RETURN entry
	UNION ALL
	WITH key
	WHERE $label = 'Agency'
	MATCH (entry:Agency {code: key})
	RETURN entry
	UNION ALL
	WITH key
	WHERE $label = 'IncidentType'
	MATCH (entry:IncidentType {code: key})
	RETURN entry
	UNION ALL
	WITH key
	WHERE $label = 'LegalInstrument'
	MATCH (entry:LegalInstrument {key: key})
	RETURN entry
	UNION ALL
	WITH key
	WHERE $label = 'LegalBasis'
	MATCH (entry:LegalBasis {key: key})
	RETURN entry
}
RETURN key, properties(entry) AS entry,
	[(entry)-[relation:PART_OF|SERVES|COUNTERPART_OF|SUCCEEDED_BY|IN_DOMAIN]->(other) | {
		type: type(relation), code: other.code, on: relation.on
	}] AS relations
