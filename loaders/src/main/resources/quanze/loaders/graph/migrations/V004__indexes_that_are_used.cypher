DROP CONSTRAINT responsibility_uid IF EXISTS;
DROP CONSTRAINT finding_uid IF EXISTS;
DROP CONSTRAINT load_uid IF EXISTS;
DROP INDEX responsibility_code IF EXISTS;
DROP INDEX finding_kind IF EXISTS;
DROP INDEX incident_type_matter IF EXISTS;
DROP INDEX territorial_matter_name IF EXISTS;
