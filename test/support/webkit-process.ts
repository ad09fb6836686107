import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import WebDriver, { type Client } from 'webdriver';
import { programs } from './programs.mjs';

/** A screen that nobody sees. */
export interface Display {
  readonly number: string;
  close(): void;
}

export async function startDisplay(): Promise<Display> {
  const server = spawn(programs.xvfb, ['-displayfd', '3', '-screen', '0', '2000x1600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (chunk) => resolve(String(chunk).trim()));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const stop = () => server.kill();
  process.once('exit', stop);
  return {
    number,
    close() {
      process.off('exit', stop);
      stop();
    },
  };
}

export interface WebKitSettings {
  readonly display: Display;
  readonly proxyPort: number;
  /** Further arguments for the browser. */
  readonly args: readonly string[];
  readonly reducedMotion: boolean;
  readonly locale: string;
}

/** The browser's own toolbar must be able to shrink, or no window gets narrower than that. */
const theme =
  '* { padding: 0; margin: 0; min-width: 0; min-height: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }';

/** A home for the browser's settings; GTK reads motion and theme from there, and the C library its locale. */
function makeHome({ reducedMotion, locale }: WebKitSettings): { folder: string; env: NodeJS.ProcessEnv } {
  const folder = mkdtempSync(path.join(tmpdir(), 'akkoord-webkit-'));
  mkdirSync(path.join(folder, 'gtk-3.0'));
  writeFileSync(path.join(folder, 'gtk-3.0', 'gtk.css'), theme);
  writeFileSync(
    path.join(folder, 'gtk-3.0', 'settings.ini'),
    `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`,
  );
  const name = `${locale.replace('-', '_')}.UTF-8`;
  const plain = '/usr/lib/locale/C.utf8';
  // Only the name counts for `navigator.language`, so a bare machine needs no locales installed.
  if (existsSync(plain)) cpSync(plain, path.join(folder, 'locale', name.replace('UTF-8', 'utf8')), { recursive: true });
  return {
    folder,
    env: {
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
      LOCPATH: path.join(folder, 'locale'),
      LC_ALL: name,
      LANGUAGE: '',
      GDK_BACKEND: 'x11',
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
      // The list of codecs is the same for all of them: looking for it takes longer than opening a page.
      GST_REGISTRY: path.join(tmpdir(), 'akkoord-codecs.bin'),
      NO_AT_BRIDGE: '1',
      GIO_USE_VFS: 'local',
      GSETTINGS_BACKEND: 'memory',
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function stopGroup(leader: ChildProcess): void {
  if (leader.pid === undefined) return;
  try {
    process.kill(-leader.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

export interface WebKit {
  readonly driver: Client;
  close(): Promise<void>;
}

/** A driver of its own for each session: it takes no more than one, and settings such as the locale come by its environment. */
export async function startWebKit(settings: WebKitSettings): Promise<WebKit> {
  const port = await freePort();
  const home = makeHome(settings);
  const server = spawn(programs.webKitDriver, [`--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, DISPLAY: `:${settings.display.number}`, ...home.env },
  });
  const stop = () => stopGroup(server);
  process.once('exit', stop);
  const cleanUp = () => {
    process.off('exit', stop);
    stop();
    rmSync(home.folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const deadline = Date.now() + 60_000;
    const base = `http://127.0.0.1:${port}`;
    while (
      !(await fetch(`${base}/status`).then(
        () => true,
        () => false,
      ))
    ) {
      if (Date.now() > deadline || server.exitCode !== null) throw new Error('WebKitWebDriver does not answer');
      await sleep(10);
    }
    const capabilities = {
      acceptInsecureCerts: true,
      // Otherwise every command waits for `load`, which does not come where something hangs.
      pageLoadStrategy: 'none' as const,
      timeouts: { script: 60_000, pageLoad: 60_000, implicit: 0 },
      'webkitgtk:browserOptions': {
        binary: programs.miniBrowser,
        // The `proxy` capability would make it speak TLS to the proxy itself.
        args: ['--automation', `--proxy=http://127.0.0.1:${settings.proxyPort}`, ...settings.args],
      },
    };
    const driver = await WebDriver.newSession({
      // with these it uses the driver that runs, and looks for none to download
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'silent',
      connectionRetryCount: 0,
      capabilities,
    });
    return {
      driver,
      async close() {
        const timeLimit = new AbortController();
        await Promise.race([
          driver.deleteSession().catch(() => {}),
          sleep(3000, undefined, { signal: timeLimit.signal }).catch(() => {}),
        ]);
        timeLimit.abort();
        cleanUp();
      },
    };
  } catch (error) {
    cleanUp();
    throw error;
  }
}
