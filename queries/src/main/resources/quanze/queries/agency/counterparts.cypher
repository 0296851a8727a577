UNWIND $codes AS code
MATCH (upper:Agency {code: code})
RETURN code, COLLECT {
  MATCH (a:Agency)-[:COUNTERPART_OF]->(upper)
  RETURN {code: a.code, knownFrom: a.knownFrom, knownTo: a.knownTo} AS member ORDER BY member.code
  UNION
  MATCH (p:Past {counterpart: code})-[:OF]->(:Agency)
  RETURN {code: p.code, knownFrom: p.knownFrom, knownTo: p.knownTo} AS member ORDER BY member.code
} AS members
