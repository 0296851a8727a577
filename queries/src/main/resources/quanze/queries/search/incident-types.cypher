MATCH (t:IncidentType)
CALL (t) {
  RETURN t AS known
  UNION ALL
  MATCH (p:Past)-[:OF]->(t)
  RETURN p AS known
}
RETURN t.code AS code, known.name AS name, known.sayings AS sayings,
  known.knownFrom AS knownFrom, known.knownTo AS knownTo,
  head([(t)-[:IN_DOMAIN]->(d:Domain) | d.code]) AS domain,
  COLLECT {
    MATCH (t)-[:HANDLED_AS]->(:TerritorialMatter)-[:APPLIES_IN]->(:Area)-[:PART_OF]->{0,8}(up:Area)
    RETURN DISTINCT up.code
  } AS areas,
  COLLECT {
    MATCH (t)-[:HANDLED_AS]->(:TerritorialMatter)-[:APPLIES_IN]->(a:Area)
    RETURN DISTINCT a.code
  } AS appliesIn,
  COLLECT {
    MATCH (t)-[:HANDLED_AS]->(m:TerritorialMatter)-[:APPLIES_IN]->(a:Area)
    RETURN DISTINCT a.code + ' ' + m.code
  } AS handlings
ORDER BY code, knownFrom
