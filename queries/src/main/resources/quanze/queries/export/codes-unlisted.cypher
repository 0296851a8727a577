MATCH (n:Area|Agency|LegalInstrument|LegalBasis|IncidentType)
WHERE NOT EXISTS { (n)-[:LISTED_IN]->(:ListEdition) }
RETURN head([label IN labels(n) WHERE label IN $labels]) AS label, n.code AS code
ORDER BY label, code
