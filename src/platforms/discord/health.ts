/** `/healthz` on a loopback port: the gateway, the last heartbeat, what is held. For supervisors; shows no words and no names. */
import { createServer, type Server } from 'node:http';
import { BotError } from './bot-error.ts';

export interface Health {
  readonly ok: boolean;
  readonly gateway: 'ready' | 'lost';
  /** ms since 1970; null before the first. */
  readonly lastHeartbeat: number | null;
  readonly articles: number;
  /** Since the newest article was first held; null where none is. */
  readonly newestAgeSeconds: number | null;
}

/** Answers 200 while all is well, else 503. @throws BotError that names the port where it cannot be had */
export async function serveHealth(port: number, health: () => Health): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/healthz') return void response.writeHead(404).end();
    const now = health();
    response.writeHead(now.ok ? 200 : 503, { 'content-type': 'application/json', connection: 'close' });
    response.end(JSON.stringify(now));
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    const reason = code === 'EADDRINUSE' ? 'is taken; name another, or leave it out' : `cannot be used: ${message}`;
    throw new BotError(`HEALTH_PORT ${port} ${reason}.`, { cause: fault });
  }
  return server;
}
