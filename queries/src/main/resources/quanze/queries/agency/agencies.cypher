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
WITH code ORDER BY code
WITH collect(code) AS codes
RETURN size(codes) AS total, [code IN codes WHERE code > $after][..$limit] AS codes
