/** The tables, as steps from an empty file to the newest version. Steps that were released are never edited; new ones are added below. */

/** Written into the file's header: "this is the state of Verbatim" (the letters VBTM). */
export const APPLICATION_ID = 0x56_42_54_4d;

/** Step n (counted from 1) leads to version n. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE guild_settings (
    guild TEXT PRIMARY KEY,
    audience TEXT CHECK (audience IN ('channel', 'asker')),
    time_zone TEXT,
    locale TEXT,
    person_cooldown_seconds INTEGER CHECK (person_cooldown_seconds >= 0),
    channel_cooldown_seconds INTEGER CHECK (channel_cooldown_seconds >= 0)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE corrector (
    guild TEXT NOT NULL REFERENCES guild_settings (guild) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('role', 'user')),
    id TEXT NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (guild, kind, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    guild TEXT NOT NULL,
    channel TEXT NOT NULL,
    user TEXT NOT NULL,
    article TEXT NOT NULL,
    version TEXT NOT NULL,
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_start),
    note TEXT NOT NULL,
    done_at INTEGER
  ) STRICT;
  CREATE INDEX report_newest ON report (guild, at DESC, id DESC);
  CREATE INDEX report_user ON report (user);

  CREATE TABLE action (
    key TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    used INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX action_used ON action (used);

  CREATE TABLE commands_hash (
    application TEXT NOT NULL,
    scope TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (application, scope)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE first_seen (
    version TEXT PRIMARY KEY,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  DROP TABLE commands_hash;

  CREATE TABLE guild (
    guild TEXT NOT NULL,
    application TEXT NOT NULL,
    PRIMARY KEY (guild, application)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE subscription (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guild TEXT NOT NULL,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('digest', 'watch')),
    cron TEXT,
    words TEXT NOT NULL,
    zone TEXT NOT NULL,
    quiet_from TEXT,
    quiet_to TEXT,
    skip_empty INTEGER NOT NULL CHECK (skip_empty IN (0, 1)),
    choice TEXT NOT NULL,
    pings TEXT,
    owner TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    paused TEXT,
    strikes INTEGER NOT NULL,
    notice TEXT,
    due_at INTEGER
  ) STRICT;
  CREATE INDEX subscription_guild ON subscription (guild, id);
  CREATE INDEX subscription_due ON subscription (due_at) WHERE paused IS NULL;
  CREATE INDEX subscription_watch ON subscription (id) WHERE kind = 'watch' AND paused IS NULL;
  CREATE INDEX subscription_notice ON subscription (id) WHERE notice IS NOT NULL;

  CREATE TABLE issue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subscription INTEGER NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
    slot INTEGER NOT NULL,
    since INTEGER,
    until INTEGER NOT NULL,
    missed INTEGER NOT NULL,
    held TEXT CHECK (held IN ('late', 'quiet')),
    at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('sending', 'posted', 'empty', 'unknown', 'failed')),
    tried_at INTEGER,
    attempts INTEGER NOT NULL,
    retry_at INTEGER,
    messages TEXT NOT NULL,
    reason TEXT,
    UNIQUE (subscription, slot)
  ) STRICT;
  CREATE INDEX issue_open ON issue (retry_at) WHERE state = 'sending';
  `,
  `
  ALTER TABLE issue ADD COLUMN channel TEXT;
  ALTER TABLE issue ADD COLUMN mark TEXT;

  CREATE TABLE shown (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
    article TEXT NOT NULL,
    what TEXT NOT NULL,
    UNIQUE (issue, what)
  ) STRICT;
  CREATE INDEX shown_article ON shown (article);

  CREATE TABLE correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    what TEXT NOT NULL,
    about TEXT NOT NULL,
    takes_out INTEGER NOT NULL CHECK (takes_out IN (0, 1)),
    unsaid INTEGER NOT NULL CHECK (unsaid IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('open', 'made', 'failed')),
    reason TEXT,
    attempts INTEGER NOT NULL,
    retry_at INTEGER
  ) STRICT;
  CREATE INDEX correction_issue ON correction (issue, id);
  CREATE INDEX correction_open ON correction (issue) WHERE state = 'open';

  CREATE TABLE held_print (
    article TEXT NOT NULL,
    version TEXT NOT NULL,
    at INTEGER NOT NULL,
    prints TEXT NOT NULL,
    PRIMARY KEY (article, version)
  ) STRICT, WITHOUT ROWID;
  `,
];
