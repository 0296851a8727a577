UNWIND $rows AS row
MATCH (instrument:LegalInstrument {key: row.key})
MATCH (successor:LegalInstrument {key: row.successor})
WHERE instrument <> successor
MERGE (instrument)-[:SUCCEEDED_BY]->(successor)
