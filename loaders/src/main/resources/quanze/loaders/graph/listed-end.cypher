UNWIND $rows AS row
MATCH (fact:Listed {uid: row.uid})
SET fact.validTo = row.end, fact.endedAt = $now
WITH fact
MATCH (responsibility:Responsibility)-[:FOR]->(fact)
SET responsibility.validTo = fact.validTo, responsibility.endedAt = fact.endedAt
