UNWIND $codes AS code
MATCH (i:LegalInstrument {code: code})
RETURN code, i AS instrument, i AS known, head([(i)-[:SUCCEEDED_BY]->(s:LegalInstrument) | s.code]) AS successor
UNION ALL
UNWIND $codes AS code
MATCH (p:Past)-[:OF]->(i:LegalInstrument {code: code})
RETURN code, p AS instrument, p AS known, p.successor AS successor
