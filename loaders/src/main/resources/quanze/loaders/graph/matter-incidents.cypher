MATCH (:Area {code: $area})-[:PART_OF*0..4]->(above:Area)
UNWIND $names AS name
MATCH (incident:IncidentType {matter: name, area: above.code})
MATCH (matter:TerritorialMatter {name: name, area: $area})
MERGE (incident)-[:HANDLED_AS]->(matter)
