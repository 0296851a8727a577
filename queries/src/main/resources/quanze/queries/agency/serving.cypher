UNWIND $codes AS code
MATCH (area:Area {code: code})
RETURN code, COLLECT {
  MATCH (a:Agency)-[:SERVES]->(area)
  RETURN {code: a.code, knownFrom: a.knownFrom, knownTo: a.knownTo} AS member ORDER BY member.code
  UNION
  MATCH (p:Past {serves: code})-[:OF]->(:Agency)
  RETURN {code: p.code, knownFrom: p.knownFrom, knownTo: p.knownTo} AS member ORDER BY member.code
} AS members
