UNWIND $rows AS row
MATCH (fact:Listed {uid: row.uid})
MATCH (basis:LegalBasis {code: row.basis})
CREATE (fact)-[:BASED_ON {position: row.position}]->(basis)
