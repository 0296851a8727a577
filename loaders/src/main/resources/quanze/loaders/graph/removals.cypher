MATCH (edition:ListEdition {code: $edition})
OPTIONAL MATCH (former:Removal)-[:LISTED_IN]->(edition)
WHERE former.knownTo = $open
SET former.knownTo = $now
WITH DISTINCT edition
UNWIND $rows AS row
CREATE (removal:Removal)-[:LISTED_IN {sheet: row.sheet, row: row.row}]->(edition)
SET removal += row.properties
