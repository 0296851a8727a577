CALL () {
  MATCH (b:LegalBasis)
  WHERE (b.knownFrom <= $knownAt OR EXISTS { (p:Past)-[:OF]->(b) WHERE p.knownFrom <= $knownAt })
    AND ($instrument IS NULL OR EXISTS { (b)-[:PROVISION_OF]->(:LegalInstrument {code: $instrument}) })
    AND ($status IS NULL OR EXISTS {
      (b)-[:PROVISION_OF]->(i:LegalInstrument)
      WHERE $status = CASE WHEN $asOf < i.repealedOn THEN 'IN_FORCE' ELSE i.status END
    })
  WITH DISTINCT b.code AS key
  RETURN count(*) AS total, min(key) AS least, max(key) AS greatest
}
CALL () {
  MATCH (b:LegalBasis)
  WHERE (b.knownFrom <= $knownAt OR EXISTS { (p:Past)-[:OF]->(b) WHERE p.knownFrom <= $knownAt })
    AND ($instrument IS NULL OR EXISTS { (b)-[:PROVISION_OF]->(:LegalInstrument {code: $instrument}) })
    AND ($status IS NULL OR EXISTS {
      (b)-[:PROVISION_OF]->(i:LegalInstrument)
      WHERE $status = CASE WHEN $asOf < i.repealedOn THEN 'IN_FORCE' ELSE i.status END
    })
  WITH DISTINCT b.code AS code, b.code AS key
  WHERE $above < key < $below
  WITH code, key
  ORDER BY key
  LIMIT $limit
  RETURN collect({key: key, code: code}) AS items
}
RETURN total, least, greatest, items
