MERGE (migration:Migration {version: $version})
SET migration.appliedAt = $now
