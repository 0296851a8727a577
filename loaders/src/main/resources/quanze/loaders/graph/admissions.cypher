MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
CREATE (admission:Listed:Admission {uid: row.uid})
SET admission += row.properties, admission += $clock
CREATE (admission)-[:LISTED_IN {sheet: row.sheet, row: row.row}]->(edition)
WITH admission, row
CALL (admission, row) {
	UNWIND row.proposers AS code
	MATCH (proposer:Agency {code: code})
	MERGE (proposer)-[:PROPOSED]->(admission)
}
CALL (admission, row) {
	UNWIND row.townships AS code
	MATCH (township:Agency {code: code})
	MERGE (admission)-[:HANDED_TO]->(township)
}
