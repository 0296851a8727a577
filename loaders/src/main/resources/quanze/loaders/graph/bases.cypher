UNWIND $rows AS row
MERGE (instrument:LegalInstrument {key: row.key})
ON CREATE SET instrument += row.instrument, instrument.knownFrom = $now, instrument.knownTo = $open
MERGE (basis:LegalBasis {code: row.code})
ON CREATE SET basis += row.properties, basis.knownFrom = $now
MERGE (basis)-[:PROVISION_OF]->(instrument)
