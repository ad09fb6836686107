import type { MessageKey } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import type { Declaration, DeclaredCookie, DeclaredService } from './declaration.ts';
/** One fact about a service. */
export interface ServiceFact {
    /** Key of the message that names the fact. */
    readonly term: 'provider' | 'purpose' | 'transfer' | 'agreement';
    /** May contain `[label](url)` links. */
    readonly text: string;
}
/** Keys of the messages that head the columns of a cookie table. */
export declare const COOKIE_COLUMNS: readonly ['name', 'placedBy', 'purpose', 'lifetime'];
/** The facts that are known about a service, in the order in which they are shown. */
export declare function factsOf({ provider, purpose, transfer, processorAgreement }: DeclaredService): ServiceFact[];
/** The text above the facts of a service: the law that lets it run without consent, otherwise its safeguards. */
export declare function statementsOf({ basis, safeguards }: DeclaredService, { say }: Words<MessageKey>): string[];
/** Where a cookie is stored, unless it is a cookie of the site itself. */
export declare function placeOf({ kind, domain }: DeclaredCookie): string;
/** The cells of a cookie's row after its name, one text for each of the other columns. */
export declare function cellsOf({ provider, purpose, lifetime }: DeclaredCookie): string[];
/** Label of the link to the privacy statement of a service's provider. */
export declare function providerStatement({ provider, name }: DeclaredService, { say }: Words<MessageKey>): string;
/** Label of the link to the site's own privacy statement, with its date; empty where the site gives neither. */
export declare function siteStatement({ policyDate, controller, language }: Declaration, { say }: Words<MessageKey>): string;
