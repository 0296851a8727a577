UNWIND $codes AS code
MATCH (parent:Area {code: code})
RETURN code, COLLECT {
  MATCH (a:Area)-[:PART_OF]->(parent)
  RETURN a.code ORDER BY a.code
} AS codes
