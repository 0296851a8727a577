UNWIND $codes AS code
MATCH (fact:Listed {code: code})
WHERE fact.knownTo = $open
WITH code, collect(fact) AS facts
OPTIONAL MATCH (removal:Removal {code: code})
WHERE removal.knownTo = $open
WITH facts, collect(removal.on) AS removals
UNWIND removals + [fact IN facts | fact.validFrom] AS turn
WITH facts, collect(DISTINCT turn) AS turns
UNWIND facts AS fact
WITH fact, reduce(end = $openDay, turn IN turns | CASE WHEN fact.validFrom < turn < end THEN turn ELSE end END) AS end
WHERE fact.validTo <> end
RETURN fact.uid AS uid, end, fact.endedAt <> $open AS known
