MATCH (here:Area {code: $area})
WITH COLLECT {
	MATCH (here)-[:PART_OF*0..4]->(above:Area)
	RETURN above.code AS code
	UNION
	MATCH (below:Area)-[:PART_OF*0..4]->(here)
	RETURN below.code AS code
} AS near
UNWIND $names AS name
MATCH (incident:IncidentType {matter: name})
WHERE incident.area IN near
OPTIONAL MATCH (incident)-[former:HANDLED_AS]->(other:TerritorialMatter)
WHERE other.name <> name
DELETE former
WITH DISTINCT incident, name, near
MATCH (matter:TerritorialMatter {name: name})-[:APPLIES_IN]->(:Area)-[:PART_OF*0..3]->(:Area {code: incident.area})
WHERE matter.area IN near
MERGE (incident)-[:HANDLED_AS]->(matter)
