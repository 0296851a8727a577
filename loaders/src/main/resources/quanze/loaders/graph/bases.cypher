UNWIND $rows AS row
MATCH (instrument:LegalInstrument {key: row.instrument})
MERGE (basis:LegalBasis {code: row.code})
ON CREATE SET basis += row.properties, basis.knownFrom = $now
MERGE (basis)-[:PROVISION_OF]->(instrument)
