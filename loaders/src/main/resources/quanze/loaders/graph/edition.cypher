MERGE (edition:ListEdition {code: $edition})
SET edition = $properties, edition.code = $edition, edition.knownFrom = $now, edition.knownTo = $open
