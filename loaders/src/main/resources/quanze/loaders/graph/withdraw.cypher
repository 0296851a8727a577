MATCH (edition:ListEdition {code: $edition})
SET edition.status = 'WITHDRAWN', edition.withdrawnAt = $now
WITH edition
OPTIONAL MATCH (removal:Removal)-[:LISTED_IN]->(edition)
WHERE removal.knownTo = $open
SET removal.knownTo = $now
RETURN collect(removal.code) AS removals
