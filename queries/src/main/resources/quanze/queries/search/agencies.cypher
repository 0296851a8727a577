MATCH (a:Agency)
RETURN a.code AS code, a.name AS name, a.shortName AS shortName, a.aliases AS aliases,
  COLLECT { MATCH (a)-[:SERVES]->(:Area)-[:PART_OF]->{0,8}(up:Area) RETURN DISTINCT up.code } AS areas,
  COLLECT { MATCH (p:Agency)-[:SUCCEEDED_BY]->{1,8}(a) RETURN DISTINCT p.name } AS formerNames,
  COLLECT { MATCH (a)-[:LISTED_IN]->(e:ListEdition) RETURN e.code } AS editions
