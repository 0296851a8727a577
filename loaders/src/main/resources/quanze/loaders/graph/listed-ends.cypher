UNWIND $codes AS code
MATCH (fact:Listed {code: code})
WHERE fact.knownTo = $open
OPTIONAL MATCH (later:Listed {code: code})
WHERE later.knownTo = $open AND later.validFrom > fact.validFrom
WITH fact, code, min(later.validFrom) AS changed
OPTIONAL MATCH (removal:Removal {code: code})
WHERE removal.knownTo = $open AND removal.on > fact.validFrom
WITH fact, changed, min(removal.on) AS removed
WITH fact, CASE WHEN removed IS NULL OR changed < removed THEN coalesce(changed, $openDay) ELSE removed END AS end
WHERE fact.validTo <> end
RETURN fact.uid AS uid, end, fact.endedAt <> $open AS known
