UNWIND $rows AS row
CALL (row) {
	MATCH (entry:Area {code: row.key})
	RETURN entry
	UNION ALL
	MATCH (entry:Agency {code: row.key})
	RETURN entry
	UNION ALL
	MATCH (entry:IncidentType {code: row.key})
	RETURN entry
	UNION ALL
	MATCH (entry:LegalInstrument {key: row.key})
	RETURN entry
}
CREATE (past:Past)-[:OF]->(entry)
SET past = row.properties, past.knownTo = CASE WHEN entry.knownTo < $now THEN entry.knownTo ELSE $now END
SET entry.knownFrom = $now, entry.knownTo = $open
