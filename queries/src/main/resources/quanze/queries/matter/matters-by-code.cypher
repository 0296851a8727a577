UNWIND $codes AS code
MATCH (m:Matter {code: code})
RETURN m AS matter,
  labels(m) AS labels,
  head([(m)-[:APPLIES_IN]->(a:Area) | a.code]) AS appliesIn,
  head([(m)-[:IN_DOMAIN]->(d:Domain) | d.code]) AS domain,
  head([(m)-[l:LISTED_IN]->(e:ListEdition) | {edition: e.code, sheet: l.sheet, row: l.row}]) AS source,
  [(m)-[b:BASED_ON]->(basis:LegalBasis) | {code: basis.code, position: b.position}] AS bases,
  COLLECT {
    MATCH (r:Responsibility)-[:FOR]->(m)
    RETURN {
      responsibility: r,
      source: head([(r)-[l:LISTED_IN]->(e:ListEdition) | {edition: e.code, sheet: l.sheet, row: l.row}]),
      bases: [(r)-[b:BASED_ON]->(basis:LegalBasis) | {code: basis.code, position: b.position}],
      bearers: [(a:Agency)-[:BEARS]->(r) | {
        named: a.code,
        successors: [(a)-[s:SUCCEEDED_BY*1..8]->(z:Agency) WHERE NOT EXISTS { (z)-[:SUCCEEDED_BY]->(:Agency) } |
          {code: z.code, on: coalesce(last(s).on, a.abolishedOn)}]
      }]
    } AS row
    ORDER BY r.position, r.code
  } AS responsibilities,
  COLLECT {
    MATCH (m)<-[:FOR]-{0,1}(n)-[:LISTED_IN]->(e:ListEdition)
    RETURN DISTINCT e
  } AS editions,
  COLLECT {
    MATCH (m)<-[:FOR]-{0,1}(n)-[:BASED_ON]->(basis:LegalBasis)
    WITH DISTINCT basis
    MATCH (basis)-[:PROVISION_OF]->(i:LegalInstrument)
    RETURN {
      basis: basis,
      instrument: i,
      successor: head([(i)-[:SUCCEEDED_BY]->(s:LegalInstrument) | s.code])
    }
  } AS provisions
ORDER BY m.validFrom, m.knownFrom
