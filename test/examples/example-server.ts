import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';

/** The example as a process of its own. */
export interface ExampleServer {
  /** As in `http://localhost:40123`. */
  readonly origin: string;
  /** All that it has written to its output so far. */
  output(): string;
  /** Ends it; resolves to its exit code, null where the signal ended it. */
  stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** Starts `examples/server` on a free port. */
export const startExample = (database: string, env: Readonly<Record<string, string>> = {}): Promise<ExampleServer> =>
  startServer('examples/server/serve.mjs', { PORT: '0', DATABASE: database, ...env });

/** Starts a program that prints its address. */
export async function startServer(file: string, env: Readonly<Record<string, string>> = {}): Promise<ExampleServer> {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const origin = await new Promise<string>((found, failed) => {
    createInterface(child.stdout).on('line', (line) => {
      output += `${line}\n`;
      const [address] = /http:\/\/localhost:\d+/.exec(line) ?? [];
      if (address) found(address);
    });
    ended.then((code) => failed(new Error(`the example ended with ${code}: ${output}`)));
  });
  return {
    origin,
    output: () => output,
    stop(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Ends what a failed test left. */
export function stopAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** One request, with exactly these headers. Rejects where the connection breaks. */
export function ask(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
    agent,
  }: { method?: string; headers?: object; body?: string | Buffer; agent?: Agent } = {},
): Promise<Answer> {
  return new Promise((done, failed) => {
    // The server can close a kept connection at the moment when the next request is sent.
    const sent = request(url, { method, headers: { ...headers }, agent: agent ?? false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.on('error', failed);
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

/** A client that keeps its connection. */
export const createClient = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 });
