MATCH (edition:ListEdition {code: $edition})
CREATE (past:Past)-[:OF]->(edition)
SET past = properties(edition), past.knownTo = $now, edition.knownFrom = $now
