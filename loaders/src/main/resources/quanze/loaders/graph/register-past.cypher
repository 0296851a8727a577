UNWIND $rows AS row
CALL (row) {
	WITH row
	WHERE $label = 'Area'
	MATCH (entry:Area {code: row.key})
	RETURN entry
	UNION ALL
	WITH row
	WHERE $label = 'Agency'
	MATCH (entry:Agency {code: row.key})
	RETURN entry
	UNION ALL
	WITH row
	WHERE $label = 'IncidentType'
	MATCH (entry:IncidentType {code: row.key})
	RETURN entry
	UNION ALL
	WITH row
	WHERE $label = 'LegalInstrument'
	MATCH (entry:LegalInstrument {key: row.key})
	RETURN entry
	UNION ALL
	WITH row
	WHERE $label = 'LegalBasis'
	MATCH (entry:LegalBasis {key: row.key})
	RETURN entry
}
CREATE (past:Past)-[:OF]->(entry)
SET past = row.properties, past.knownTo = CASE WHEN entry.knownTo < $now THEN entry.knownTo ELSE $now END
SET entry.knownFrom = $now, entry.knownTo = $open
