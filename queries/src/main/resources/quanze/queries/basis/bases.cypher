CALL () {
  MATCH (b:LegalBasis)
  WHERE (b.knownFrom <= $knownAt OR EXISTS { (p:Past)-[:OF]->(b) WHERE p.knownFrom <= $knownAt })
    AND ($instrument IS NULL OR EXISTS { (b)-[:PROVISION_OF]->(:LegalInstrument {code: $instrument}) })
    AND ($status IS NULL OR EXISTS {
      (b)-[:PROVISION_OF]->(i:LegalInstrument)
      WHERE $status = CASE WHEN $asOf < i.repealedOn THEN 'IN_FORCE' ELSE i.status END
    })
  RETURN count(*) AS total
}
CALL () {
  MATCH (b:LegalBasis)
  WHERE b.code > $after
    AND (b.knownFrom <= $knownAt OR EXISTS { (p:Past)-[:OF]->(b) WHERE p.knownFrom <= $knownAt })
    AND ($instrument IS NULL OR EXISTS { (b)-[:PROVISION_OF]->(:LegalInstrument {code: $instrument}) })
    AND ($status IS NULL OR EXISTS {
      (b)-[:PROVISION_OF]->(i:LegalInstrument)
      WHERE $status = CASE WHEN $asOf < i.repealedOn THEN 'IN_FORCE' ELSE i.status END
    })
  WITH b.code AS code
  ORDER BY code
  LIMIT $limit
  RETURN collect(code) AS codes
}
RETURN total, codes
