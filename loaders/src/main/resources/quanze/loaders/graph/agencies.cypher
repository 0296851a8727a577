MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
MERGE (agency:Agency {code: row.code})
ON CREATE SET agency.knownFrom = $now, agency.knownTo = $open
SET agency += row.properties
MERGE (agency)-[listed:LISTED_IN]->(edition)
SET listed.row = row.row, listed.sheet = row.sheet
