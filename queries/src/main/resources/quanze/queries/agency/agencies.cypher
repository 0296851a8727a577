CALL () {
  MATCH (a:Agency)
  WHERE ($codes IS NULL OR a.code IN $codes)
    AND ($area IS NULL OR EXISTS { (a)-[:SERVES]->(:Area {code: $area}) })
    AND (size($levels) = 0 OR a.level IN $levels)
    AND (size($kinds) = 0 OR a.kind IN $kinds)
    AND ($status IS NULL OR a.status = $status)
  RETURN count(*) AS total
}
CALL () {
  MATCH (a:Agency)
  WHERE a.code > $after
    AND ($codes IS NULL OR a.code IN $codes)
    AND ($area IS NULL OR EXISTS { (a)-[:SERVES]->(:Area {code: $area}) })
    AND (size($levels) = 0 OR a.level IN $levels)
    AND (size($kinds) = 0 OR a.kind IN $kinds)
    AND ($status IS NULL OR a.status = $status)
  WITH a.code AS code
  ORDER BY code
  LIMIT $limit
  RETURN collect(code) AS codes
}
RETURN total, codes
