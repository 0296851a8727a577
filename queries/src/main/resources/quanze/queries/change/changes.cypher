CALL () {
  MATCH (x:Matter|Power)
  WHERE x.knownFrom <= $knownAt < x.knownTo
    AND ($area IS NULL OR x.area = $area)
  WITH x.code AS code,
    x.validFrom <= $from AND ($from < x.validTo OR $knownAt < x.endedAt) AS before,
    x.validFrom <= $to AND ($to < x.validTo OR $knownAt < x.endedAt) AS after
  WHERE before <> after
  RETURN count(DISTINCT code) AS total, min(code) AS least, max(code) AS greatest
}
CALL () {
  MATCH (x:Matter|Power)
  WHERE x.knownFrom <= $knownAt < x.knownTo
    AND ($area IS NULL OR x.area = $area)
    AND $above < x.code < $below
  WITH x.code AS key,
    x.validFrom <= $from AND ($from < x.validTo OR $knownAt < x.endedAt) AS before,
    x.validFrom <= $to AND ($to < x.validTo OR $knownAt < x.endedAt) AS after
  WHERE before <> after
  WITH DISTINCT key
  ORDER BY key
  LIMIT $limit
  RETURN collect({key: key, code: key}) AS items
}
RETURN total, least, greatest, items
