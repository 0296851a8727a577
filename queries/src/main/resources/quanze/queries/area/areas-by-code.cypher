UNWIND $codes AS code
MATCH (a:Area {code: code})
RETURN a AS area, head([(a)-[:PART_OF]->(parent:Area) | parent.code]) AS parent
