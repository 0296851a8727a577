MATCH (d:Domain)
RETURN d AS domain
ORDER BY d.code
