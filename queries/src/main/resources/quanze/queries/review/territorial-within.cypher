UNWIND $codes AS code
RETURN code, COLLECT {
  MATCH (:Area {code: code})<-[:PART_OF]-(:Area)<-[:APPLIES_IN]-(m:TerritorialMatter)
  RETURN m.code AS matter ORDER BY matter
  UNION
  MATCH (:Past {partOf: code})-[:OF]->(:Area)<-[:APPLIES_IN]-(m:TerritorialMatter)
  RETURN m.code AS matter ORDER BY matter
} AS codes
