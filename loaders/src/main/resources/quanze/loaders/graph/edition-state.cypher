MATCH (edition:ListEdition {code: $edition})<-[listed:LISTED_IN]-(entry:Listed|Area|Agency|LegalInstrument|IncidentType)
WHERE entry.knownTo IS NULL OR entry.knownTo = $open
RETURN entry.code AS code, properties(entry) AS entry, listed.sheet AS sheet, listed.row AS row,
	COLLECT {
		MATCH (responsibility:Responsibility)-[:FOR]->(entry)
		RETURN {
			properties: properties(responsibility),
			bases: [(responsibility)-[:BASED_ON]->(basis:LegalBasis) | basis.code]
		} AS borne
		ORDER BY responsibility.position, responsibility.code
	} AS responsibilities
