/** The HTTP side: reads a request whole, records it, holds its body against the limits, runs its route, and lets faults happen. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './limits-check.ts';
import { checkOpenApi } from './limits-openapi.ts';
import { checkSpec } from './limits-spec.ts';
import { OVER_ALL } from './limits.ts';
import type { Call, Reply } from './server-call.ts';
import type { Core, SeenRequest, SentFile } from './server-core.ts';
import { DiscordError, invalidForm, refuse, REFUSALS } from './server-error.ts';
import { troubleBody, type Faults, type RateLimits } from './server-faults.ts';
import { findRoute, ROUTES } from './server-routes.ts';

const ROOT = '/api/v10';
/** These carry their token in the path. */
const WITHOUT_TOKEN = /^\/(interactions|webhooks|gateway$)/;

export interface Troubles {
  readonly faults: Faults;
  readonly rates: RateLimits | null;
  /** Requests answered 429 by the rate limits, not by order of a test. */
  readonly limited: SeenRequest[];
}

/** Answers one request. `url` is the gateway's address. */
export async function serve(core: Core, { request, response, url, troubles }: Serving): Promise<void> {
  const bytes = await readAll(request);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
  const path = pathname.startsWith(`${ROOT}/`)
    ? decodeURIComponent(pathname.slice(ROOT.length))
    : `${pathname} (not ${ROOT})`;
  const found = findRoute(request.method ?? '', path);
  const read = await readBody(bytes, request.headers['content-type']);
  const seen: SeenRequest = {
    method: request.method ?? '',
    path,
    route: found?.route ?? null,
    query: searchParams,
    ...read,
    status: 0,
  };
  core.requests.push(seen);
  const route = found?.route ?? '';
  const limited = troubles.rates?.count(route, path, response) ?? null;
  if (limited) troubles.limited.push(seen);
  const trouble = limited ?? troubles.faults.take(route);
  if (trouble && 'drop' in trouble && trouble.drop === 'before') request.socket.destroy();
  else if (trouble && 'status' in trouble)
    send(response, seen, { status: trouble.status, body: troubleBody(trouble, response) });
  else {
    const reply = answer(core, { seen, params: found?.params ?? {}, request, url, size: bytes.length });
    if (trouble && 'slow' in trouble) await pause(trouble.slow);
    if (trouble && 'drop' in trouble) request.socket.destroy();
    else send(response, seen, reply);
  }
  core.stir();
}

interface Serving {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: string;
  readonly troubles: Troubles;
}

interface Answering {
  readonly seen: SeenRequest;
  readonly params: Readonly<Record<string, string>>;
  readonly request: IncomingMessage;
  readonly url: string;
  readonly size: number;
}

function answer(core: Core, { seen, params, request, url, size }: Answering): Reply {
  try {
    if (!WITHOUT_TOKEN.test(seen.path) && request.headers.authorization !== `Bot ${core.token}`) refuse('unauthorized');
    const run = seen.route === null ? undefined : ROUTES[seen.route];
    if (!run || seen.route === null) return refuse('noRoute');
    if (size > OVER_ALL.requestBytes)
      throw invalidForm([{ at: [], code: 'TOO_LARGE', why: 'Request entity too large' }]);
    if (seen.body === BROKEN) refuse('badJson');
    const validate = (own: readonly Fault[]) => {
      const faults = [
        ...own,
        ...checkSpec(seen.route ?? '', seen.body),
        ...checkOpenApi(seen.method, seen.path, seen.body),
      ];
      if (faults.length === 0) return;
      core.refused.push({ request: seen, faults });
      throw invalidForm(faults);
    };
    const call: Call = Object.assign(Object.create(seen) as SeenRequest, { params, validate });
    return run(core, call, url);
  } catch (error) {
    if (error instanceof DiscordError) return { status: error.status, body: error.body };
    throw error;
  }
}

function send(response: ServerResponse, seen: SeenRequest, { status, body }: Reply): void {
  seen.status = status;
  response.statusCode = status;
  if (body === undefined) return void response.end();
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Stands for a body that is no JSON. */
const BROKEN = Symbol(REFUSALS.badJson[2]);

async function readBody(bytes: Buffer, type = ''): Promise<{ body: unknown; files: SentFile[] }> {
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith('multipart/form-data')) return { body: parse(bytes.toString('utf8')), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files: SentFile[] = [];
  for (const [key, value] of form) {
    const n = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (n === undefined || typeof value === 'string') continue;
    files.push({ n: Number(n), name: value.name, type: value.type, content: Buffer.from(await value.arrayBuffer()) });
  }
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? parse(payload) : {}, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return BROKEN;
  }
}
