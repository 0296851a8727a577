CALL () {
  MATCH (p:Power)
  WHERE ($codes IS NULL OR p.code IN $codes)
    AND p.knownFrom <= $knownAt < p.knownTo
    AND p.validFrom <= $asOf AND ($asOf < p.validTo OR $knownAt < p.endedAt)
    AND ($type IS NULL OR p.type = $type)
    AND ($holder IS NULL OR EXISTS { (:Agency {code: $holder})-[:HOLDS]->(p) })
    AND ($edition IS NULL OR EXISTS { (p)-[:LISTED_IN]->(:ListEdition {code: $edition}) })
  RETURN count(DISTINCT p.code) AS total
}
CALL () {
  MATCH (p:Power)
  WHERE p.code > $after
    AND ($codes IS NULL OR p.code IN $codes)
    AND p.knownFrom <= $knownAt < p.knownTo
    AND p.validFrom <= $asOf AND ($asOf < p.validTo OR $knownAt < p.endedAt)
    AND ($type IS NULL OR p.type = $type)
    AND ($holder IS NULL OR EXISTS { (:Agency {code: $holder})-[:HOLDS]->(p) })
    AND ($edition IS NULL OR EXISTS { (p)-[:LISTED_IN]->(:ListEdition {code: $edition}) })
  WITH DISTINCT p.code AS code
  ORDER BY code
  LIMIT $limit
  RETURN collect(code) AS codes
}
RETURN total, codes
