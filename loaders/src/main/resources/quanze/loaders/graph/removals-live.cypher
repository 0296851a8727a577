MATCH (edition:ListEdition {code: $edition})<-[:LISTED_IN]-(removal:Removal)
WHERE removal.knownTo = $open
RETURN removal.code AS code
