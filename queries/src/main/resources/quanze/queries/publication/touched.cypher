CALL () {
  MATCH (e:ListEdition)
  WHERE $from < e.knownFrom <= $to
    OR EXISTS { MATCH (p:Past)-[:OF]->(e) WHERE $from < p.knownFrom <= $to }
  RETURN 'edition' AS kind, e.code AS code
  UNION
  MATCH (e:ListEdition)
  WHERE $from < e.knownFrom <= $to
    OR EXISTS { MATCH (p:Past)-[:OF]->(e) WHERE $from < p.knownFrom <= $to }
  MATCH (said:Matter|Power|Removal)-[:LISTED_IN]->(e)
  WHERE $from < said.knownFrom <= $to OR $from < said.knownTo <= $to OR $from < said.endedAt <= $to
  WITH DISTINCT said.code AS said
  MATCH (fact:Listed {code: said})
  WHERE (fact:Matter OR fact:Power)
    AND ($from < fact.knownFrom <= $to OR $from < fact.knownTo <= $to OR $from < fact.endedAt <= $to)
  CALL (fact) {
    RETURN CASE WHEN fact:Matter THEN 'matter' ELSE 'power' END AS kind, fact.code AS code
    UNION
    MATCH (fact)<-[:FOR]-(:Responsibility)<-[:BEARS]-(:Agency)-[:SUCCEEDED_BY]->{0,8}(a:Agency)
    RETURN 'agency' AS kind, a.code AS code
    UNION
    MATCH (fact)<-[:HOLDS|EXERCISES]-(:Agency)-[:SUCCEEDED_BY]->{0,8}(a:Agency)
    RETURN 'agency' AS kind, a.code AS code
  }
  RETURN kind, code
  UNION
  MATCH (a:Agency)
  WHERE $from < a.knownFrom <= $to OR $from < a.knownTo <= $to
    OR EXISTS { MATCH (p:Past)-[:OF]->(a) WHERE $from < p.knownFrom <= $to }
  RETURN 'agency' AS kind, a.code AS code
}
WITH DISTINCT kind, code
ORDER BY kind, code
RETURN kind, collect(code)[..$limit] AS codes
