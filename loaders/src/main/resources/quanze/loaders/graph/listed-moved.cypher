UNWIND $rows AS row
MATCH (fact:Listed {uid: row.uid})-[listed:LISTED_IN]->(:ListEdition)
SET fact.position = row.position, listed.row = row.row, listed.sheet = row.sheet
