/**
 * The public types: the configuration that a site writes, the data that the library makes from it, and the choice of a
 * visitor. There is no code here.
 */
import type { PresetName } from '../services/preset-names.ts';
export type { PresetName } from '../services/preset-names.ts';
/** A text of the site: one string for every language, or one per BCP 47 language tag. Links: `[label](url)`. */
export type Text = string | Readonly<Record<string, string>>;
/** The kind of storage in which a browser keeps a declared item. */
export type StorageKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB';
/**
 * Exemptions from consent in a country's law: for low-impact statistics of the site itself (Dutch Telecommunicatiewet
 * art. 11.7a lid 3(b); UK PECR Schedule A1), and for a service that changes how the site looks and works for a visitor
 * (UK PECR Schedule A1). Such a service must be disclosed, and visitors can switch it off.
 */
export type Exemption = 'nl-statistics' | 'uk-statistics' | 'uk-appearance';
/** Why a service may run: with consent, because the site cannot work without it, or under an exemption. */
export type Basis = 'consent' | 'necessary' | Exemption;
/**
 * How a decision was made. `elsewhere`: under another consent tool, from which it was carried over. This version does
 * not use `signal`, but accepts it in receipts.
 */
export type Via = 'banner' | 'preferences' | 'placeholder' | 'api' | 'signal' | 'elsewhere';
/** The part of the interface that the visitor sees. */
export type View = 'none' | 'banner' | 'preferences';
/** One declared cookie or storage key. It is shown in the declaration and deleted when its service is refused. */
export interface CookieInput {
    /** Exact name, or a prefix followed by `*`, as in `_ga_*`. */
    readonly name: string;
    /** `"session"`, or `"<n> minutes|hours|days|months|years"`. */
    readonly lifetime: string;
    /** @default 'cookie' */
    readonly kind?: StorageKind;
    /**
     * The domain of somebody else on which it is stored, such as `youtube.com`: the cookie is disclosed, and cannot be
     * deleted.
     */
    readonly domain?: string;
    /** The company that places the cookie. Default: the provider of the service. */
    readonly provider?: Text;
    readonly purpose?: Text;
}
/** One tool on the site. */
export interface ServiceInput {
    /**
     * Start from the facts of a well-known service; docs/services.md lists them. Fields of the site take precedence. In a
     * call of `init`, TypeScript reports an unknown name; here any text is accepted, because a configuration can come
     * from a file.
     */
    readonly preset?: PresetName | (string & {});
    /** The vendor's id or ids, such as `G-XXXXXXX`. With an id, the library loads the service itself after consent. */
    readonly id?: string | readonly string[];
    /** The address of the vendor's script, such as that of a first-party gateway. Default: the vendor's own address. */
    readonly scriptUrl?: string;
    /**
     * Google Analytics: a path of the site's own, as in `/metrics`, through which the script and the hits go. A server
     * there must forward them; `examples/analytics-proxy` does.
     */
    readonly proxy?: string;
    /** Extra fields for the vendor, passed on as they are (Google: fields of `gtag('config', …)`). */
    readonly params?: Readonly<Record<string, unknown>>;
    readonly label?: Text;
    /** The legal entity behind the service. */
    readonly provider?: Text;
    /**
     * Addresses from which this service loads, such as `static.hotjar.com`, `example.com/pixel` or `/metrics/`. With them
     * the check finds elements of the service that the page does not hold. Presets have such addresses already.
     */
    readonly match?: string | readonly string[];
    readonly purpose?: Text;
    /** The provider's own privacy statement. */
    readonly privacyUrl?: string;
    /** Countries outside the EEA to which data goes, and on which legal basis, in the words of the site. */
    readonly transfer?: Text;
    /** Whether and when a processor agreement was signed, in the words of the site. */
    readonly processorAgreement?: Text;
    readonly cookies?: readonly CookieInput[];
    /** @default 'consent', or 'necessary' in a required category */
    readonly basis?: Basis;
    /**
     * The vendor's functions that the page's own code calls, such as `fbq` or `_paq.push`. While the service is refused,
     * a stub of each is there. Default: the functions that its preset names, from the moment when the preset is there.
     */
    readonly calls?: readonly string[];
    /**
     * `'drop'`: calls before the visitor's answer are lost. `'replay'`: they are made when the answer is yes. The same
     * holds for calls of `akkoord.track`. @default 'drop'
     */
    readonly earlyCalls?: 'drop' | 'replay';
    /**
     * `'reload'`: reload the page when this service is withdrawn, because its script cannot be switched off.
     * @default 'none'
     */
    readonly onWithdraw?: 'reload' | 'none';
    /**
     * True: held scripts of this service wait for `DOMContentLoaded` or `load`, so listeners that they register too late
     * are called all the same. Needs `akkoord.replay.js`, or `replayLoadEvents` from `akkoord/replay`. @default false
     */
    readonly replayLoadEvents?: boolean;
}
/** Keys of the messages that say the purpose of a service or a cookie. */
export type PurposeKey = 'necessaryText' | 'analyticsText' | 'targetingText' | 'embed' | 'visitor' | 'recording' | 'leads' | 'chat' | 'security';
/** The facts that the library has about the service of another company: the one export of a file in `src/services`. */
export interface Preset {
    readonly label: string;
    /** The legal entity behind the service, where a source names it; otherwise the name that the company uses. */
    readonly provider: string;
    /** The provider's own privacy statement. */
    readonly privacyUrl: string;
    /** The category that suits the service. The site decides by its configuration. */
    readonly usualCategory: 'necessary' | 'functional' | 'analytics' | 'targeting';
    /** Key of the message that says the purpose of the service. */
    readonly purposeKey: PurposeKey;
    readonly cookies?: readonly CookieInput[];
    /** The vendor's functions that pages call, see {@link ServiceInput.calls}. */
    readonly calls?: readonly string[];
    /**
     * True: sites also run this service on a server of their own, with the same names of cookies. So a cookie of such a
     * name does not prove that the vendor gets the data.
     */
    readonly isSelfHosted?: boolean;
    /** `'reload'`: its script cannot be switched off. */
    readonly onWithdraw?: 'reload';
    /** The form of the vendor's ids; undefined: any text is accepted. */
    readonly idShape?: {
        readonly pattern: RegExp;
        readonly example: string;
    };
    /**
     * Fetches the code that loads the service and tells the vendor of the consent. Called when the service is granted.
     */
    readonly integration?: () => Promise<{
        readonly connect: Connect;
    }>;
    /** The sources of the facts. No page needs them, so the built files do not have this field. */
    readonly research?: {
        /** An address or the name of a work, by fact. */
        readonly sources: Readonly<Record<string, string>>;
        /**
         * Places outside the EEA to which data goes, by a source of the vendor itself; undefined: no such source was read.
         */
        readonly thirdCountry?: string;
        /** Facts for which no source of the vendor itself was found. */
        readonly unverified?: string;
        /** ISO date on which the sources were read. */
        readonly lookedUp: string;
    };
}
/**
 * `HTMLScriptElement` where the project that uses this package has the types of the DOM, which a server does not need.
 */
