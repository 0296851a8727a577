MATCH (edition:ListEdition {code: $edition})<-[listed:LISTED_IN]-(entry:Area|Agency|LegalInstrument|IncidentType)
WHERE entry.code IN $codes
DELETE listed
WITH entry
WHERE NOT EXISTS { (entry)-[:LISTED_IN]->(:ListEdition) }
FOREACH (it IN CASE WHEN entry:LegalInstrument THEN [entry] ELSE [] END |
	CREATE (past:Past)-[:OF]->(it)
	SET past = properties(it), past.knownTo = $now, it.status = 'UNREGISTERED', it.knownFrom = $now)
FOREACH (it IN CASE WHEN entry:LegalInstrument THEN [] ELSE [entry] END | SET it.knownTo = $now)
