MERGE (edition:ListEdition {code: $edition})
SET edition = $properties, edition.code = $edition
WITH edition
OPTIONAL MATCH (finding:Finding)-[:FOUND_IN]->(edition)
DETACH DELETE finding
