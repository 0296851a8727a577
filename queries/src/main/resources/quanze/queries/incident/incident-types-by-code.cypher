UNWIND $codes AS code
MATCH (t:IncidentType {code: code})
OPTIONAL MATCH (p:Past)-[:OF]->(t)
WITH code, t, [t] + collect(p) AS readings
WITH code, readings,
  head([(t)-[:IN_DOMAIN]->(d:Domain) | d.code]) AS domain,
  COLLECT {
    MATCH (t)-[:HANDLED_AS]->(m:TerritorialMatter)-[:APPLIES_IN]->(a:Area)
    RETURN DISTINCT {area: a.code, matter: m.code} AS handling ORDER BY handling.matter
  } AS handledAs
UNWIND readings AS known
RETURN code, known, CASE WHEN known:Past THEN known.domain ELSE domain END AS domain, handledAs
