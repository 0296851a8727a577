UNWIND $codes AS code
MATCH (parent:Area {code: code})
RETURN code, COLLECT {
  MATCH (a:Area)-[:PART_OF]->(parent)
  RETURN {code: a.code, knownFrom: a.knownFrom, knownTo: a.knownTo} AS member ORDER BY member.code
  UNION
  MATCH (p:Past {partOf: code})-[:OF]->(:Area)
  RETURN {code: p.code, knownFrom: p.knownFrom, knownTo: p.knownTo} AS member ORDER BY member.code
} AS members
