UNWIND $rows AS row
MATCH (area:Area {code: row.code})
OPTIONAL MATCH (area)-[former:PART_OF]->(other:Area)
WHERE other.code <> row.parent
DELETE former
WITH DISTINCT area, row
MATCH (parent:Area {code: row.parent})
MERGE (area)-[:PART_OF]->(parent)
