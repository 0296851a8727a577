CALL () {
  MATCH (t:IncidentType)
  RETURN t.code AS code, t AS known, head([(t)-[:IN_DOMAIN]->(d:Domain) | d.code]) AS domain
  UNION ALL
  MATCH (p:Past)-[:OF]->(t:IncidentType)
  RETURN t.code AS code, p AS known, p.domain AS domain
}
WITH code, known, domain
WHERE known.knownFrom <= $knownAt < known.knownTo
  AND ($domain IS NULL OR domain = $domain)
WITH code ORDER BY code
WITH collect(code) AS codes
RETURN size(codes) AS total, [code IN codes WHERE code > $after][..$limit] AS codes
