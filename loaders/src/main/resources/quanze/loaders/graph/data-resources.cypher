MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
CREATE (resource:Listed:DataResource {uid: row.uid})
SET resource += row.properties, resource += $clock
CREATE (resource)-[:LISTED_IN {sheet: row.sheet, row: row.row}]->(edition)
WITH resource, row
CALL (resource, row) {
	UNWIND row.providers AS code
	MATCH (provider:Agency {code: code})
	MERGE (provider)-[:SHARES]->(resource)
}
CALL (resource, row) {
	UNWIND row.users AS code
	MATCH (user:Agency {code: code})
	MERGE (resource)-[:SHARED_WITH]->(user)
}
