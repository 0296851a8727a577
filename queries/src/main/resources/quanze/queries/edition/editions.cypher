CALL () {
  MATCH (e:ListEdition)
  RETURN e.code AS code, e AS known
  UNION ALL
  MATCH (p:Past)-[:OF]->(e:ListEdition)
  RETURN e.code AS code, p AS known
}
WITH code, known
WHERE known.knownFrom <= $knownAt < known.knownTo
  AND (known.effectiveOn IS NULL OR known.effectiveOn <= $asOf)
  AND (size($kinds) = 0 OR known.kind IN $kinds)
  AND ($status IS NULL OR known.status = $status)
  AND ($area IS NULL OR known.area = $area)
WITH code, CASE $order
    WHEN 'EFFECTIVE_ON' THEN coalesce(toString(known.effectiveOn), '') + '\t' + code
    WHEN 'RECORDED_AT' THEN coalesce(toString(known.recordedAt.epochMillis), '') + '\t' + code
    ELSE code
  END AS key
ORDER BY key
WITH collect({key: key, code: code}) AS sorted, min(key) AS least, max(key) AS greatest
RETURN size(sorted) AS total, least, greatest, [it IN sorted WHERE $above < it.key < $below][..$limit] AS items
