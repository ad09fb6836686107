/**
 * Keeps released scripts from replacing the whole page, which `document.write` does once a page has been parsed. From
 * then on `write` does nothing; in a released script it never does anything; and the console says so. Scripts of the
 * page itself can still write while the page is parsed, and can call `document.open` to write a new document.
 *
 * @param latest the script that was released last
 */
export declare function refusePageWrites(latest: () => Element): void;
