import type { ProbeRecord } from './probe.ts';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** What is known of a visitor before the first page. Each one that is not the default costs a browser start in Firefox. */
export interface VisitorOptions {
  /** @default 1280 × 800 */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** @default 'light' */
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  /** Not in WebKitGTK, which has no such mode: there it throws. */
  readonly forcedColors?: boolean;
  /** False: pages run no scripts. `run` and what builds on it still work, but not in Firefox, nor do pictures. @default true */
  readonly javaScript?: boolean;
  /** A language tag such as `nl-NL`. @default 'en-US' */
  readonly locale?: string;
  /** The browser refuses all cookies (and, where it ties them together, storage). */
  readonly cookiesBlocked?: boolean;
  /** What the visitor chose as the size of text, CSS px; in Chromium only. @default 16 */
  readonly fontSize?: number;
  /** Pages are kept alive for back and forward. Playwright turns that off in Chromium otherwise. */
  readonly backForwardCache?: boolean;
}

export interface Cookie {
  readonly name: string;
  readonly value: string;
  /** With a leading dot if it also goes to subdomains. */
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'Strict' | 'Lax' | 'None' | undefined;
  /** Seconds since the epoch; undefined for the session. */
  readonly expires: number | undefined;
}

export type NewCookie = Pick<Cookie, 'name' | 'value' | 'domain'> & Partial<Omit<Cookie, 'name' | 'value' | 'domain'>>;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FocusInfo {
  readonly tag: string;
  readonly id: string;
  readonly part: string;
  readonly role: string;
  readonly text: string;
  /** Whether `:focus-visible` holds. */
  readonly visible: boolean;
}

export interface StoredNames {
  readonly local: readonly string[];
  readonly session: readonly string[];
  readonly indexedDB: readonly string[];
}

/** What can go to a page and come back. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

export interface UntilOptions {
  /** Milliseconds. @default 20,000 */
  readonly timeout?: number;
}

/**
 * Somebody with a browser. The same in Chromium, Firefox and WebKitGTK.
 *
 * Selectors are CSS; `host >>> inner` goes on inside the open shadow root of `host` and among its own children. The first match counts.
 */
export interface Visitor {
  readonly engine: Engine;
  /** Goes to a page and waits for its `load`, or with `until: 'parsed'` until its HTML is parsed: for pages where something hangs. */
  goto(url: string, options?: { readonly until?: 'load' | 'parsed' }): Promise<void>;
  reload(): Promise<void>;
  /** Goes back, also into a page that was kept alive. */
  back(): Promise<void>;
  /** Runs a function in the page. It sees nothing of the test's scope but its arguments; these and the result travel as JSON. */
  run<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Asks again and again until the function returns something truthy in the page, across navigations. */
  until<A extends readonly unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...rest: [...A, UntilOptions?]
  ): Promise<R>;
  /** Waits until the element is there, at rest and on top, then presses the mouse at its centre. */
  click(selector: string, options?: UntilOptions): Promise<void>;
  /** The same twice in a row. The second press falls on whatever is there by then. */
  doubleClick(selector: string): Promise<void>;
  /** The same with a finger. Chromium only. */
  doubleTap(selector: string): Promise<void>;
  /** Holds a key down so long that it repeats so many times; what has the focus by then hears of it. Not in WebKit. */
  hold(key: string, repeats?: number): Promise<void>;
  /** One key or chord: `Tab`, `Shift+Tab`, `Escape`, `Enter`, `Space`, `ArrowDown`, `a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The element that has the focus, through open shadow roots. */
  focusInfo(): Promise<FocusInfo>;
  box(selector: string): Promise<Box | undefined>;
  /** Whether the element is there, not hidden, in the viewport, and hit at its centre. */
  visible(selector: string): Promise<boolean>;
  /** The rendered text; undefined if there is no such element. */
  text(selector: string): Promise<string | undefined>;
  count(selector: string): Promise<number>;
  /** All cookies of the profile, those that scripts cannot see included. */
  cookies(): Promise<readonly Cookie[]>;
  /** In WebKitGTK, on a page of another site, this goes to a blank page of the cookie's host first. */
  setCookie(cookie: NewCookie): Promise<void>;
  /** In WebKitGTK: those of the places that this test has been to. */
  clearCookies(): Promise<void>;
  storage(): Promise<StoredNames>;
  viewport(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Prints the page on paper; not in WebKit. Returns the PDF. */
  print(): Promise<Buffer>;
  /** What the probe has seen in all pages and tabs of this profile so far, oldest first. */
  messages(): Promise<readonly ProbeRecord[]>;
  /** A second tab of the same profile. */
  newTab(): Promise<Visitor>;
  /** Closes this tab, and the profile with its first tab. */
  close(): Promise<void>;
  /** Whether its tab was closed, or the browser was lost. */
  isClosed(): boolean;
}
