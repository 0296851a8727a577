UNWIND $rows AS row
MATCH (matter:Matter {uid: row.uid})
MATCH (basis:LegalBasis {code: row.basis})
CREATE (matter)-[:BASED_ON {position: row.position}]->(basis)
