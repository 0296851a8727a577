MATCH (edition:ListEdition {code: $edition})<-[listed:LISTED_IN]-(matter:Matter)
WHERE matter.knownTo = $open
RETURN matter.uid AS uid, matter.code AS code, matter.hash AS hash
