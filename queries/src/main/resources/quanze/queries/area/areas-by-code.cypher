UNWIND $codes AS code
MATCH (a:Area {code: code})
RETURN code, a AS known, head([(a)-[:PART_OF]->(parent:Area) | parent.code]) AS parent
UNION ALL
UNWIND $codes AS code
MATCH (p:Past)-[:OF]->(a:Area {code: code})
RETURN code, p AS known, p.partOf AS parent
