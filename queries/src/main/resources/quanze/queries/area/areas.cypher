CALL () {
  MATCH (a:Area)
  RETURN a.code AS code, a AS known, head([(a)-[:PART_OF]->(up:Area) | up.code]) AS parent
  UNION ALL
  MATCH (p:Past)-[:OF]->(a:Area)
  RETURN a.code AS code, p AS known, p.partOf AS parent
}
WITH code, known, parent
WHERE known.knownFrom <= $knownAt < known.knownTo
  AND ($codes IS NULL OR code IN $codes)
  AND (size($kinds) = 0 OR known.kind IN $kinds)
  AND ($parent IS NULL OR parent = $parent)
WITH code ORDER BY code
WITH collect(code) AS codes
RETURN size(codes) AS total, [code IN codes WHERE code > $after][..$limit] AS codes
