MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
CREATE (power:Listed:Power {uid: row.uid})
SET power += row.properties, power += $clock
CREATE (power)-[:LISTED_IN {sheet: row.sheet, row: row.row}]->(edition)
WITH power, row
CALL (power, row) {
	MATCH (holder:Agency {code: row.holder})
	CREATE (holder)-[:HOLDS]->(power)
}
CALL (power, row) {
	UNWIND row.implementers AS code
	MATCH (agency:Agency {code: code})
	CREATE (agency)-[:EXERCISES]->(power)
}
CALL (power, row) {
	UNWIND row.bases AS cited
	MATCH (basis:LegalBasis {key: cited.key})
	CREATE (power)-[:BASED_ON {position: cited.position}]->(basis)
}
