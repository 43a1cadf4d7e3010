/** The version of the schema, kept in the file; a higher one is of a newer program. */
export const schemaVersion = 1;

/** What `application_id` says in every file of ours: "ThiD". */
export const storeMark = 0x54_68_69_44;

/** What `due_ms` says of a document without a due moment, so that it comes first and compares. */
export const noDueMs = -1;

/**
 * The one table. Texts compare by their UTF-8 bytes, as in Cosmos DB.
 * Few documents have a state, fewer expire: their indexes hold only these.
 */
export const schema = `
  CREATE TABLE documents (
    partition TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT,
    due_ms INTEGER NOT NULL,
    ttl_seconds INTEGER,
    expires_at_ms INTEGER,
    etag TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX by_id ON documents (partition, id);
  CREATE INDEX by_kind ON documents (partition, kind, due_ms, id);
  CREATE INDEX by_state ON documents (partition, kind, state, due_ms, id) WHERE state IS NOT NULL;
  CREATE INDEX by_kind_everywhere ON documents (kind, state, due_ms, id, partition);
  CREATE INDEX by_expiry ON documents (expires_at_ms) WHERE expires_at_ms IS NOT NULL;
  PRAGMA application_id = ${storeMark};
  PRAGMA user_version = ${schemaVersion};
`;
