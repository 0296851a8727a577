MATCH (own:ListEdition {code: $edition})
UNWIND $codes AS code
MATCH (fact:Listed {code: code})-[:LISTED_IN]->(edition:ListEdition)
WHERE fact.knownTo = $open AND edition.area <> own.area AND NOT edition.code IN $adjusts
RETURN code, edition.title AS holder
LIMIT 1
