UNWIND $codes AS code
MATCH (t:IncidentType {code: code})
RETURN t AS type,
  head([(t)-[:IN_DOMAIN]->(d:Domain) | d.code]) AS domain,
  COLLECT {
    MATCH (t)-[:HANDLED_AS]->(m:TerritorialMatter)-[:APPLIES_IN]->(a:Area)
    RETURN DISTINCT {area: a.code, matter: m.code} AS handling ORDER BY handling.matter
  } AS handledAs
