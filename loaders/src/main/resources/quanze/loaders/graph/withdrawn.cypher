MATCH (edition:ListEdition {code: $edition})<-[:LISTED_IN]-(fact:Listed)
WHERE fact.knownTo = edition.withdrawnAt
RETURN fact.uid AS uid, fact.code AS code