export type ScriptElement = typeof globalThis extends {
    HTMLScriptElement: {
        prototype: infer Script;
    };
} ? Script : object;
/**
 * Makes the integration of one service with a preset, and tells the vendor the present state.
 *
 * @param loadScript adds a script to the page, which runs in a task of its own
 */
export type Connect = (service: Service, loadScript: (url: string) => ScriptElement, state: State) => Integration;
/** One category, on which the visitor decides, with its services. */
export interface CategoryInput {
    /** True: the category cannot be refused. @default false, and true for `necessary` */
    readonly required?: boolean;
    /** True: its services can be chosen one by one. @default false */
    readonly granular?: boolean;
    /** Default for the built-in categories: the library's own texts. */
    readonly label?: Text;
    readonly description?: Text;
    readonly services?: Readonly<Record<string, ServiceInput>>;
}
/** Google Consent Mode v2. Fields with Google's own names are passed on to Google. */
export interface ConsentModeInput {
    /**
     * `'basic'`: Google's scripts load only after consent. `'advanced'`: the scripts that the library loads do so before
     * consent, and Google measures without cookies. So Google is contacted before the visitor has answered.
     * @default 'basic'
     */
    readonly mode?: 'basic' | 'advanced';
    /** Google's consent types that each category grants. It replaces the default for the categories in it. */
    readonly mapping?: Readonly<Record<string, readonly string[]>>;
    /** Defaults for regions, after the default that denies everything. Google uses the most specific one for a region. */
    readonly regions?: readonly ConsentModeRegion[];
    /** Milliseconds for which Google's tags wait for an update. */
    readonly wait_for_update?: number;
    /** True: while `ad_storage` is denied, Google redacts the identifiers of ad clicks. @default false */
    readonly ads_data_redaction?: boolean;
    /** True: Google passes identifiers of ad clicks on in the links of the site. @default false */
    readonly url_passthrough?: boolean;
    /** Name of Google's queue in the page. @default 'dataLayer' */
    readonly dataLayer?: string;
}
/** The values of consent types in some regions, until the visitor decides. */
export interface ConsentModeRegion {
    /** ISO 3166-2 codes, such as `NL` or `US-CA`. */
    readonly region: readonly string[];
    readonly [type: string]: 'granted' | 'denied' | number | readonly string[];
}
/** A container of Google Tag Manager that the library loads. */
export interface TagManagerInput {
    /** The id of the container, such as `GTM-XXXXXXX`. */
    readonly id: string;
    /** Consent ids: the container is loaded when one of them is granted. @default ['analytics', 'targeting'] */
    readonly consent?: readonly string[];
    /** The address of the script. Default: Google's own address. */
    readonly scriptUrl?: string;
}
/** Consent tools whose records the import can read. */
export type FormerTool = 'cookieconsent' | 'klaro' | 'tarteaucitron' | 'orejime' | 'cookiebot' | 'onetrust' | 'cookieyes' | 'complianz' | 'silktide';
/** A former tool, with the settings in which it differed from its defaults on this site. */
export interface ImportInput {
    readonly from: FormerTool;
    /** Name of the tool's cookie, where the site had changed it. */
    readonly cookie?: string;
    /**
     * The tool's ids of categories or services, each with its ids in this configuration. For an id without an entry, the
     * import looks for the same id here, then for an id that usually has that name in other tools.
     */
    readonly map?: Readonly<Record<string, string | readonly string[]>>;
    /** Revision of this configuration that asks for no more than the former tool did. @default 1 */
    readonly revision?: number;
}
/** Categories by id. The built-in ones are named, so that an editor can complete them. */
export type Categories = Readonly<Record<string, CategoryInput>> & Readonly<Partial<Record<'necessary' | 'functional' | 'analytics' | 'targeting', CategoryInput>>>;
/** The configuration as a site writes it: JSON in the page, attributes on the script tag, or the argument of `init`. */
export interface ConfigInput {
    /** Whole number. Raise it when the site asks consent for something else than before. @default 1 */
    readonly revision?: number;
    /**
     * The ids that are asked again where something is new, or `revision` was raised. `'new'`: only ids without a valid
     * answer; a yes is valid under its own revision alone, a no stays valid. `'all'`: every id, and until then no earlier
     * answer counts.
     * @default 'new'
     */
    readonly askAgain?: 'new' | 'all';
    /** ISO date of the privacy statement, shown to the visitor. */
    readonly policyDate?: string;
    /** The organisation that asks for consent. */
    readonly controller?: {
        readonly name?: Text | undefined;
        readonly privacyUrl?: string | undefined;
    };
    /** BCP 47 tag. Default: `<html lang>`, then the browser's language, then `en`. */
    readonly language?: string | undefined;
    /** Language of the interface where there is no locale for the wanted language. @default 'en' */
    readonly fallbackLanguage?: string;
    readonly cookie?: {
        /** @default 'akkoord' */
        readonly name?: string;
        /**
         * The domain whose hosts share the choice, such as `.voorbeeld.nl`. `'auto'`: the widest domain that the browser
         * accepts, which is tried only when the visitor chooses. Default: this host only.
         */
        readonly domain?: string;
        /**
         * Days that a choice lasts, counted from the decision; at most 400. `'session'`: until the browser is closed.
         * @default 182
         */
        readonly days?: number | 'session';
    };
    /**
     * With a script tag: the folder of the library's other files, for pages that cannot have `data-base` on the tag. In a
     * bundle this field has no effect. Default: the folder of the script, then `/akkoord/`.
     */
    readonly base?: string;
    /** By id, in the order in which they are shown. Default: necessary, functional, analytics, targeting. */
    readonly categories?: Categories | undefined;
    /** By name: the settings of a built-in integration, or an {@link Integration} of the site's own. */
    readonly integrations?: {
        readonly 'google-consent-mode'?: ConsentModeInput;
        readonly 'google-tag-manager'?: TagManagerInput;
        readonly [name: string]: ConsentModeInput | TagManagerInput | Integration | undefined;
    };
    /**
     * The effect of Global Privacy Control. `'reject-targeting'`: the visitor is told, and accepting everything leaves
     * `targeting` refused. `'reject-silently'`: the visitor is not asked, and every service that needs consent stays
     * refused until the visitor opens the preferences. `'ignore'`: no effect. @default 'reject-targeting'
     */
    readonly gpc?: 'reject-targeting' | 'reject-silently' | 'ignore';
    /**
     * True: run in a frame of another site too, with a cookie of that frame alone (`Partitioned`).
     * @default false: in such a frame nothing is shown, stored or released
     */
    readonly embedded?: boolean;
    /**
     * Make a {@link Receipt} of each decision and keep it for the visitor. `endpoint`: an address of the site itself, to
     * which each receipt is posted as JSON. Default: no receipts, so that there is only a {@link BasicReceipt}.
     */
    readonly receipts?: {
        readonly endpoint?: string;
    };
    /**
     * Former consent tools whose choices are carried over. Needs `akkoord.import.js`, or `importChoice` from
     * `akkoord/import`.
     */
    readonly import?: readonly (FormerTool | ImportInput)[];
    /** Links to these hashes open the preferences. @default ['#cookie-settings', '#cookie-instellingen'] */
    readonly settingsHashes?: readonly string[];
    /**
     * A floating button that opens the preferences, on pages without a settings link; a corner says where. @default true
     */
    readonly trigger?: boolean | 'bottom-left' | 'bottom-right' | 'top-left' | 'top-right';
    /** Milliseconds after which later held scripts no longer wait for one that hangs. @default 10000 */
    readonly scriptTimeout?: number;
    /**
     * True: stop scripts that write what a refused service declares. `'strict'`: also stop what no service declares.
     * Needs `akkoord.guard.js`, or `guardStorage` from `akkoord/guard`. @default false
     */
    readonly guard?: boolean | 'strict';
    /** Texts of the interface that replace the library's own, by message key. */
    readonly messages?: Readonly<Record<string, Text>>;
    readonly theme?: {
        /**
         * A bar over the whole width, a box in a corner, or a dialog in the middle. @default 'bar', and 'dialog' where
         * `modal`
         */
        readonly layout?: 'bar' | 'box' | 'dialog';
        /** Where a bar or a box is placed. @default 'bottom', and 'bottom-left' for a box */
        readonly position?: 'bottom' | 'top' | 'bottom-left' | 'bottom-right' | 'top-left' | 'top-right';
        /** True: the rest of the page cannot be used before the visitor has answered. @default false */
        readonly modal?: boolean;
        /** Light, dark, or `'auto'`: as the visitor has set the device. @default 'auto' */
        readonly scheme?: 'auto' | 'light' | 'dark';
    };
}
/** A category or a service: both have a consent id. */
export interface Item {
    readonly id: string;
    /** Of a service: the id of its category. Of a category: its own id. */
    readonly category: string;
    /** `necessary`: the item cannot be refused. */
    readonly basis: Basis;
    /** Of a service: true if it can have an answer of its own, beside the answer of its category. */
    readonly granular?: boolean | undefined;
}
/**
 * A service with its defaults. The facts of a preset that is fetched are added when its file arrives. The facts of a
 * built-in preset are added only where they are needed, see `withPresetFacts`.
 */
