UNWIND $codes AS code
MATCH (a:Agency {code: code})
RETURN code, COLLECT {
  MATCH (bearer:Agency)-[:SUCCEEDED_BY]->{0,8}(a)
  MATCH (bearer)-[:BEARS]->(r:Responsibility)-[:FOR]->(m:Matter)
  RETURN DISTINCT {
    matter: m.code, code: r.code, role: r.role, position: r.position, bearers: r.bearers, bearer: bearer.code,
    validFrom: r.validFrom, validTo: r.validTo, endedAt: r.endedAt, knownFrom: r.knownFrom, knownTo: r.knownTo
  }
} AS entries
