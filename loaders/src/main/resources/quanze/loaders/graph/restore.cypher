MATCH (edition:ListEdition {code: $edition})
CALL (edition) {
	MATCH (removal:Removal)-[listed:LISTED_IN]->(edition)
	WHERE removal.knownTo = edition.withdrawnAt
	CREATE (again:Removal)-[place:LISTED_IN]->(edition)
	SET again = removal {.*, knownFrom: $now, knownTo: $open}, place = properties(listed)
	RETURN collect(removal.code) AS removals
}
SET edition.status = 'IN_FORCE'
REMOVE edition.withdrawnAt
RETURN removals
