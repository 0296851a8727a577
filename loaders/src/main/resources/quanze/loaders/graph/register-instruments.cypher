MATCH (instrument:LegalInstrument)
WHERE instrument.status <> 'UNREGISTERED'
RETURN instrument {.*} AS instrument,
	head([(instrument)-[:SUCCEEDED_BY]->(successor:LegalInstrument) | successor.name]) AS successor
