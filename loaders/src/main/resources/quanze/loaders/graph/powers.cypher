MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
CREATE (power:Listed:Power {uid: row.uid})
SET power += row.properties
CREATE (power)-[:LISTED_IN {sheet: row.sheet, row: row.row}]->(edition)
WITH power, row
OPTIONAL MATCH (holder:Agency {code: row.holder})
FOREACH (it IN CASE WHEN holder IS NULL THEN [] ELSE [holder] END | CREATE (it)-[:HOLDS]->(power))
WITH power, row
UNWIND row.implementers AS code
MATCH (agency:Agency {code: code})
MERGE (agency)-[:EXERCISES]->(power)
