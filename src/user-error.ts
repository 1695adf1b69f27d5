/** What an asker did wrong and what would be right. Anything else that is thrown is our own fault. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** Values that would have been right, nearest first; platforms offer them. */
  readonly nearest: readonly string[];

  constructor(message: string, nearest: readonly string[] = []) {
    super(message);
    this.nearest = nearest;
  }
}
