UNWIND $codes AS code
MATCH (b:LegalBasis {code: code})-[:PROVISION_OF]->(i:LegalInstrument)
CALL (b) {
  RETURN b AS basis
  UNION ALL
  MATCH (basis:Past)-[:OF]->(b)
  RETURN basis
}
CALL (i) {
  RETURN i AS instrument, head([(i)-[:SUCCEEDED_BY]->(s:LegalInstrument) | s.code]) AS successor
  UNION ALL
  MATCH (instrument:Past)-[:OF]->(i)
  RETURN instrument, instrument.successor AS successor
}
WITH code, basis, instrument, successor,
  CASE WHEN basis.knownFrom > instrument.knownFrom THEN basis.knownFrom ELSE instrument.knownFrom END AS knownFrom,
  CASE WHEN basis.knownTo < instrument.knownTo THEN basis.knownTo ELSE instrument.knownTo END AS knownTo
WHERE knownFrom < knownTo
RETURN code, basis, instrument, successor, {knownFrom: knownFrom, knownTo: knownTo} AS known
