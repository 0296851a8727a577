MATCH (n:Listed)
WHERE $label IN labels(n)
  AND n.knownFrom <= $knownAt < n.knownTo
  AND n.validFrom <= $asOf AND ($asOf < n.validTo OR $knownAt < n.endedAt)
  AND ($area IS NULL OR n.area = $area)
  AND ($type IS NULL OR n.type = $type)
  AND ($edition IS NULL OR EXISTS { (n)-[:LISTED_IN]->(:ListEdition {code: $edition}) })
  AND ($domain IS NULL OR EXISTS { (n)-[:IN_DOMAIN]->(:Domain {code: $domain}) })
  AND ($holder IS NULL OR EXISTS { (:Agency {code: $holder})-[:HOLDS]->(n) })
RETURN DISTINCT n.code AS code
ORDER BY code
