MATCH (d:Domain)
WHERE EXISTS {
    MATCH (m:Matter)-[:IN_DOMAIN]->(d)
    WHERE m.knownFrom <= $knownAt < m.knownTo
      AND m.validFrom <= $asOf AND ($asOf < m.validTo OR $knownAt < m.endedAt)
  }
  OR EXISTS {
    MATCH (t:IncidentType)-[:IN_DOMAIN]->(d)
    WHERE t.knownFrom <= $knownAt < t.knownTo
  }
RETURN d AS domain
ORDER BY d.code
