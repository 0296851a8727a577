MATCH (v:GraphVersion {id: 'graph'})
RETURN v.number AS number, v.changedAt AS changedAt
