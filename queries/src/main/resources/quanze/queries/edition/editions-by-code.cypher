UNWIND $codes AS code
MATCH (e:ListEdition {code: code})
RETURN e AS edition
