MATCH (instrument:LegalInstrument)
WHERE instrument.status <> 'UNREGISTERED'
RETURN instrument {.*} AS instrument
