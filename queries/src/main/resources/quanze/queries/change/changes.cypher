CALL () {
  MATCH (x:Matter|Power)
  WHERE x.knownFrom <= $knownAt < x.knownTo
    AND ($area IS NULL OR x.area = $area)
  WITH x.code AS code,
    x.validFrom <= $from AND ($from < x.validTo OR $knownAt < x.endedAt) AS before,
    x.validFrom <= $to AND ($to < x.validTo OR $knownAt < x.endedAt) AS after
  WHERE before <> after
  RETURN count(DISTINCT code) AS total
}
CALL () {
  MATCH (x:Matter|Power)
  WHERE x.knownFrom <= $knownAt < x.knownTo
    AND ($area IS NULL OR x.area = $area)
    AND x.code > $after
  WITH x.code AS code,
    x.validFrom <= $from AND ($from < x.validTo OR $knownAt < x.endedAt) AS before,
    x.validFrom <= $to AND ($to < x.validTo OR $knownAt < x.endedAt) AS after
  WHERE before <> after
  WITH DISTINCT code
  ORDER BY code
  LIMIT $limit
  RETURN collect(code) AS codes
}
RETURN total, codes
