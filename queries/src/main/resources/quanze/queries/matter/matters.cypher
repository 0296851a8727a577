CALL () {
  MATCH (m:Matter)
  WHERE ($codes IS NULL OR m.code IN $codes)
    AND m.knownFrom <= $knownAt < m.knownTo
    AND m.validFrom <= $asOf AND ($asOf < m.validTo OR $knownAt < m.endedAt)
    AND (size($labels) = 0 OR any(label IN labels(m) WHERE label IN $labels))
    AND ($area IS NULL OR m.area = $area)
    AND ($domain IS NULL OR EXISTS { (m)-[:IN_DOMAIN]->(:Domain {code: $domain}) })
    AND ($edition IS NULL OR EXISTS { (m)-[:LISTED_IN]->(:ListEdition {code: $edition}) })
  RETURN count(DISTINCT m.code) AS total
}
CALL () {
  MATCH (m:Matter)
  WHERE m.code > $after
    AND ($codes IS NULL OR m.code IN $codes)
    AND m.knownFrom <= $knownAt < m.knownTo
    AND m.validFrom <= $asOf AND ($asOf < m.validTo OR $knownAt < m.endedAt)
    AND (size($labels) = 0 OR any(label IN labels(m) WHERE label IN $labels))
    AND ($area IS NULL OR m.area = $area)
    AND ($domain IS NULL OR EXISTS { (m)-[:IN_DOMAIN]->(:Domain {code: $domain}) })
    AND ($edition IS NULL OR EXISTS { (m)-[:LISTED_IN]->(:ListEdition {code: $edition}) })
  WITH DISTINCT m.code AS code
  ORDER BY code
  LIMIT $limit
  RETURN collect(code) AS codes
}
RETURN total, codes
