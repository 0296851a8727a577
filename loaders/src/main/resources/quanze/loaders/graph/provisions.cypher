MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
MERGE (instrument:LegalInstrument {key: row.instrumentKey})
ON CREATE SET instrument += row.instrument, instrument.knownFrom = $now, instrument.knownTo = $open
MERGE (article:LegalBasis {key: row.key})
ON CREATE SET article += row.properties, article.knownFrom = $now, article.knownTo = $open
SET article.articleText = row.text, article.articleId = row.id
MERGE (article)-[:PROVISION_OF]->(instrument)
MERGE (article)-[listed:LISTED_IN]->(edition)
SET listed.row = row.row, listed.sheet = row.sheet
WITH article
MATCH (part:LegalBasis {within: article.key})
SET part.articleText = article.articleText
