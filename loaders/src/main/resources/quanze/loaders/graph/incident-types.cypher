MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
MERGE (incident:IncidentType {code: row.code})
ON CREATE SET incident.knownFrom = $now, incident.knownTo = $open
SET incident += row.properties
MERGE (incident)-[listed:LISTED_IN]->(edition)
SET listed.row = row.row, listed.sheet = row.sheet
WITH incident, row
OPTIONAL MATCH (incident)-[former:IN_DOMAIN]->(domain:Domain)
WHERE row.domain IS NULL OR domain.code <> row.domain
DELETE former
WITH DISTINCT incident, row
WHERE row.domain IS NOT NULL
MERGE (domain:Domain {code: row.domain})
ON CREATE SET domain.name = row.domain
MERGE (incident)-[:IN_DOMAIN]->(domain)
