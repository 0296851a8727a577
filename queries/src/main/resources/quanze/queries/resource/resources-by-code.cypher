UNWIND $codes AS code
MATCH (x:Listed:DataResource {code: code})
WHERE x.knownFrom <= $knownAt < x.knownTo
  AND x.validFrom <= $asOf AND ($asOf < x.validTo OR $knownAt < x.endedAt)
RETURN x AS resource,
  COLLECT { MATCH (a:Agency)-[:SHARES]->(x) RETURN a.code ORDER BY a.code } AS providers,
  COLLECT { MATCH (x)-[:SHARED_WITH]->(a:Agency) RETURN a.code ORDER BY a.code } AS sharedWith,
  head([(x)-[l:LISTED_IN]->(e:ListEdition) | {edition: e.code, sheet: l.sheet, row: l.row}]) AS source,
  [(x)-[:LISTED_IN]->(e:ListEdition) | e] AS editions,
  [] AS provisions
