MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
CREATE (matter:Listed:Matter:$($label) {uid: row.uid})
SET matter += row.properties, matter += $clock
CREATE (matter)-[:LISTED_IN {sheet: row.sheet, row: row.row}]->(edition)
WITH edition, matter, row
CALL (matter) {
	MATCH (area:Area {code: matter.area})
	CREATE (matter)-[:APPLIES_IN]->(area)
}
CALL (matter, row) {
	UNWIND row.domains AS code
	MERGE (domain:Domain {code: code})
	ON CREATE SET domain.name = code
	CREATE (matter)-[:IN_DOMAIN]->(domain)
}
CALL (matter, row) {
	UNWIND row.bases AS cited
	MATCH (basis:LegalBasis {key: cited.key})
	CREATE (matter)-[:BASED_ON {position: cited.position}]->(basis)
}
CALL (edition, matter, row) {
	UNWIND row.responsibilities AS borne
	CREATE (responsibility:Responsibility {uid: borne.uid})-[:FOR]->(matter)
	SET responsibility += borne.properties, responsibility += $clock
	CREATE (responsibility)-[:LISTED_IN {sheet: borne.sheet, row: borne.row}]->(edition)
	WITH responsibility, borne
	CALL (responsibility, borne) {
		UNWIND borne.agencies AS code
		MATCH (agency:Agency {code: code})
		CREATE (agency)-[:BEARS]->(responsibility)
	}
	CALL (responsibility, borne) {
		UNWIND borne.bases AS cited
		MATCH (basis:LegalBasis {key: cited.key})
		CREATE (responsibility)-[:BASED_ON {position: cited.position}]->(basis)
	}
}