export interface Service extends Item, Omit<ServiceInput, 'id' | 'basis'>, Partial<Pick<Preset, 'usualCategory' | 'purposeKey' | 'idShape' | 'integration'>> {
    readonly vendorIds: readonly string[];
    readonly cookies: readonly CookieInput[];
    /** The cookies of the preset alone, by which the check recognises cookies of the vendor. */
    readonly presetCookies?: readonly CookieInput[] | undefined;
}
/** A category with its defaults. */
export interface Category extends Item, Omit<CategoryInput, 'services' | 'granular'> {
    readonly required: boolean;
    readonly services: readonly Service[];
}
/** A configuration with every default filled in. */
export interface Config extends Omit<ConfigInput, 'categories' | 'cookie' | 'controller'> {
    readonly revision: number;
    readonly controller: {
        readonly name?: Text | undefined;
        readonly privacyUrl?: string | undefined;
    };
    readonly cookie: {
        readonly name: string;
        readonly domain?: string;
        readonly days: number | 'session';
    };
    readonly categories: readonly Category[];
    readonly services: readonly Service[];
    /** Categories and services, each category before its services. */
    readonly items: readonly Item[];
    readonly settingsHashes: readonly string[];
    readonly scriptTimeout: number;
    /** The configuration as the site wrote it. */
    readonly input: ConfigInput;
}
/** Yes or no per consent id. */
export type Choices = Readonly<Record<string, boolean>>;
/** The visitor's choice under one revision. */
export interface Decision {
    readonly revision: number;
    /** Milliseconds since 1970, by the visitor's clock. */
    readonly time: number;
    readonly via: Via;
    /** Explicit yes or no for every category and service that could be refused, except those that are `unanswered`. */
    readonly choices: Choices;
    /** Milliseconds since 1970: the time of the oldest answer, where not all answers were given at `time`. */
    readonly since?: number;
    /**
     * Ids without a valid answer, and their categories. The visitor is asked about these; until then the other answers
     * count. Undefined where every id has an answer.
     */
    readonly unanswered?: readonly string[];
}
/** Wishes that the browser sends. */
export interface Signals {
    /** Global Privacy Control. */
    readonly gpc: boolean;
}
/** All facts about the consent that a page can use at one moment. Immutable. */
export interface State {
    /**
     * The decision that is valid now, which can have `unanswered` ids. Null: undecided, so only what needs no consent is
     * granted.
     */
    readonly decision: Decision | null;
    /** The outcome per category and service. */
    readonly grants: Choices;
    readonly signals: Signals;
    readonly view: View;
    /** BCP 47 tag of the interface. */
    readonly language: string;
}
/**
 * The text that a visitor can read before deciding: the same for every visitor with the same configuration, language
 * and version of the library. `akkoord/server` makes the same text, see `noticeHash`.
 */
