MATCH (b:LegalBasis)-[:PROVISION_OF]->(i:LegalInstrument)
WHERE b.article IS NOT NULL
CALL (b) {
  RETURN b AS known
  UNION ALL
  MATCH (known:Past)-[:OF]->(b)
  RETURN known
}
WITH b, i, known, properties(known) AS words
RETURN b.code AS code, known.citation AS name, b.article AS article,
  CASE WHEN b.paragraph IS NULL AND b.item IS NULL THEN words['articleText'] END AS text,
  i.name AS instrument, i.code AS instrumentCode, i.shortNames AS instrumentShortNames,
  known.knownFrom AS knownFrom, known.knownTo AS knownTo
ORDER BY code, knownFrom
