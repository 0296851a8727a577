UNWIND $codes AS code
MATCH (x:Removal {code: code})-[l:LISTED_IN]->(e:ListEdition)
WHERE x.knownFrom <= $knownAt < x.knownTo
  AND $from < x.on <= $to
RETURN code,
  x.reason AS text,
  {edition: e.code, sheet: l.sheet, row: l.row} AS source,
  [e] AS editions,
  [] AS provisions
ORDER BY x.on
