MATCH (i:LegalInstrument)
WITH i, COUNT {
  MATCH (i)<-[:PROVISION_OF]-(b:LegalBasis)
  WHERE b.paragraph IS NULL AND b.item IS NULL AND properties(b)['articleText'] IS NOT NULL
} AS articles
WHERE articles > 0
RETURN i.name AS name, i.shortNames AS shortNames, articles
ORDER BY i.code
