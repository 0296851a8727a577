MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
CREATE (finding:Finding)-[:FOUND_IN]->(edition)
SET finding = row, finding.knownFrom = $now, finding.knownTo = $open
