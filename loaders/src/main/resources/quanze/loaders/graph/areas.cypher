MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
MERGE (area:Area {code: row.code})
SET area += row.properties
MERGE (area)-[listed:LISTED_IN]->(edition)
SET listed.row = row.row, listed.sheet = row.sheet
