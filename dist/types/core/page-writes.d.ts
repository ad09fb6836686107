/**
 * Keeps released scripts from replacing the whole page, which is what `write` does once a page has been parsed. So it
 * does nothing then, nor in a released script at any time, and the console says so. Scripts of the page itself can write
 * while it is parsed, and can open the document to write another.
 *
 * @param latest the script that was released last
 */
export declare function refusePageWrites(latest: () => Element): void;
