MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
MERGE (area:Area {code: row.code})
ON CREATE SET area.knownFrom = $now, area.knownTo = $open
SET area += row.properties
MERGE (area)-[listed:LISTED_IN]->(edition)
SET listed.row = row.row, listed.sheet = row.sheet
