UNWIND $codes AS code
MATCH (p:Power {code: code})
RETURN p AS power,
  head([(holder:Agency)-[:HOLDS]->(p) |
    coalesce(head([(holder)-[:SUCCEEDED_BY*1..8]->(z:Agency) WHERE NOT EXISTS { (z)-[:SUCCEEDED_BY]->(:Agency) } | z.code]),
      holder.code)]) AS holder,
  [(a:Agency)-[:EXERCISES]->(p) | a.code] AS implementers,
  head([(p)-[l:LISTED_IN]->(e:ListEdition) | {edition: e.code, sheet: l.sheet, row: l.row}]) AS source,
  [(p)-[b:BASED_ON]->(basis:LegalBasis) | {code: basis.code, position: b.position}] AS bases,
  [(p)-[:LISTED_IN]->(e:ListEdition) | e] AS editions,
  COLLECT {
    MATCH (p)-[:BASED_ON]->(basis:LegalBasis)-[:PROVISION_OF]->(i:LegalInstrument)
    RETURN {
      basis: basis,
      instrument: i,
      successor: head([(i)-[:SUCCEEDED_BY]->(s:LegalInstrument) | s.code])
    }
  } AS provisions
ORDER BY p.validFrom, p.knownFrom
