MATCH (edition:ListEdition {code: $edition})
CREATE (past:Past)-[:OF]->(edition)
SET past = properties(edition), past.knownTo = $now
WITH edition
MATCH (finding:Finding)-[:FOUND_IN]->(edition)
WHERE finding.knownTo = $open
SET finding.knownTo = $now
