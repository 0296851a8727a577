RETURN
  COLLECT {
    MATCH (a:Area)
    CALL (a) {
      RETURN a AS known
      UNION ALL
      MATCH (known:Past)-[:OF]->(a)
      RETURN known
    }
    WITH known
    WHERE known.knownFrom <= $knownAt < known.knownTo
    WITH known.kind AS key, count(*) AS count
    RETURN {key: key, count: count} AS row
    ORDER BY key
  } AS areas,
  COLLECT {
    MATCH (a:Agency)
    CALL (a) {
      RETURN a AS known
      UNION ALL
      MATCH (known:Past)-[:OF]->(a)
      RETURN known
    }
    WITH known
    WHERE known.knownFrom <= $knownAt < known.knownTo
      AND (known.status = 'ACTIVE' OR $asOf < known.abolishedOn)
    WITH known.kind AS key, count(*) AS count
    RETURN {key: key, count: count} AS row
    ORDER BY key
  } AS agencies,
  COLLECT {
    MATCH (x:AssistanceMatter)-[:LISTED_IN]->(e:ListEdition)
    WHERE x.knownFrom <= $knownAt < x.knownTo AND x.validFrom <= $asOf AND ($asOf < x.validTo OR $knownAt < x.endedAt)
    WITH e.code AS key, count(*) AS count
    RETURN {key: key, count: count} AS row
    ORDER BY key
  } AS assistance,
  COLLECT {
    MATCH (x:InternalService)
    WHERE x.knownFrom <= $knownAt < x.knownTo AND x.validFrom <= $asOf AND ($asOf < x.validTo OR $knownAt < x.endedAt)
    RETURN {
      visits: x.visits,
      online: x.online,
      kind: x.limitKind,
      amounts: x.limitAmounts,
      units: x.limitUnits,
      edition: head([(x)-[:LISTED_IN]->(e:ListEdition) | e.code]),
      agencies: [(x)<-[:FOR]-(:Responsibility {role: 'HANDLES'})<-[:BEARS]-(a:Agency) | a.code]
    } AS row
  } AS services,
  COLLECT {
    MATCH (x:TerritorialMatter)-[:APPLIES_IN]->(a:Area), (x)-[:LISTED_IN]->(e:ListEdition)
    WHERE x.knownFrom <= $knownAt < x.knownTo AND x.validFrom <= $asOf AND ($asOf < x.validTo OR $knownAt < x.endedAt)
    OPTIONAL MATCH (x)-[:IN_DOMAIN]->(d:Domain)
    WITH a.code AS area, d.code AS domain, e.code AS edition, count(*) AS count
    RETURN {area: area, domain: domain, edition: edition, count: count} AS row
    ORDER BY area, domain, edition
  } AS territorial,
  COLLECT {
    MATCH (x:Power)-[:LISTED_IN]->(e:ListEdition)
    WHERE x.knownFrom <= $knownAt < x.knownTo AND x.validFrom <= $asOf AND ($asOf < x.validTo OR $knownAt < x.endedAt)
    WITH coalesce(x.type, '') AS key, e.code AS edition, count(*) AS count
    RETURN {key: key, edition: edition, count: count} AS row
    ORDER BY key, edition
  } AS powers,
  COLLECT {
    MATCH (x:DataResource)-[:LISTED_IN]->(e:ListEdition)
    WHERE x.knownFrom <= $knownAt < x.knownTo AND x.validFrom <= $asOf AND ($asOf < x.validTo OR $knownAt < x.endedAt)
    RETURN {
      matter: x.matter,
      category: x.category,
      records: x.records,
      edition: e.code,
      agencies: [(a:Agency)-[:SHARES]->(x) | a.code]
    } AS row
  } AS resources,
  COLLECT {
    MATCH (x:Admission)-[:LISTED_IN]->(e:ListEdition)
    WHERE x.knownFrom <= $knownAt < x.knownTo AND x.validFrom <= $asOf AND ($asOf < x.validTo OR $knownAt < x.endedAt)
    WITH x.status AS key, e.code AS edition, count(*) AS count
    RETURN {key: key, edition: edition, count: count} AS row
    ORDER BY key, edition
  } AS admissions,
  COLLECT {
    MATCH (e:ListEdition)
    WHERE e.kind IN ['AREAS', 'AGENCIES']
      AND EXISTS { (l:Load)-[:OF]->(e) WHERE l.recordedAt <= $knownAt }
    RETURN {kind: e.kind, code: e.code} AS row
    ORDER BY e.code
  } AS registers
