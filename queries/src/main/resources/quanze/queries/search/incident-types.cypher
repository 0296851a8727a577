MATCH (t:IncidentType)
RETURN t.code AS code, t.name AS name, t.sayings AS sayings,
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
