UNWIND $codes AS code
MATCH (x:Listed:Admission {code: code})
WHERE x.knownFrom <= $knownAt < x.knownTo
  AND x.validFrom <= $asOf AND ($asOf < x.validTo OR $knownAt < x.endedAt)
RETURN x AS admission,
  COLLECT { MATCH (a:Agency)-[:PROPOSED]->(x) RETURN a.code ORDER BY a.code } AS proposers,
  COLLECT { MATCH (x)-[:HANDED_TO]->(a:Agency) RETURN a.code ORDER BY a.code } AS handedTo,
  head([(x)-[l:LISTED_IN]->(e:ListEdition) | {edition: e.code, sheet: l.sheet, row: l.row}]) AS source,
  [(x)-[:LISTED_IN]->(e:ListEdition) | e] AS editions,
  [] AS provisions
