CALL () {
  MATCH (a:Area)
  WHERE ($codes IS NULL OR a.code IN $codes)
    AND (size($kinds) = 0 OR a.kind IN $kinds)
    AND ($parent IS NULL OR EXISTS { (a)-[:PART_OF]->(:Area {code: $parent}) })
  RETURN count(*) AS total
}
CALL () {
  MATCH (a:Area)
  WHERE a.code > $after
    AND ($codes IS NULL OR a.code IN $codes)
    AND (size($kinds) = 0 OR a.kind IN $kinds)
    AND ($parent IS NULL OR EXISTS { (a)-[:PART_OF]->(:Area {code: $parent}) })
  WITH a.code AS code
  ORDER BY code
  LIMIT $limit
  RETURN collect(code) AS codes
}
RETURN total, codes
