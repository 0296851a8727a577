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
WITH code, CASE $order WHEN 'NAME' THEN known.name + '\t' + code ELSE code END AS key
ORDER BY key
WITH collect({key: key, code: code}) AS sorted, min(key) AS least, max(key) AS greatest
RETURN size(sorted) AS total, least, greatest, [it IN sorted WHERE $above < it.key < $below][..$limit] AS items
