UNWIND $codes AS code
RETURN code, [kind IN [
  CASE WHEN EXISTS { (:Area {code: code}) } THEN 'AREA' END,
  CASE WHEN EXISTS { (:Agency {code: code}) } THEN 'AGENCY' END,
  CASE WHEN EXISTS { (:Matter {code: code}) } THEN 'MATTER' END,
  CASE WHEN EXISTS { (:Power {code: code}) } THEN 'POWER' END,
  CASE WHEN EXISTS { (:Responsibility {code: code}) } THEN 'RESPONSIBILITY' END,
  CASE WHEN EXISTS { (:IncidentType {code: code}) } THEN 'INCIDENT_TYPE' END,
  CASE WHEN EXISTS { (:LegalInstrument {code: code}) } THEN 'LEGAL_INSTRUMENT' END,
  CASE WHEN EXISTS { (:LegalBasis {code: code}) } THEN 'LEGAL_BASIS' END
] WHERE kind IS NOT NULL] AS kinds
