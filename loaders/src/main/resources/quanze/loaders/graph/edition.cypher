OPTIONAL MATCH (former:ListEdition {code: $edition})
FOREACH (it IN CASE WHEN former IS NULL THEN [] ELSE [former] END |
	CREATE (past:Past)-[:OF]->(it)
	SET past = properties(it), past.knownTo = $now)
MERGE (edition:ListEdition {code: $edition})
SET edition = $properties, edition.code = $edition, edition.knownFrom = $now, edition.knownTo = $open
WITH edition
MATCH (finding:Finding)-[:FOUND_IN]->(edition)
WHERE finding.knownTo = $open
SET finding.knownTo = $now
