/** Discord's gateway for tests: sessions, replay, heartbeats, and the faults a test asks for. Knows nothing of REST. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { acceptSocket, type GatewaySocket } from './gateway-socket.ts';

export type Raw = Record<string, unknown>;

/** GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const MOST_SENDS_A_MINUTE = 120;
const MOST_BYTES_A_SEND = 4096;

export interface Identified {
  readonly token: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
}

export interface GatewayOptions {
  readonly token: string;
  /** Privileged intents switched on for the application. */
  readonly privileged: number;
  readonly heartbeatInterval: number;
  readonly now: () => number;
  /** What READY says, and the guilds that follow it. */
  readonly ready: () => { readonly ready: Raw; readonly guilds: readonly Raw[] };
  /** Something happened that a waiting test may look at. */
  readonly stir: () => void;
}

interface Session extends Identified {
  readonly id: string;
  readonly sent: { readonly seq: number; readonly text: string }[];
  seq: number;
  line: Line | null;
}

interface Line {
  readonly socket: GatewaySocket;
  session: Session | null;
  readonly sends: number[];
}

/** How the next RESUME is answered: `burst` sends RESUMED and INVALID SESSION in one write. */
export type ResumeAnswer = 'accept' | 'invalid' | 'burst';

export class Gateway {
  readonly identifies: Identified[] = [];
  readonly resumes: { readonly session: string; readonly seq: number }[] = [];
  /** Close codes in order, whoever closed; 1006 when nobody said goodbye. */
  readonly closes: number[] = [];
  /** Every packet the client sent. */
  readonly received: Raw[] = [];
  heartbeats = 0;
  /** Guilds in an outage: READY names them, and nothing follows. */
  readonly outages = new Set<string>();
  /** While true, heartbeats go unanswered. */
  silent = false;
  /** This many connections are refused with 503. */
  refuse = 0;
  resumeAnswer: ResumeAnswer = 'accept';
  readonly #options: GatewayOptions;
  readonly #sessions = new Map<string, Session>();
  readonly #lines = new Set<Line>();

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  /** Connections with a session that is ready. */
  get connected(): number {
    return [...this.#lines].filter((line) => line.session).length;
  }

  /** The bits of the last IDENTIFY. */
  get intents(): number {
    return this.identifies.at(-1)?.intents ?? 0;
  }

  upgrade(request: IncomingMessage, stream: Duplex): void {
    if (this.refuse > 0) {
      this.refuse--;
      stream.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      return;
    }
    const line: Line = {
      session: null,
      sends: [],
      socket: acceptSocket(request, stream, {
        onText: (text) => this.#take(line, text),
        onClose: (code) => this.#gone(line, code),
      }),
    };
    this.#lines.add(line);
    line.socket.send(packet(10, { heartbeat_interval: this.#options.heartbeatInterval }));
  }

  /**
   * Sends an event to every session that asked for one of `intents` (0: everyone gets it) and whose shard holds the guild.
   * Sessions that are cut off get it when they resume.
   */
  dispatch(event: string, data: Raw, { intents = 0, guild = null }: { intents?: number; guild?: string | null } = {}) {
    for (const session of this.#sessions.values()) {
      const wanted = intents === 0 || (session.intents & intents) !== 0;
      const [shard, shards] = session.shard;
      const holds = guild === null ? shard === 0 : Number((BigInt(guild) >> 22n) % BigInt(shards)) === shard;
      if (wanted && holds) session.line?.socket.send(this.#note(session, event, data));
    }
  }

  /** Op 7: asks every client to reconnect. */
  reconnect(): void {
    for (const line of this.#lines) line.socket.send(packet(7, null));
  }

  /** Op 9. */
  invalidate({ resumable = false } = {}): void {
    if (!resumable) this.#forget();
    for (const line of this.#lines) line.socket.send(packet(9, resumable));
  }

  /** Ends every connection: with a close code, or without a word. `forget` also forgets the sessions. */
  drop(how: number | 'end' | 'reset' = 'end', { forget = false } = {}): void {
    if (forget) this.#forget();
    for (const line of this.#lines) {
      if (typeof how === 'number') line.socket.close(how);
      else line.socket.cut(how);
    }
  }

  #forget(): void {
    for (const line of this.#lines) line.session = null;
    this.#sessions.clear();
  }

  #note(session: Session, event: string, data: Raw): string {
    const seq = ++session.seq;
    const text = JSON.stringify({ op: 0, t: event, s: seq, d: data });
    session.sent.push({ seq, text });
    if (session.sent.length > 2000) session.sent.shift();
    return text;
  }

  #take(line: Line, text: string): void {
    const now = this.#options.now();
    line.sends.push(now);
    if (line.sends.filter((at) => now - at < 60_000).length > MOST_SENDS_A_MINUTE) return line.socket.close(4008);
    if (Buffer.byteLength(text) > MOST_BYTES_A_SEND) return line.socket.close(4002);
    const { op, d } = JSON.parse(text) as { op: number; d: unknown };
    this.received.push({ op, d });
    if (op === 1) {
      this.heartbeats++;
      if (!this.silent) line.socket.send(packet(11, null));
    } else if (op === 2) this.#identify(line, d as Raw);
    else if (op === 6) this.#resume(line, d as Raw);
    else if (!line.session) line.socket.close(4003);
    this.#options.stir();
  }

  #identify(line: Line, { token, intents, shard }: Raw): void {
    const identified: Identified = {
      token: String(token),
      intents: Number(intents),
      shard: (shard as [number, number] | undefined) ?? [0, 1],
    };
    this.identifies.push(identified);
    if (identified.token !== this.#options.token) return line.socket.close(4004, 'Authentication failed.');
    if (identified.intents & PRIVILEGED & ~this.#options.privileged)
      return line.socket.close(4014, 'Disallowed intent(s).');
    const session: Session = { ...identified, id: randomUUID(), sent: [], seq: 0, line };
    line.session = session;
    this.#sessions.set(session.id, session);
    const { ready, guilds } = this.#options.ready();
    const mine = guilds.filter(
      ({ id }) => (BigInt(String(id)) >> 22n) % BigInt(session.shard[1]) === BigInt(session.shard[0]),
    );
    const unavailable = mine.map(({ id }) => ({ id, unavailable: true }));
    const first = { ...ready, session_id: session.id, shard: session.shard, guilds: unavailable };
    line.socket.send(this.#note(session, 'READY', first));
    const there = mine.filter(({ id }) => !this.outages.has(String(id)));
    for (const guild of there) line.socket.send(this.#note(session, 'GUILD_CREATE', guild));
  }

  #resume(line: Line, { token, session_id: id, seq }: Raw): void {
    this.resumes.push({ session: String(id), seq: Number(seq) });
    if (token !== this.#options.token) return line.socket.close(4004, 'Authentication failed.');
    const session = this.#sessions.get(String(id));
    const answer = this.resumeAnswer;
    this.resumeAnswer = 'accept';
    if (!session || answer === 'invalid') {
      this.#sessions.delete(String(id));
      return line.socket.send(packet(9, false));
    }
    line.session = session;
    session.line = line;
    const missed = session.sent.filter((one) => one.seq > Number(seq)).map(({ text }) => text);
    const resumed = this.#note(session, 'RESUMED', { _trace: [] });
    if (answer === 'accept') return line.socket.send(...missed, resumed);
    this.#sessions.delete(session.id);
    line.session = null;
    return line.socket.send(...missed, resumed, packet(9, false));
  }

  #gone(line: Line, code: number): void {
    this.#lines.delete(line);
    if (line.session?.line === line) {
      line.session.line = null;
      // A client that says 1000 or 1001 ends its session.
      if (code === 1000 || code === 1001) this.#sessions.delete(line.session.id);
    }
    this.closes.push(code);
    this.#options.stir();
  }
}

function packet(op: number, d: unknown): string {
  return JSON.stringify({ op, d, s: null, t: null });
}
