UNWIND $codes AS code
MATCH (a:Agency {code: code})
RETURN a AS agency,
  head([(a)-[:SERVES]->(area:Area) | area.code]) AS area,
  head([(a)-[:COUNTERPART_OF]->(c:Agency) | c.code]) AS counterpart,
  [(a)-[s:SUCCEEDED_BY]->(b:Agency) | {agency: b.code, on: coalesce(s.on, a.abolishedOn)}] AS successors,
  [(p:Agency)-[:SUCCEEDED_BY*1..8]->(a) | p.code] AS predecessors
