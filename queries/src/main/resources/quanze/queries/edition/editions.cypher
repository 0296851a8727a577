CALL () {
  MATCH (e:ListEdition)
  WHERE $kind IS NULL OR e.kind = $kind
  RETURN count(*) AS total
}
CALL () {
  MATCH (e:ListEdition)
  WHERE e.code > $after AND ($kind IS NULL OR e.kind = $kind)
  WITH e.code AS code
  ORDER BY code
  LIMIT $limit
  RETURN collect(code) AS codes
}
RETURN total, codes