export interface Notice {
    /** BCP 47 tag of the language in which the notice was shown. */
    readonly language: string;
    readonly title: string;
    /** The sentences of the first layer, without the one for visitors whose browser sends a signal. */
    readonly text: readonly string[];
    /** Labels of the three buttons. */
    readonly accept: string;
    readonly reject: string;
    readonly customize: string;
}
/** The facts about the decision that is valid now. No IP address, no user agent (GDPR art. 5(1)(c)). */
export interface BasicReceipt extends Decision {
    /**
     * Milliseconds since 1970, as {@link Decision.time}. A choice for the browser's session lasts no longer than this.
     */
    readonly expires: number;
    /** The host or domain on which the decision counts. */
    readonly scope: string;
    readonly language: string;
    /** Version of the library. */
    readonly library: string;
}
/** The effect of a decision. */
export type EventType = 'given' | 'refused' | 'changed' | 'withdrawn';
/**
 * Proof of one decision, with the field names of ISO/IEC TS 27560. Made only where `receipts` is configured. No IP
 * address, no user agent, no address of the page (GDPR art. 5(1)(c)).
 */
export interface Receipt {
    readonly schema_version: 1;
    /** UUID of this decision. */
    readonly record_id: string;
    /** 8 hexadecimal digits, which stay the same when the visitor decides again. */
    readonly consent_id: string;
    /** `time`: ISO 8601, UTC, to the second. */
    readonly event: {
        readonly type: EventType;
        readonly time: string;
    };
    /** The clock of the times: that of the visitor, which proves nothing by itself. */
    readonly clock: 'client';
    /** ISO 8601. A choice for the browser's session lasts no longer than this. */
    readonly expires: string;
    readonly method: Via;
    readonly revision: number;
    /** The signals that the browser sent: `gpc` is Global Privacy Control. Undefined in receipts of earlier versions. */
    readonly signals?: readonly 'gpc'[];
    /** SHA-256 of the {@link Notice} that was shown, base64url; null where no notice was shown. */
    readonly notice_hash: string | null;
    /** BCP 47. */
    readonly language: string;
    readonly controller: string | null;
    readonly policyUrl: string | null;
    readonly policyDate: string | null;
    /** The host or domain on which the decision counts. */
    readonly scope: string;
    /** Yes or no for each category that could be refused. */
    readonly purposes: Choices;
    /** Yes or no for each service that could be refused. */
    readonly services: Choices;
    /** Version of the library. */
    readonly library: string;
}
/**
 * Translates grants into the words of one vendor's API. An integration gets the state and nothing else of the library.
 */
export interface Integration {
    readonly name: string;
    /** Runs once, when the page has started, before anything is released. */
    setup?(state: State): void;
    /** Runs whenever the decision changes. */
    update?(state: State, previous: State): void;
    /**
     * Runs right before a held script that is granted would be released, when it is the turn of that script.
     *
     * @returns the reason why the script must stay held for now; undefined: it can be released
     */
    reasonToHold?(script: ScriptElement): string | undefined;
}
