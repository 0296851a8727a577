MATCH (edition:ListEdition {code: $edition})<-[listed:LISTED_IN]-(entry:Listed|Area|Agency|LegalInstrument|LegalBasis|IncidentType)
WHERE entry.knownTo = $open
RETURN entry.code AS code, coalesce(entry.key, entry.code) AS key, listed.sheet AS sheet, listed.row AS row,
	CASE WHEN entry:Listed THEN properties(entry) ELSE entry {
		.*,
		partOf: head([(entry)-[:PART_OF]->(area:Area) | area.code]),
		serves: head([(entry)-[:SERVES]->(area:Area) | area.code]),
		counterpart: head([(entry)-[:COUNTERPART_OF]->(counterpart:Agency) | counterpart.code]),
		domain: head([(entry)-[:IN_DOMAIN]->(domain:Domain) | domain.code]),
		successor: head([(entry)-[:SUCCEEDED_BY]->(successor) | successor.code])
	} END AS entry,
	COLLECT {
		MATCH (responsibility:Responsibility)-[:FOR]->(entry)
		RETURN {
			properties: properties(responsibility),
			bases: [(responsibility)-[:BASED_ON]->(basis:LegalBasis) | basis.code]
		} AS borne
		ORDER BY responsibility.position, responsibility.code
	} AS responsibilities
