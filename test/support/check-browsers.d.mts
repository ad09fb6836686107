/** What to do about missing programs, in one line; empty where every program is there. */
export function missingBrowsers(): string;
