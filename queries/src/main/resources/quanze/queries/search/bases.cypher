MATCH (b:LegalBasis)-[:PROVISION_OF]->(i:LegalInstrument)
WHERE b.article IS NOT NULL
RETURN b.code AS code, b.citation AS name, properties(b)['articleText'] AS text, i.name AS instrument, i.code AS instrumentCode,
  i.shortNames AS instrumentShortNames, b.knownFrom AS knownFrom, null AS knownTo
ORDER BY code
