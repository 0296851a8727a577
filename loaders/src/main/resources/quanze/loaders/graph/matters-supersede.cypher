UNWIND $uids AS uid
MATCH (matter:Matter {uid: uid})
SET matter.knownTo = $now
WITH matter
MATCH (responsibility:Responsibility)-[:FOR]->(matter)
SET responsibility.knownTo = $now
