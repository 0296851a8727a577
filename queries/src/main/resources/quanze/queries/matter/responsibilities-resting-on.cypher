UNWIND $codes AS code
MATCH (basis:LegalBasis {code: code})
RETURN code, COLLECT {
  MATCH (r:Responsibility)-[:BASED_ON]->(basis)
  MATCH (r)-[:FOR]->(m:Matter)
  OPTIONAL MATCH (bearer:Agency)-[:BEARS]->(r)
  RETURN DISTINCT {
    matter: m.code, code: r.code, role: r.role, position: r.position, bearers: r.bearers, bearer: bearer.code,
    validFrom: r.validFrom, validTo: r.validTo, endedAt: r.endedAt, knownFrom: r.knownFrom, knownTo: r.knownTo
  }
} AS entries
