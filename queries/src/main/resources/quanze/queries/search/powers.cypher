MATCH (p:Power)
WHERE p.code > ''
RETURN p.code AS code, p.name AS name, p.subName AS subName, p.type AS type, p.note AS note, p.basis AS basis,
  p.responsibilities AS responsibilities, p.validFrom AS validFrom, p.validTo AS validTo, p.endedAt AS endedAt,
  p.knownFrom AS knownFrom, p.knownTo AS knownTo,
  head([(p)-[:LISTED_IN]->(e:ListEdition) | e.code]) AS edition,
  COLLECT {
    MATCH (p)-[:BASED_ON]->(:LegalBasis)-[:PROVISION_OF]->(i:LegalInstrument)
    RETURN DISTINCT i.code
  } AS instruments,
  COLLECT {
    MATCH (area:Area {code: p.area})-[:PART_OF]->{0,8}(up:Area)
    RETURN DISTINCT up.code
  } AS areas,
  COLLECT {
    MATCH (p)<-[:HOLDS|EXERCISES]-(:Agency)-[:SUCCEEDED_BY]->{0,8}(a:Agency)
    RETURN DISTINCT {code: a.code, name: a.name, shortName: a.shortName}
  } AS agencies
ORDER BY code, validFrom, knownFrom
