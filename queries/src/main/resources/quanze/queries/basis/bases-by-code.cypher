UNWIND $codes AS code
MATCH (b:LegalBasis {code: code})-[:PROVISION_OF]->(i:LegalInstrument)
RETURN code, b AS basis, i AS instrument, head([(i)-[:SUCCEEDED_BY]->(s:LegalInstrument) | s.code]) AS successor,
  {knownFrom: CASE WHEN b.knownFrom > i.knownFrom THEN b.knownFrom ELSE i.knownFrom END, knownTo: i.knownTo} AS known
UNION ALL
UNWIND $codes AS code
MATCH (b:LegalBasis {code: code})-[:PROVISION_OF]->(:LegalInstrument)<-[:OF]-(p:Past)
WHERE b.knownFrom < p.knownTo
RETURN code, b AS basis, p AS instrument, p.successor AS successor,
  {knownFrom: CASE WHEN b.knownFrom > p.knownFrom THEN b.knownFrom ELSE p.knownFrom END, knownTo: p.knownTo} AS known
