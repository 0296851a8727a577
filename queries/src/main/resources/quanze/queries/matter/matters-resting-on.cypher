UNWIND $codes AS code
MATCH (basis:LegalBasis {code: code})
RETURN code, COLLECT {
  MATCH (m:Matter)<-[:FOR]-{0,1}(n)-[:BASED_ON]->(basis)
  RETURN DISTINCT {
    matter: m.code,
    validFrom: m.validFrom, validTo: m.validTo, endedAt: m.endedAt, knownFrom: m.knownFrom, knownTo: m.knownTo
  }
} AS entries
