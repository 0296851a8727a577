MATCH (load:Load)-[:OF]->(edition:ListEdition)
WITH edition, min(load.recordedAt) AS since
SET edition.knownFrom = since, edition.knownTo = datetime('9999-12-31T00:00:00Z');
MATCH (entry:Area|Agency|LegalInstrument|IncidentType|Finding)-[:LISTED_IN|FOUND_IN]->(edition:ListEdition)
WHERE entry.knownFrom IS NULL
SET entry.knownFrom = edition.knownFrom, entry.knownTo = edition.knownTo;
MATCH (load:Load)
WITH min(load.recordedAt) AS since
MATCH (node:LegalInstrument|LegalBasis|Past)
WHERE node.knownFrom IS NULL
SET node.knownFrom = since;
MATCH (instrument:LegalInstrument)
WHERE instrument.knownTo IS NULL
SET instrument.knownTo = datetime('9999-12-31T00:00:00Z');
CREATE INDEX past_part_of IF NOT EXISTS FOR (past:Past) ON (past.partOf);
CREATE INDEX past_serves IF NOT EXISTS FOR (past:Past) ON (past.serves);
CREATE INDEX past_counterpart IF NOT EXISTS FOR (past:Past) ON (past.counterpart);
