UNWIND $codes AS code
MATCH (i:LegalInstrument {code: code})
RETURN i AS instrument, head([(i)-[:SUCCEEDED_BY]->(s:LegalInstrument) | s.code]) AS successor
