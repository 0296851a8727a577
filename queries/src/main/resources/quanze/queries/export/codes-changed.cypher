// facts that are in force at one moment alone, or of which an end was learned, or that moved to another row
CALL () {
  MATCH (n:Listed)
  WITH n,
    n.knownFrom <= $knownBefore < n.knownTo
      AND n.validFrom <= $asOfBefore AND ($asOfBefore < n.validTo OR $knownBefore < n.endedAt) AS before,
    n.knownFrom <= $knownAt < n.knownTo
      AND n.validFrom <= $asOf AND ($asOf < n.validTo OR $knownAt < n.endedAt) AS after
  WHERE before <> after
    OR after AND ($knownBefore < n.endedAt <= $knownAt OR $knownBefore < n.movedAt <= $knownAt)
  RETURN n
  UNION
  // facts whose bearer or holder was succeeded by another
  MATCH (a:Agency)
  WHERE $knownBefore < a.knownFrom <= $knownAt
    AND (EXISTS { (a)-[:SUCCEEDED_BY]->(:Agency) }
      OR EXISTS { MATCH (p:Past)-[:OF]->(a) WHERE p.successor IS NOT NULL })
  MATCH (named:Agency)-[:SUCCEEDED_BY]->{0,8}(a)
  MATCH (named)-[:BEARS|HOLDS]->(borne)-[:FOR]->{0,1}(n:Matter|Power)
  WHERE n.knownFrom <= $knownAt < n.knownTo
    AND n.validFrom <= $asOf AND ($asOf < n.validTo OR $knownAt < n.endedAt)
  RETURN n
  UNION
  // entries of registers, editions, provisions
  MATCH (n:Area|Agency|LegalInstrument|LegalBasis|IncidentType|ListEdition)
  WHERE $knownBefore < n.knownFrom <= $knownAt
    OR $knownBefore < n.knownTo <= $knownAt
    OR $asOfBefore < n.abolishedOn <= $asOf
    OR $asOfBefore < n.repealedOn <= $asOf
  RETURN n
  UNION
  // entries that were read otherwise in between
  MATCH (p:Past)-[:OF]->(n)
  WHERE $knownBefore < p.knownFrom <= $knownAt OR $knownBefore < p.knownTo <= $knownAt
  RETURN n
  UNION
  // incident types that are handled as a matter that is new
  MATCH (n:IncidentType)-[:HANDLED_AS]->(m:TerritorialMatter)
  WHERE $knownBefore < m.knownFrom <= $knownAt
  RETURN n
}
RETURN DISTINCT head([label IN labels(n) WHERE label IN $labels]) AS label, n.code AS code
ORDER BY label, code
