MERGE (version:GraphVersion {id: 'graph'})
SET version.number = coalesce(version.number, 0) + 1
WITH version, CASE
	WHEN version.changedAt >= $now THEN version.changedAt + duration({milliseconds: 1})
	ELSE $now
END AS now
SET version.changedAt = now
RETURN now, EXISTS { (:ListEdition {code: $edition}) } AS held
