CREATE INDEX incident_type_matter_area IF NOT EXISTS FOR (incident:IncidentType) ON (incident.matter, incident.area);
CREATE INDEX territorial_matter_name_area IF NOT EXISTS FOR (matter:TerritorialMatter) ON (matter.name, matter.area);
CREATE INDEX admission_area IF NOT EXISTS FOR (admission:Admission) ON (admission.area);
