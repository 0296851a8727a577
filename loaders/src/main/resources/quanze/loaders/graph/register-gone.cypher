MATCH (edition:ListEdition {code: $edition})<-[listed:LISTED_IN]-(entry:Area|Agency|LegalInstrument|IncidentType)
WHERE entry.code IN $codes
DELETE listed
