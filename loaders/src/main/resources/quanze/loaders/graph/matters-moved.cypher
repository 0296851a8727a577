UNWIND $rows AS row
MATCH (matter:Matter {uid: row.uid})-[listed:LISTED_IN]->(:ListEdition)
SET matter.position = row.position, listed.row = row.row, listed.sheet = row.sheet
