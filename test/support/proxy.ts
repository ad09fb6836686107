import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { generate } from 'selfsigned';
import { isNoise } from './noise.ts';

/** Answers one request, whatever host it was meant for; `url` is absolute. */
export type Answer = (url: URL, request: http.IncomingMessage, response: http.ServerResponse) => void;

/** A forward proxy behind which every host name is this process. */
export interface Proxy {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the proxy on a free port of 127.0.0.1; https is ended here, with a certificate made on the spot. */
export async function startProxy(answer: Answer): Promise<Proxy> {
  const pem = await generate([{ name: 'commonName', value: 'voorbeeld.example' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const secureContext = tls.createSecureContext({ key: pem.private, cert: pem.cert });
  const sockets = new Set<Duplex>();

  const dispatch = (scheme: 'http' | 'https') => (request: http.IncomingMessage, response: http.ServerResponse) => {
    const target = request.url ?? '/';
    const url = new URL(/^https?:/.test(target) ? target : `${scheme}://${request.headers.host ?? 'unknown'}${target}`);
    if (isNoise(url.hostname)) response.writeHead(502).end();
    else answer(url, request, response);
  };
  const plain = http.createServer(dispatch('http'));
  const secure = http.createServer(dispatch('https'));
  for (const server of [plain, secure]) {
    server.keepAliveTimeout = 60_000;
    server.on('clientError', (_error, socket) => socket.destroy());
  }

  const keep = (socket: Duplex) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  plain.on('connection', keep);
  plain.on('connect', (request: http.IncomingMessage, socket: Socket) => {
    const [host = '', port = '443'] = (request.url ?? '').split(':');
    if (isNoise(host)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (port === '80') {
      plain.emit('connection', socket);
      return;
    }
    const secured = new tls.TLSSocket(socket, { isServer: true, secureContext });
    secured.on('error', () => secured.destroy());
    secure.emit('connection', secured);
  });

  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  return {
    port: (plain.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => plain.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
