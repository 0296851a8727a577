MATCH (m:Matter)
WITH m
ORDER BY m.code, m.validFrom, m.knownFrom
RETURN m.code AS code, m.name AS name, m.note AS note, labels(m) AS labels, m.serviceType AS serviceType, m.area AS area,
  m.validFrom AS validFrom, m.validTo AS validTo, m.endedAt AS endedAt,
  m.knownFrom AS knownFrom, m.knownTo AS knownTo,
  head([(m)-[:IN_DOMAIN]->(d:Domain) | d.code]) AS domain,
  head([(m)-[:LISTED_IN]->(e:ListEdition) | e.code]) AS edition,
  COLLECT {
    MATCH (area:Area {code: m.area})-[:PART_OF]->{0,8}(up:Area)
    RETURN DISTINCT up.code
  } AS areas,
  COLLECT {
    MATCH (r:Responsibility)-[:FOR]->(m)
    WITH r ORDER BY r.position, r.code
    RETURN DISTINCT {duty: r.duty, note: r.note, basis: r.basis}
  } AS words,
  COLLECT {
    MATCH (m)<-[:FOR]-(r:Responsibility)<-[:BEARS]-(:Agency)-[:SUCCEEDED_BY]->{0,8}(a:Agency)
    RETURN DISTINCT {code: a.code, name: a.name, shortName: a.shortName, role: r.role}
  } AS agencies,
  COLLECT {
    MATCH (m)-[:BASED_ON]->(:LegalBasis)-[:PROVISION_OF]->(i:LegalInstrument)
    RETURN i.code
    UNION
    MATCH (m)<-[:FOR]-(:Responsibility)-[:BASED_ON]->(:LegalBasis)-[:PROVISION_OF]->(i:LegalInstrument)
    RETURN i.code
  } AS instruments,
  COLLECT {
    MATCH (t:IncidentType)-[:HANDLED_AS]->(m)
    WITH t ORDER BY t.code
    RETURN {name: t.name, sayings: t.sayings}
  } AS incidents
