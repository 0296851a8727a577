CALL () {
  MATCH (m:Matter)
  WHERE ($codes IS NULL OR m.code IN $codes)
    AND m.knownFrom <= $knownAt < m.knownTo
    AND m.validFrom <= $asOf AND ($asOf < m.validTo OR $knownAt < m.endedAt)
    AND (size($labels) = 0 OR any(label IN labels(m) WHERE label IN $labels))
    AND ($area IS NULL OR m.area = $area)
    AND ($domain IS NULL OR EXISTS { (m)-[:IN_DOMAIN]->(:Domain {code: $domain}) })
    AND ($edition IS NULL OR EXISTS { (m)-[:LISTED_IN]->(:ListEdition {code: $edition}) })
  WITH DISTINCT CASE $order
    WHEN 'NAME' THEN m.name + '\t' + m.code
    WHEN 'VALID_FROM' THEN toString(m.validFrom) + '\t' + m.code
    ELSE m.code
  END AS key
  RETURN count(*) AS total, min(key) AS least, max(key) AS greatest
}
CALL () {
  MATCH (m:Matter)
  WHERE ($codes IS NULL OR m.code IN $codes)
    AND m.knownFrom <= $knownAt < m.knownTo
    AND m.validFrom <= $asOf AND ($asOf < m.validTo OR $knownAt < m.endedAt)
    AND (size($labels) = 0 OR any(label IN labels(m) WHERE label IN $labels))
    AND ($area IS NULL OR m.area = $area)
    AND ($domain IS NULL OR EXISTS { (m)-[:IN_DOMAIN]->(:Domain {code: $domain}) })
    AND ($edition IS NULL OR EXISTS { (m)-[:LISTED_IN]->(:ListEdition {code: $edition}) })
  WITH DISTINCT m.code AS code, CASE $order
    WHEN 'NAME' THEN m.name + '\t' + m.code
    WHEN 'VALID_FROM' THEN toString(m.validFrom) + '\t' + m.code
    ELSE m.code
  END AS key
  WHERE $above < key < $below
  WITH code, key
  ORDER BY key
  LIMIT $limit
  RETURN collect({key: key, code: code}) AS items
}
RETURN total, least, greatest, items
