UNWIND $codes AS code
MATCH (area:Area {code: code})
RETURN code, COLLECT {
  MATCH (a:Agency)-[:SERVES]->(area)
  RETURN a.code ORDER BY a.code
} AS codes
