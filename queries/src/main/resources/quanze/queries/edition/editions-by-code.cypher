UNWIND $codes AS code
MATCH (e:ListEdition {code: code})
RETURN code, e AS known
UNION ALL
UNWIND $codes AS code
MATCH (p:Past)-[:OF]->(:ListEdition {code: code})
RETURN code, p AS known
