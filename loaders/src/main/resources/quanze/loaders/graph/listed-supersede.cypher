UNWIND $uids AS uid
MATCH (fact:Listed {uid: uid})
SET fact.knownTo = $now
WITH fact
MATCH (responsibility:Responsibility)-[:FOR]->(fact)
SET responsibility.knownTo = $now
