CALL () {
  MATCH (f:Finding)-[:FOUND_IN]->(e:ListEdition)
  WHERE f.knownFrom <= $knownAt < f.knownTo
    AND (e.effectiveOn IS NULL OR e.effectiveOn <= $asOf)
    AND ($edition IS NULL OR e.code = $edition)
    AND ($kind IS NULL OR f.kind = $kind)
    AND ($severity IS NULL OR f.severity = $severity)
  RETURN count(*) AS total
}
CALL () {
  MATCH (f:Finding)-[:FOUND_IN]->(e:ListEdition)
  WHERE f.knownFrom <= $knownAt < f.knownTo
    AND (e.effectiveOn IS NULL OR e.effectiveOn <= $asOf)
    AND ($edition IS NULL OR e.code = $edition)
    AND ($kind IS NULL OR f.kind = $kind)
    AND ($severity IS NULL OR f.severity = $severity)
  WITH f, e, e.code + ' ' + coalesce(f.sheet, '') + ' ' + right('0000000' + coalesce(f.row, 0), 8) + ' ' + f.uid AS key
  WHERE key > $after
  ORDER BY key
  LIMIT $limit
  RETURN collect({finding: f, edition: e.code, key: key}) AS findings
}
RETURN total, findings
