MATCH (admission:Admission)
WHERE admission.area IN $areas AND admission.knownTo = $open AND admission.status = $decided
RETURN DISTINCT admission.name AS name
