/** A WebSocket connection seen from the server, over the bare socket, so that tests can cut, reset and burst it. No extensions, no TLS. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

interface Listener {
  readonly onText: (text: string) => void;
  /** Code 1006 when the peer went without a close frame. */
  readonly onClose: (code: number) => void;
}

export interface GatewaySocket {
  /** Sends each text as a frame of its own, all of them in one write. */
  readonly send: (...texts: readonly string[]) => void;
  /** Sends a close frame and ends. */
  readonly close: (code: number, reason?: string) => void;
  /** Ends without a close frame; `reset` sends RST instead of FIN. */
  readonly cut: (how: 'end' | 'reset') => void;
}

/** Answers an HTTP upgrade. */
export function acceptSocket(request: IncomingMessage, stream: Duplex, listener: Listener): GatewaySocket {
  const key = request.headers['sec-websocket-key'] ?? '';
  const accept = createHash('sha1')
    .update(key + GUID)
    .digest('base64');
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let code = 1006;
  let waiting: Buffer = Buffer.alloc(0);
  const parts: Buffer[] = [];

  const take = ({ opcode, fin, payload }: Frame): void => {
    if (opcode === PING) stream.write(frame(PONG, payload));
    else if (opcode === CLOSE) {
      code = payload.length >= 2 ? payload.readUInt16BE(0) : 1005;
      stream.end(frame(CLOSE, payload));
    } else if (opcode <= TEXT) {
      parts.push(payload);
      if (fin) listener.onText(Buffer.concat(parts.splice(0)).toString('utf8'));
    }
  };
  stream.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (let read = readFrame(waiting); read; read = readFrame(waiting)) {
      waiting = waiting.subarray(read.size);
      take(read);
    }
  });
  stream.on('error', () => stream.destroy());
  stream.on('end', () => stream.end());
  stream.on('close', () => listener.onClose(code));
  return {
    send: (...texts) => {
      if (stream.writable) stream.write(Buffer.concat(texts.map((text) => frame(TEXT, Buffer.from(text)))));
    },
    close: (with_, reason = '') => {
      code = with_;
      const payload = Buffer.concat([Buffer.from([with_ >> 8, with_ & 255]), Buffer.from(reason)]);
      if (stream.writable) stream.end(frame(CLOSE, payload));
    },
    cut: (how) => {
      if (how === 'reset' && 'resetAndDestroy' in stream) (stream as Duplex & Resettable).resetAndDestroy();
      else stream.destroy();
    },
  };
}

interface Resettable {
  resetAndDestroy(): void;
}

interface Frame {
  readonly fin: boolean;
  readonly opcode: number;
  readonly payload: Buffer;
  readonly size: number;
}

/** The first whole frame; null while it is incomplete. */
function readFrame(bytes: Buffer): Frame | null {
  if (bytes.length < 2) return null;
  const [first = 0, second = 0] = bytes;
  const short = second & 127;
  const masked = second > 127;
  const head = 2 + (short === 126 ? 2 : short === 127 ? 8 : 0);
  if (bytes.length < head + (masked ? 4 : 0)) return null;
  const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  const from = head + (masked ? 4 : 0);
  if (bytes.length < from + length) return null;
  const payload = Buffer.from(bytes.subarray(from, from + length));
  if (masked) for (let i = 0; i < length; i++) payload[i] = (payload[i] ?? 0) ^ (bytes[head + (i % 4)] ?? 0);
  return { fin: first > 127, opcode: first & 15, payload, size: from + length };
}

function frame(opcode: number, payload: Buffer): Buffer {
  const size = payload.length;
  const head = size < 126 ? Buffer.alloc(2) : size < 65_536 ? Buffer.alloc(4) : Buffer.alloc(10);
  head[0] = 128 | opcode;
  head[1] = size < 126 ? size : size < 65_536 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(size, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(size), 2);
  return Buffer.concat([head, payload]);
}
