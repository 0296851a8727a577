MATCH (i:LegalInstrument)
RETURN i.code AS code, i.name AS name, i.shortNames AS shortNames, i.documentNumber AS documentNumber
