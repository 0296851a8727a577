UNWIND $codes AS code
MATCH (a:Agency {code: code})
RETURN code, a AS known,
  head([(a)-[:SERVES]->(area:Area) | area.code]) AS area,
  head([(a)-[:COUNTERPART_OF]->(c:Agency) | c.code]) AS counterpart,
  [(a)-[s:SUCCEEDED_BY]->(b:Agency) | {agency: b.code, on: coalesce(s.on, a.abolishedOn)}] AS successors,
  [(former:Agency)-[:SUCCEEDED_BY*1..8]->(a) | former.code] AS predecessors
UNION ALL
UNWIND $codes AS code
MATCH (p:Past)-[:OF]->(a:Agency {code: code})
RETURN code, p AS known, p.serves AS area, p.counterpart AS counterpart,
  [agency IN [p.successor] WHERE agency IS NOT NULL | {agency: agency, on: coalesce(p.succeededOn, p.abolishedOn)}] AS successors,
  [(former:Agency)-[:SUCCEEDED_BY*1..8]->(a) | former.code] AS predecessors
