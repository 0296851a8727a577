MATCH (area:Area)
WHERE area.knownTo = $open
OPTIONAL MATCH (area)-[:PART_OF]->(parent:Area)
RETURN area.code AS code, area.name AS name, area.kind AS kind, parent.code AS parent
