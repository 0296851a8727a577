UNWIND $rows AS row
MATCH (fact:Listed {uid: row.uid})-[listed:LISTED_IN]->(:ListEdition)
WHERE fact.position <> row.position OR listed.row <> row.row OR coalesce(listed.sheet, '') <> coalesce(row.sheet, '')
SET fact.position = row.position, fact.movedAt = $now, listed.row = row.row, listed.sheet = row.sheet
