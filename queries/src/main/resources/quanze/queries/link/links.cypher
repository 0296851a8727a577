CALL () {
  UNWIND $nodes.areas AS code
  MATCH (n:Area {code: code})-[x:PART_OF|SERVES|APPLIES_IN]-(o)
  RETURN 'AREA' AS kind, n, x, o
  UNION ALL
  UNWIND $nodes.agencies AS code
  MATCH (n:Agency {code: code})-[x:SERVES|COUNTERPART_OF|SUCCEEDED_BY|BEARS|HOLDS|EXERCISES]-(o)
  RETURN 'AGENCY' AS kind, n, x, o
  UNION ALL
  UNWIND $nodes.matters AS code
  MATCH (n:Matter {code: code})-[x:FOR|BASED_ON|APPLIES_IN|HANDLED_AS]-(o)
  RETURN 'MATTER' AS kind, n, x, o
  UNION ALL
  UNWIND $nodes.responsibilities AS code
  MATCH (n:Responsibility {code: code})-[x:FOR|BASED_ON|BEARS]-(o)
  RETURN 'RESPONSIBILITY' AS kind, n, x, o
  UNION ALL
  UNWIND $nodes.powers AS code
  MATCH (n:Power {code: code})-[x:HOLDS|EXERCISES|BASED_ON]-(o)
  RETURN 'POWER' AS kind, n, x, o
  UNION ALL
  UNWIND $nodes.bases AS code
  MATCH (n:LegalBasis {code: code})-[x:BASED_ON|PROVISION_OF]-(o)
  RETURN 'LEGAL_BASIS' AS kind, n, x, o
  UNION ALL
  UNWIND $nodes.instruments AS code
  MATCH (n:LegalInstrument {code: code})-[x:PROVISION_OF|SUCCEEDED_BY]-(o)
  RETURN 'LEGAL_INSTRUMENT' AS kind, n, x, o
  UNION ALL
  UNWIND $nodes.incidentTypes AS code
  MATCH (n:IncidentType {code: code})-[x:HANDLED_AS]-(o)
  RETURN 'INCIDENT_TYPE' AS kind, n, x, o
}
WITH kind, n.code AS code, type(x) AS relationship, endNode(x) = n AS inward, o, x, startNode(x) AS tail, endNode(x) AS head
WITH *,
  CASE WHEN relationship IN ['BEARS', 'HOLDS', 'EXERCISES', 'HANDLED_AS'] THEN head ELSE tail END AS fact,
  CASE WHEN relationship IN ['BEARS', 'HOLDS', 'EXERCISES', 'PROVISION_OF'] THEN head ELSE tail END AS listed
ORDER BY o.code
WITH kind, code, relationship, inward, collect({
  code: o.code,
  labels: labels(o),
  role: CASE WHEN relationship IN ['FOR', 'BEARS'] THEN fact.role END,
  ofClass: relationship = 'BEARS' AND fact.bearers = 'CLASS',
  place: CASE
    WHEN relationship = 'HANDLED_AS' THEN head([(head)-[:APPLIES_IN]->(area:Area) | area.code])
    WHEN relationship = 'BEARS' AND fact.bearers = 'CLASS' AND tail.level = 'TOWNSHIP'
      THEN head([(tail)-[:SERVES]->(area:Area) | area.code])
  END,
  whole: relationship = 'BASED_ON' AND head.article IS NULL OR relationship = 'PROVISION_OF' AND tail.article IS NULL,
  validFrom: CASE relationship
    WHEN 'SUCCEEDED_BY' THEN coalesce(x.on, fact.abolishedOn, fact.repealedOn)
    ELSE fact.validFrom
  END,
  validTo: fact.validTo,
  endedAt: fact.endedAt,
  knownFrom: fact.knownFrom,
  knownTo: fact.knownTo,
  source: head([(listed)-[l:LISTED_IN]->(e:ListEdition) | {edition: e.code, sheet: l.sheet, row: l.row}])
}) AS links
RETURN kind, code, relationship, inward, links[..$limit] AS links, size(links) AS total, EXISTS { (:Past) } AS corrected
