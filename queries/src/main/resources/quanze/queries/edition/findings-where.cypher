CALL () {
  MATCH (f:Finding)-[:FOUND_IN]->(e:ListEdition)
  WHERE f.knownFrom <= $knownAt < f.knownTo
    AND (e.effectiveOn IS NULL OR e.effectiveOn <= $asOf)
    AND ($edition IS NULL OR e.code = $edition)
    AND ($kind IS NULL OR f.kind = $kind)
    AND ($severity IS NULL OR f.severity = $severity)
  WITH CASE $order
      WHEN 'SEVERITY' THEN CASE f.severity WHEN 'ERROR' THEN '1 ' WHEN 'WARNING' THEN '2 ' ELSE '3 ' END
      ELSE ''
    END + e.code + ' ' + coalesce(f.sheet, '') + ' ' + right('0000000' + coalesce(f.row, 0), 8) + ' ' + f.uid AS key
  RETURN count(*) AS total, min(key) AS least, max(key) AS greatest
}
CALL () {
  MATCH (f:Finding)-[:FOUND_IN]->(e:ListEdition)
  WHERE f.knownFrom <= $knownAt < f.knownTo
    AND (e.effectiveOn IS NULL OR e.effectiveOn <= $asOf)
    AND ($edition IS NULL OR e.code = $edition)
    AND ($kind IS NULL OR f.kind = $kind)
    AND ($severity IS NULL OR f.severity = $severity)
  WITH f, e, CASE $order
      WHEN 'SEVERITY' THEN CASE f.severity WHEN 'ERROR' THEN '1 ' WHEN 'WARNING' THEN '2 ' ELSE '3 ' END
      ELSE ''
    END + e.code + ' ' + coalesce(f.sheet, '') + ' ' + right('0000000' + coalesce(f.row, 0), 8) + ' ' + f.uid AS key
  WHERE $above < key < $below
  WITH f, e, key
  ORDER BY key
  LIMIT $limit
  RETURN collect({finding: f, edition: e.code, key: key}) AS items
}
RETURN total, least, greatest, items
