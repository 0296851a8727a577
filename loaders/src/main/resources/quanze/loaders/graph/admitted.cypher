MATCH (admission:Admission)
WHERE admission.knownTo = $open AND admission.status = $decided
RETURN DISTINCT admission.name AS name
