MATCH (a:Agency)
CALL (a) {
  RETURN a AS known
  UNION ALL
  MATCH (p:Past)-[:OF]->(a)
  RETURN p AS known
}
RETURN a.code AS code, known.name AS name, known.shortName AS shortName, known.aliases AS aliases,
  known.knownFrom AS knownFrom, known.knownTo AS knownTo,
  COLLECT { MATCH (a)-[:SERVES]->(:Area)-[:PART_OF]->{0,8}(up:Area) RETURN DISTINCT up.code } AS areas,
  COLLECT { MATCH (a)-[:SERVES]->(:Area)-[:PART_OF]->{0,8}(up:Area) RETURN DISTINCT up.name } AS areaNames,
  COLLECT { MATCH (p:Agency)-[:SUCCEEDED_BY]->{1,8}(a) RETURN DISTINCT p.name } AS formerNames,
  COLLECT { MATCH (a)-[:LISTED_IN]->(e:ListEdition) RETURN e.code } AS editions
ORDER BY code, knownFrom
