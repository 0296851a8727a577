UNWIND $rows AS row
MERGE (instrument:LegalInstrument {key: row.key})
ON CREATE SET instrument += row.properties, instrument.knownFrom = $now, instrument.knownTo = $open
