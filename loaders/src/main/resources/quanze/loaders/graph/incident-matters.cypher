UNWIND $names AS name
MATCH (incident:IncidentType {matter: name})
OPTIONAL MATCH (incident)-[former:HANDLED_AS]->(other:TerritorialMatter)
WHERE other.name <> name
DELETE former
WITH DISTINCT incident, name
MATCH (matter:TerritorialMatter {name: name})-[:APPLIES_IN]->(:Area)-[:PART_OF*0..3]->(:Area {code: incident.area})
MERGE (incident)-[:HANDLED_AS]->(matter)
