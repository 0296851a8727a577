CALL () {
  MATCH (a:Agency)
  RETURN a.code AS code, a AS known, head([(a)-[:SERVES]->(area:Area) | area.code]) AS area
  UNION ALL
  MATCH (p:Past)-[:OF]->(a:Agency)
  RETURN a.code AS code, p AS known, p.serves AS area
}
WITH code, known, area,
  CASE WHEN $asOf < known.abolishedOn THEN 'ACTIVE' ELSE known.status END AS status
WHERE known.knownFrom <= $knownAt < known.knownTo
  AND ($codes IS NULL OR code IN $codes)
  AND ($area IS NULL OR area = $area)
  AND (size($levels) = 0 OR known.level IN $levels)
  AND (size($kinds) = 0 OR known.kind IN $kinds)
  AND ($status IS NULL OR status = $status)
WITH code, CASE $order WHEN 'NAME' THEN known.name + '\t' + code ELSE code END AS key
ORDER BY key
WITH collect({key: key, code: code}) AS sorted, min(key) AS least, max(key) AS greatest
RETURN size(sorted) AS total, least, greatest, [it IN sorted WHERE $above < it.key < $below][..$limit] AS items
