UNWIND $codes AS code
MATCH (e:ListEdition {code: code})
RETURN code, COLLECT {
  MATCH (f:Finding)-[:FOUND_IN]->(e)
  RETURN f ORDER BY f.sheet, f.row, f.uid
} AS findings
