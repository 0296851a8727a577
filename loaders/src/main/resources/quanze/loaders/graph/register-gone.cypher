MATCH (edition:ListEdition {code: $edition})<-[listed:LISTED_IN]-(entry:Area|Agency|LegalInstrument|LegalBasis|IncidentType)
WHERE coalesce(entry.key, entry.code) IN $keys
DELETE listed
WITH entry
WHERE NOT EXISTS { (entry)-[:LISTED_IN]->(:ListEdition) }
CALL (entry) {
	WITH entry
	WHERE entry:LegalInstrument
	CREATE (past:Past)-[:OF]->(entry)
	SET past = properties(entry), past.knownTo = $now, entry.status = 'UNREGISTERED', entry.knownFrom = $now
}
CALL (entry) {
	WITH entry
	WHERE entry:LegalBasis
	OPTIONAL MATCH (within:LegalBasis {within: entry.key})
	WITH entry, collect(within) AS parts
	UNWIND parts + [entry] AS part
	CREATE (past:Past)-[:OF]->(part)
	SET past = properties(part), past.knownTo = $now, part.knownFrom = $now
	REMOVE part.articleText, part.articleId
}
WITH entry
WHERE NOT entry:LegalInstrument AND NOT entry:LegalBasis
SET entry.knownTo = $now
