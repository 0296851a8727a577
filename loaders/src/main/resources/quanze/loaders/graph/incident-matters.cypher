MATCH (below:Area)-[:PART_OF*0..4]->(:Area {code: $area})
WITH collect(DISTINCT below.code) AS areas
UNWIND $names AS name
MATCH (incident:IncidentType {matter: name, area: $area})
OPTIONAL MATCH (incident)-[former:HANDLED_AS]->(other:TerritorialMatter)
WHERE other.name <> name
DELETE former
WITH DISTINCT areas, incident, name
UNWIND areas AS area
MATCH (matter:TerritorialMatter {name: name, area: area})
MERGE (incident)-[:HANDLED_AS]->(matter)
