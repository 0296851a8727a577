MATCH (edition:ListEdition {code: $edition})
CREATE (load:Load)-[:OF]->(edition)
SET load = $load
