MERGE (edition:ListEdition {code: $edition})
SET edition = $properties, edition.code = $edition, edition.knownFrom = $now, edition.knownTo = $open
WITH edition
MATCH (finding:Finding)-[:FOUND_IN]->(edition)
WHERE finding.knownTo = $open
SET finding.knownTo = $now
