UNWIND $codes AS code
MATCH (matter:Matter {code: code})
WHERE matter.knownTo = $open
OPTIONAL MATCH (later:Matter {code: code})
WHERE later.knownTo = $open AND later.validFrom > matter.validFrom
WITH matter, code, min(later.validFrom) AS changed
OPTIONAL MATCH (removal:Removal {code: code})
WHERE removal.knownTo = $open AND removal.on > matter.validFrom
WITH matter, changed, min(removal.on) AS removed
WITH matter, CASE WHEN removed IS NULL OR changed < removed THEN coalesce(changed, $openDay) ELSE removed END AS end
WHERE matter.validTo <> end
SET matter.validTo = end, matter.endedAt = CASE WHEN end = $openDay THEN $open ELSE $now END
WITH matter
MATCH (responsibility:Responsibility)-[:FOR]->(matter)
SET responsibility.validTo = matter.validTo, responsibility.endedAt = matter.endedAt
