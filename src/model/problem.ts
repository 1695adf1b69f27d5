/** Something in the corpus that could not be read as it stands. The rest of the file, and of the corpus, is kept. */
export interface Problem {
  /** The file's path in the corpus folder. */
  readonly file: string;
  /** Where in the file: `line 3`, `published`, or null for the file as a whole. */
  readonly place: string | null;
  /** The rule that found it: `utf-8`, `front-matter`, `record`, `size`, `format`, `empty`, … */
  readonly rule: string;
  /** What is wrong and what would be right, as one sentence. */
  readonly reason: string;
  /** `unread`: no article was made of the file. `partial`: the article is held, without what this problem names. */
  readonly effect: 'unread' | 'partial';
  /** It speaks of an article that is closed, or may be: its file, keys and values are for no answer, only for `check`. */
  readonly closed?: true;
}
