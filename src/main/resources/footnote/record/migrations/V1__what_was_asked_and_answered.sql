-- Read alike by SQLite and PostgreSQL. Times are milliseconds since 1970 in UTC.

-- Of a signposted or personal question there is nothing but when, where and how it was dealt with.
CREATE TABLE answer (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  asked_at BIGINT NOT NULL,
  door VARCHAR(16) NOT NULL,
  status VARCHAR(32) NOT NULL,
  question TEXT,
  resolved TEXT,
  reason VARCHAR(64),
  answered_by VARCHAR(16),
  fallback VARCHAR(32),
  model TEXT,
  generation TEXT,
  retrieval VARCHAR(16),
  took_ms DOUBLE PRECISION,
  body TEXT
);
CREATE INDEX answer_by_time ON answer (asked_at, id);

-- What was shown of which version of which document; near misses are shown, too, and cite nothing.
CREATE TABLE citation (
  answer VARCHAR(64) NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  cited BOOLEAN NOT NULL,
  document TEXT NOT NULL,
  version VARCHAR(128) NOT NULL,
  PRIMARY KEY (answer, place)
);
CREATE INDEX citation_by_version ON citation (version);

-- Questions that the documents do not answer. The subject is their stems, alphabetically, with a space between.
CREATE TABLE unanswered (
  answer VARCHAR(64) NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  asked_at BIGINT NOT NULL,
  question TEXT NOT NULL,
  reason VARCHAR(64) NOT NULL,
  subject TEXT NOT NULL,
  PRIMARY KEY (answer, place)
);
CREATE INDEX unanswered_by_time ON unanswered (asked_at);

-- Sentence 0 is the whole answer.
CREATE TABLE feedback (
  answer VARCHAR(64) NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  sentence INTEGER NOT NULL,
  given_at BIGINT NOT NULL,
  useful BOOLEAN NOT NULL,
  reason TEXT,
  PRIMARY KEY (answer, sentence)
);
