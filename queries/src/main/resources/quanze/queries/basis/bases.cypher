CALL () {
  MATCH (b:LegalBasis)
  WHERE b.knownFrom <= $knownAt
    AND ($instrument IS NULL OR EXISTS { (b)-[:PROVISION_OF]->(:LegalInstrument {code: $instrument}) })
  RETURN count(*) AS total
}
CALL () {
  MATCH (b:LegalBasis)
  WHERE b.code > $after
    AND b.knownFrom <= $knownAt
    AND ($instrument IS NULL OR EXISTS { (b)-[:PROVISION_OF]->(:LegalInstrument {code: $instrument}) })
  WITH b.code AS code
  ORDER BY code
  LIMIT $limit
  RETURN collect(code) AS codes
}
RETURN total, codes
