type Program = 'chromium' | 'firefox' | 'webKitDriver' | 'miniBrowser' | 'xvfb';
/** Paths of the programs that the page tests start; an empty path is a program that was not found. */
export const programs: Readonly<Record<Program, string>>;
/** The path of the Chromium that opens the pages of the tests. */
export const chromiumForPages: string;
/** Debian's package of each program, and the environment variable that names another path. */
export const sources: Readonly<Record<Program, { readonly package: string; readonly variable: string }>>;
