MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
CREATE (matter:Listed:Matter:$($label) {uid: row.uid})
SET matter += row.properties
CREATE (matter)-[:LISTED_IN {sheet: row.sheet, row: row.row}]->(edition)
WITH matter, row
MATCH (area:Area {code: row.area})
CREATE (matter)-[:APPLIES_IN]->(area)
WITH matter, row
WHERE row.domain IS NOT NULL
MERGE (domain:Domain {code: row.domain})
ON CREATE SET domain.name = row.domain
CREATE (matter)-[:IN_DOMAIN]->(domain)
