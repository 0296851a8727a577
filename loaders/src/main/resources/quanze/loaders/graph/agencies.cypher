MATCH (edition:ListEdition {code: $edition})
UNWIND $rows AS row
MERGE (agency:Agency {code: row.code})
SET agency += row.properties
MERGE (agency)-[listed:LISTED_IN]->(edition)
SET listed.row = row.row, listed.sheet = row.sheet
