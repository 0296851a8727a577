MATCH (:ListEdition {code: $edition})<-[:LISTED_IN]-(n:Listed|Area|Agency|LegalInstrument|IncidentType)
WHERE NOT n:Listed
  OR n.knownFrom <= $knownAt < n.knownTo
    AND n.validFrom <= $asOf AND ($asOf < n.validTo OR $knownAt < n.endedAt)
RETURN DISTINCT head([label IN labels(n) WHERE label IN $labels]) AS label, n.code AS code
ORDER BY label, code
