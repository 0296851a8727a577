MATCH (version:GraphVersion {id: 'graph'})
RETURN version.number AS number
