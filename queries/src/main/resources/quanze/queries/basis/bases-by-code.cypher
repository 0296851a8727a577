UNWIND $codes AS code
MATCH (b:LegalBasis {code: code})-[:PROVISION_OF]->(i:LegalInstrument)
RETURN b AS basis, i AS instrument, head([(i)-[:SUCCEEDED_BY]->(s:LegalInstrument) | s.code]) AS successor
