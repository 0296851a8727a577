MATCH (a:Area)
CALL (a) {
  RETURN a AS known
  UNION ALL
  MATCH (p:Past)-[:OF]->(a)
  RETURN p AS known
}
RETURN a.code AS code, known.name AS name, known.shortName AS shortName, known.kind AS kind,
  known.knownFrom AS knownFrom, known.knownTo AS knownTo,
  COLLECT { MATCH (a)-[:PART_OF]->{0,8}(up:Area) RETURN DISTINCT up.code } AS areas
ORDER BY code, knownFrom
