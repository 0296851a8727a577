MATCH (v:GraphVersion {id: 'graph'})
RETURN v.number AS number, toString(v.changedAt) AS changedAt
