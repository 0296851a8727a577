UNWIND $names AS name
MATCH (matter:TerritorialMatter {name: name})
RETURN DISTINCT matter.name AS name
