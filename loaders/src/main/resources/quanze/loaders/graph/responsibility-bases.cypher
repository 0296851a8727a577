UNWIND $rows AS row
MATCH (responsibility:Responsibility {uid: row.uid})
MATCH (basis:LegalBasis {code: row.basis})
CREATE (responsibility)-[:BASED_ON {position: row.position}]->(basis)
