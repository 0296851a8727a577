MERGE (version:GraphVersion {id: 'graph'})
SET version.number = coalesce(version.number, 0) + 1, version.changedAt = $now
RETURN version.number AS number, EXISTS { (:ListEdition {code: $edition}) } AS held
