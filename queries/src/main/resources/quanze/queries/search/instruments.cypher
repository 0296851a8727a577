MATCH (i:LegalInstrument)
CALL (i) {
  RETURN i AS known
  UNION ALL
  MATCH (p:Past)-[:OF]->(i)
  RETURN p AS known
}
RETURN i.code AS code, known.name AS name, known.shortNames AS shortNames, known.documentNumber AS documentNumber,
  known.knownFrom AS knownFrom, known.knownTo AS knownTo
ORDER BY code, knownFrom
