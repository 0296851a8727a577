MATCH (i:LegalInstrument)<-[:PROVISION_OF]-(b:LegalBasis)
WHERE b.paragraph IS NULL AND b.item IS NULL AND properties(b)['articleText'] IS NOT NULL
RETURN i.name AS law, properties(b)['articleText'] AS text
