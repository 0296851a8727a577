MATCH (area:Area)<-[:SERVES]-(agency:Agency)
WHERE area.code IN $areas AND agency.knownTo = $open
OPTIONAL MATCH (agency)-[:COUNTERPART_OF]->(counterpart:Agency)
OPTIONAL MATCH (agency)-[:SUCCEEDED_BY]->(successor:Agency)
RETURN agency {.*} AS agency, area.code AS area, counterpart.code AS counterpart, successor.code AS successor
