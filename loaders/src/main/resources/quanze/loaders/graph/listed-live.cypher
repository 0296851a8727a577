MATCH (edition:ListEdition {code: $edition})<-[:LISTED_IN]-(fact:Listed)
WHERE fact.knownTo = $open
RETURN fact.uid AS uid, fact.code AS code, fact.hash AS hash
