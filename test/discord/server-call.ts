/** A request on its way through the routes, and what a route gives back. */
import type { Fault } from './limits-check.ts';
import type { UploadedFile } from './limits-message.ts';
import type { SeenRequest } from './server-core.ts';

export interface Call extends SeenRequest {
  /** The named parts of the path. */
  readonly params: Readonly<Record<string, string>>;
  /** Holds the body against Discord's own descriptions and adds `faults` from the table. @throws DiscordError when there are any; the body is then in `refused`. */
  readonly validate: (faults: readonly Fault[]) => void;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

export function uploads({ files }: Pick<Call, 'files'>): UploadedFile[] {
  return files.map(({ n, name, content }) => ({ n, name, bytes: content.length }));
}
