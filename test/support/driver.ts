import type { ProbeRecord } from './probe.ts';
import type { Cookie, Engine, NewCookie } from './visitor.ts';

/** What a visitor needs of an engine; everything else is built on this, once for all engines. */
export interface Driver {
  readonly engine: Engine;
  goto(url: string, until: 'load' | 'parsed'): Promise<void>;
  reload(): Promise<void>;
  /** Evaluates an expression in the page and awaits it; it yields a string. Rejects when the page goes away meanwhile. */
  evaluate(expression: string): Promise<string>;
  /** Presses the mouse, several times for a double click. */
  press(x: number, y: number, times?: number): Promise<void>;
  /** Taps twice with a finger. Chromium only. */
  doubleTap(x: number, y: number): Promise<void>;
  /** Holds a key down so long that it repeats so many times. Chromium and Firefox only. */
  hold(key: string, repeats: number): Promise<void>;
  /** Presses the last key while the others are held down. */
  chord(keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  cookies(): Promise<readonly Cookie[]>;
  setCookie(cookie: NewCookie): Promise<void>;
  clearCookies(): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Prints the page. Returns the PDF. */
  print(): Promise<Buffer>;
  messages(): Promise<readonly ProbeRecord[]>;
  newTab(): Promise<Driver>;
  close(): Promise<void>;
  /** Whether the tab or its browser has been closed. */
  isClosed(): boolean;
}
