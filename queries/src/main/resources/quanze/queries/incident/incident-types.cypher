CALL () {
  MATCH (t:IncidentType)
  RETURN t.code AS code, t AS known, head([(t)-[:IN_DOMAIN]->(d:Domain) | d.code]) AS domain
  UNION ALL
  MATCH (p:Past)-[:OF]->(t:IncidentType)
  RETURN t.code AS code, p AS known, p.domain AS domain
}
WITH code, known, domain
WHERE known.knownFrom <= $knownAt < known.knownTo
  AND ($codes IS NULL OR code IN $codes)
  AND ($domain IS NULL OR domain = $domain)
WITH code, CASE $order WHEN 'NAME' THEN known.name + '\t' + code ELSE code END AS key
ORDER BY key
WITH collect({key: key, code: code}) AS sorted, min(key) AS least, max(key) AS greatest
RETURN size(sorted) AS total, least, greatest, [it IN sorted WHERE $above < it.key < $below][..$limit] AS items
