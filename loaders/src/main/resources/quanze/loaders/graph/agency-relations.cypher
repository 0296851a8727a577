UNWIND $rows AS row
MATCH (agency:Agency {code: row.code})
OPTIONAL MATCH (agency)-[former:SERVES|COUNTERPART_OF|SUCCEEDED_BY]->()
DELETE former
WITH DISTINCT agency, row
OPTIONAL MATCH (area:Area {code: row.area})
OPTIONAL MATCH (counterpart:Agency {code: row.counterpart})
OPTIONAL MATCH (successor:Agency {code: row.successor})
FOREACH (it IN CASE WHEN area IS NULL THEN [] ELSE [area] END | CREATE (agency)-[:SERVES]->(it))
FOREACH (it IN CASE WHEN counterpart IS NULL THEN [] ELSE [counterpart] END | CREATE (agency)-[:COUNTERPART_OF]->(it))
FOREACH (it IN CASE WHEN successor IS NULL THEN [] ELSE [successor] END | CREATE (agency)-[:SUCCEEDED_BY {on: row.abolishedOn}]->(it))
