CALL () {
  MATCH (e:ListEdition)
  RETURN e.code AS code, e AS known
  UNION ALL
  MATCH (p:Past)-[:OF]->(e:ListEdition)
  RETURN e.code AS code, p AS known
}
WITH code, known
WHERE known.knownFrom <= $knownAt < known.knownTo
  AND (known.effectiveOn IS NULL OR known.effectiveOn <= $asOf)
  AND ($kind IS NULL OR known.kind = $kind)
WITH code ORDER BY code
WITH collect(code) AS codes
RETURN size(codes) AS total, [code IN codes WHERE code > $after][..$limit] AS codes
