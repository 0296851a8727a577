CALL () {
  UNWIND $nodes.areas AS code
  MATCH (p:Past)-[:OF]->(n:Area {code: code})
  RETURN code, 'AREA' AS kind, false AS inward, p, n
  UNION ALL
  UNWIND $nodes.areas AS code
  MATCH (p:Past {partOf: code})-[:OF]->(n:Area)
  RETURN code, 'AREA' AS kind, true AS inward, p, n
  UNION ALL
  UNWIND $nodes.areas AS code
  MATCH (p:Past {serves: code})-[:OF]->(n:Agency)
  RETURN code, 'AREA' AS kind, true AS inward, p, n
  UNION ALL
  UNWIND $nodes.agencies AS code
  MATCH (p:Past)-[:OF]->(n:Agency {code: code})
  RETURN code, 'AGENCY' AS kind, false AS inward, p, n
  UNION ALL
  UNWIND $nodes.agencies AS code
  MATCH (p:Past {counterpart: code})-[:OF]->(n:Agency)
  RETURN code, 'AGENCY' AS kind, true AS inward, p, n
  UNION ALL
  UNWIND $nodes.agencies AS code
  MATCH (p:Past {successor: code})-[:OF]->(n:Agency)
  RETURN code, 'AGENCY' AS kind, true AS inward, p, n
  UNION ALL
  UNWIND $nodes.instruments AS code
  MATCH (p:Past)-[:OF]->(n:LegalInstrument {code: code})
  RETURN code, 'LEGAL_INSTRUMENT' AS kind, false AS inward, p, n
  UNION ALL
  UNWIND $nodes.instruments AS code
  MATCH (p:Past {successor: code})-[:OF]->(n:LegalInstrument)
  RETURN code, 'LEGAL_INSTRUMENT' AS kind, true AS inward, p, n
}
UNWIND [
  {relationship: 'PART_OF', head: p.partOf, labels: ['Area']},
  {relationship: 'SERVES', head: p.serves, labels: ['Area']},
  {relationship: 'COUNTERPART_OF', head: p.counterpart, labels: ['Agency']},
  {relationship: 'SUCCEEDED_BY', head: p.successor, labels: labels(n)}
] AS former
WITH DISTINCT kind, code, inward, former, p, n
WHERE former.head IS NOT NULL AND (NOT inward OR former.head = code)
ORDER BY n.code
WITH kind, code, former.relationship AS relationship, inward, collect({
  code: CASE WHEN inward THEN n.code ELSE former.head END,
  labels: CASE WHEN inward THEN labels(n) ELSE former.labels END,
  validFrom: CASE former.relationship WHEN 'SUCCEEDED_BY' THEN coalesce(p.succeededOn, p.abolishedOn, p.repealedOn) END,
  knownFrom: p.knownFrom,
  knownTo: p.knownTo,
  source: head([(n)-[l:LISTED_IN]->(e:ListEdition) | {edition: e.code, sheet: l.sheet, row: l.row}])
}) AS links
RETURN kind, code, relationship, inward, links[..$limit] AS links, size(links) AS total
