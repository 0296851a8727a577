UNWIND $rows AS row
MATCH (fact:Listed {uid: row.uid})
WITH fact, row, CASE WHEN row.end = $openDay THEN $open ELSE $now END AS endedAt
CREATE (copy:$(labels(fact)))
SET copy = fact {.*, uid: row.copy, knownFrom: $now, knownTo: $open, validTo: row.end, endedAt: endedAt}
WITH fact, copy, row, endedAt
CALL (fact, copy) {
	MATCH (fact)-[out]->(other)
	CREATE (copy)-[twin:$(type(out))]->(other)
	SET twin = properties(out)
}
CALL (fact, copy) {
	MATCH (other)-[in]->(fact)
	WHERE NOT other:Responsibility
	CREATE (other)-[twin:$(type(in))]->(copy)
	SET twin = properties(in)
}
WITH fact, copy, row, endedAt
MATCH (responsibility:Responsibility)-[:FOR]->(fact)
CREATE (borne:Responsibility)-[:FOR]->(copy)
SET borne = responsibility {
	.*, uid: row.copy + '/' + responsibility.code, knownFrom: $now, knownTo: $open, validTo: row.end, endedAt: endedAt
}
WITH responsibility, borne
CALL (responsibility, borne) {
	MATCH (responsibility)-[out:BASED_ON|LISTED_IN]->(other)
	CREATE (borne)-[twin:$(type(out))]->(other)
	SET twin = properties(out)
}
CALL (responsibility, borne) {
	MATCH (agency:Agency)-[:BEARS]->(responsibility)
	CREATE (agency)-[:BEARS]->(borne)
}
