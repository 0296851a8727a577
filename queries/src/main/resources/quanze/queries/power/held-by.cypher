UNWIND $codes AS code
MATCH (agency:Agency {code: code})
RETURN code, COLLECT {
  MATCH (holder:Agency)-[:SUCCEEDED_BY]->{0,8}(agency)
  MATCH (holder)-[:HOLDS]->(p:Power)
  WITH DISTINCT p.code AS power
  RETURN power ORDER BY power
} AS codes
