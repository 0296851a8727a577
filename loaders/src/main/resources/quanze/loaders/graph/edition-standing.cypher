MATCH (edition:ListEdition {code: $edition})
RETURN edition.status AS status, edition.kind AS kind, edition.title AS title
