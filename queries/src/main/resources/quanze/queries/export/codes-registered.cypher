MATCH (n:Area|Agency|LegalInstrument|LegalBasis|IncidentType|ListEdition)
WHERE $label IN labels(n)
RETURN n.code AS code
ORDER BY code
