UNWIND $keys AS key
MATCH (part:LegalBasis {within: key})
RETURN part.key AS key
