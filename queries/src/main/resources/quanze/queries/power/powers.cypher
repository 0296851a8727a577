CALL () {
  MATCH (p:Power)
  WHERE ($codes IS NULL OR p.code IN $codes)
    AND p.knownFrom <= $knownAt < p.knownTo
    AND p.validFrom <= $asOf AND ($asOf < p.validTo OR $knownAt < p.endedAt)
    AND ($type IS NULL OR p.type = $type)
    AND ($holder IS NULL OR EXISTS { (:Agency {code: $holder})-[:HOLDS]->(p) })
    AND ($edition IS NULL OR EXISTS { (p)-[:LISTED_IN]->(:ListEdition {code: $edition}) })
  WITH DISTINCT CASE $order
    WHEN 'NAME' THEN p.name + '\t' + p.code
    WHEN 'VALID_FROM' THEN toString(p.validFrom) + '\t' + p.code
    ELSE p.code
  END AS key
  RETURN count(*) AS total, min(key) AS least, max(key) AS greatest
}
CALL () {
  MATCH (p:Power)
  WHERE ($codes IS NULL OR p.code IN $codes)
    AND p.knownFrom <= $knownAt < p.knownTo
    AND p.validFrom <= $asOf AND ($asOf < p.validTo OR $knownAt < p.endedAt)
    AND ($type IS NULL OR p.type = $type)
    AND ($holder IS NULL OR EXISTS { (:Agency {code: $holder})-[:HOLDS]->(p) })
    AND ($edition IS NULL OR EXISTS { (p)-[:LISTED_IN]->(:ListEdition {code: $edition}) })
  WITH DISTINCT p.code AS code, CASE $order
    WHEN 'NAME' THEN p.name + '\t' + p.code
    WHEN 'VALID_FROM' THEN toString(p.validFrom) + '\t' + p.code
    ELSE p.code
  END AS key
  WHERE $above < key < $below
  WITH code, key
  ORDER BY key
  LIMIT $limit
  RETURN collect({key: key, code: code}) AS items
}
RETURN total, least, greatest, items
