MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
MERGE (instrument:LegalInstrument {key: row.key})
ON CREATE SET instrument.knownFrom = $now, instrument.knownTo = $open
SET instrument += row.properties
MERGE (instrument)-[listed:LISTED_IN]->(edition)
SET listed.row = row.row, listed.sheet = row.sheet
