MATCH (a:Area)
RETURN a.code AS code, a.name AS name, a.shortName AS shortName, a.kind AS kind,
  COLLECT { MATCH (a)-[:PART_OF]->{0,8}(up:Area) RETURN DISTINCT up.code } AS areas
