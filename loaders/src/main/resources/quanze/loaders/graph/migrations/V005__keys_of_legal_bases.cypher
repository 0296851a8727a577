MATCH (basis:LegalBasis)-[:PROVISION_OF]->(instrument:LegalInstrument)
SET basis.knownTo = datetime('9999-12-31T00:00:00Z'), basis.key = CASE
	WHEN basis.code STARTS WITH instrument.code THEN instrument.key + substring(basis.code, size(instrument.code))
	ELSE replace(basis.code, '中华人民共和国', '')
END;
MATCH (basis:LegalBasis)
WITH basis ORDER BY basis.code
WITH basis.key AS key, collect(basis) AS same
UNWIND tail(same) AS other
SET other.key = '#' + other.code;
MATCH (basis:LegalBasis)
WHERE basis.paragraph IS NOT NULL OR basis.item IS NOT NULL
WITH basis, last(split(basis.key, '条')) AS rest
SET basis.within = left(basis.key, size(basis.key) - size(rest))
	+ CASE WHEN rest STARTS WITH '之' THEN head(split(rest, '第')) ELSE '' END;
CREATE INDEX legal_basis_within IF NOT EXISTS FOR (basis:LegalBasis) ON (basis.within);
CREATE CONSTRAINT legal_basis_key IF NOT EXISTS FOR (basis:LegalBasis) REQUIRE basis.key IS UNIQUE;
