UNWIND $rows AS row
MATCH (entry:Area|Agency|LegalInstrument|IncidentType {code: row.code})
CREATE (past:Past)-[:OF]->(entry)
SET past = row.properties, past.knownTo = $now
