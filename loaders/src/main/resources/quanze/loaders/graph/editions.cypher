MATCH (edition:ListEdition)
RETURN edition.code AS code, edition.sha256 AS sha256, edition.batch AS batch, edition.area AS area
