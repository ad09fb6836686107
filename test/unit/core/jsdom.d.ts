/** As much of jsdom as the model-based test uses; its own declarations would be one more package. */
declare module 'jsdom' {
  import type { Context } from 'node:vm';

  export class CookieJar {
    removeAllCookiesSync(): void;
  }
  export class VirtualConsole {
    on(event: 'error' | 'jsdomError', listener: (error: unknown) => void): this;
  }
  export class JSDOM {
    constructor(
      html: string,
      options?: {
        readonly url: string;
        readonly runScripts: 'outside-only';
        readonly cookieJar: CookieJar;
        readonly virtualConsole: VirtualConsole;
        readonly pretendToBeVisual: boolean;
      },
    );
    readonly window: Window & typeof globalThis;
    getInternalVMContext(): Context;
  }
}
