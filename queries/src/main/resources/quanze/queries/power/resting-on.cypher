UNWIND $codes AS code
MATCH (basis:LegalBasis {code: code})
RETURN code, COLLECT {
  MATCH (p:Power)-[:BASED_ON]->(basis)
  WITH DISTINCT p.code AS power
  RETURN power ORDER BY power
} AS codes
