MATCH (i:LegalInstrument)
RETURN i.code AS code, i.name AS name, i.shortName AS shortName, i.documentNumber AS documentNumber
