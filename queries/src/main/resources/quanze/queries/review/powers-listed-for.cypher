UNWIND $codes AS code
RETURN code, COLLECT {
  MATCH (e:ListEdition {area: code})<-[:LISTED_IN]-(p:Power)
  RETURN DISTINCT p.code AS power ORDER BY power
} AS codes
