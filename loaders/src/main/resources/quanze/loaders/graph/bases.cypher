UNWIND $rows AS row
MERGE (instrument:LegalInstrument {key: row.instrumentKey})
ON CREATE SET instrument += row.instrument, instrument.knownFrom = $now, instrument.knownTo = $open
MERGE (basis:LegalBasis {key: row.key})
ON CREATE SET basis += row.properties, basis.knownFrom = $now, basis.knownTo = $open
MERGE (basis)-[:PROVISION_OF]->(instrument)
WITH basis, row
WHERE basis.knownFrom = $now AND basis.articleText IS NULL
MATCH (article:LegalBasis {key: basis.within})
SET basis.articleText = article.articleText
