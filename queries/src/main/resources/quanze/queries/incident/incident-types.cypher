CALL () {
  MATCH (t:IncidentType)
  WHERE $domain IS NULL OR EXISTS { (t)-[:IN_DOMAIN]->(:Domain {code: $domain}) }
  RETURN count(*) AS total
}
CALL () {
  MATCH (t:IncidentType)
  WHERE t.code > $after
    AND ($domain IS NULL OR EXISTS { (t)-[:IN_DOMAIN]->(:Domain {code: $domain}) })
  WITH t.code AS code
  ORDER BY code
  LIMIT $limit
  RETURN collect(code) AS codes
}
RETURN total, codes
