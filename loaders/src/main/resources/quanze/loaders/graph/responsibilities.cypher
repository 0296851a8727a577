MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
MATCH (matter:Listed {uid: row.matter})
CREATE (responsibility:Responsibility {uid: row.uid})-[:FOR]->(matter)
SET responsibility += row.properties
CREATE (responsibility)-[:LISTED_IN {sheet: row.sheet, row: row.row}]->(edition)
WITH responsibility, row
UNWIND row.agencies AS code
MATCH (agency:Agency {code: code})
CREATE (agency)-[:BEARS]->(responsibility)
