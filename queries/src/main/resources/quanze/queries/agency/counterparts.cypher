UNWIND $codes AS code
MATCH (upper:Agency {code: code})
RETURN code, COLLECT {
  MATCH (a:Agency)-[:COUNTERPART_OF]->(upper)
  RETURN a.code ORDER BY a.code
} AS codes
