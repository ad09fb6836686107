/** Elements that load something by one of these attributes; a link of the page waits for a click. */
export declare const LOADING_ELEMENTS = "[src],[srcset],link[href],object[data],video[poster]";
/** Does this address begin at `match`: a host, with the beginning of a path; or a path of the page's own host? */
export declare function isAt(address: string, match: string): boolean;
/** Is it an address of another host than the page's? */
export declare function isElsewhere(address: string): boolean;
/** The address as the browser asks for it; an empty text where it is none. */
export declare function absolute(address: string): string;
/** The addresses that an element asks for. */
export declare function addressesOf(element: Element): string[];
/** The addresses in a text, such as a script or the markup inside `<noscript>`. */
export declare function addressesIn(text: string): string[];
