/**
 * The public types: what a site configures, what the library makes of it, and what a visitor's choice is. There is no
 * code here.
 */
import type { PresetName } from '../services/preset-names.ts';

export type { PresetName } from '../services/preset-names.ts';

/** A text of the site: one string for every language, or one per BCP 47 language tag. Links: `[label](url)`. */
export type Text = string | Readonly<Record<string, string>>;

/** Where a declared item lives in the browser. */
export type StorageKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB';

/**
 * What a country's law exempts from consent: low-impact statistics of the site itself (Dutch Telecommunicatiewet art.
 * 11.7a lid 3(b); UK PECR Schedule A1), and how the site looks and works for a visitor (UK PECR Schedule A1). It must
 * be disclosed and can be switched off.
 */
export type Exemption = 'nl-statistics' | 'uk-statistics' | 'uk-appearance';

/** Why a service may run: with consent, because the site cannot work without it, or under an exemption. */
export type Basis = 'consent' | 'necessary' | Exemption;

/**
 * How a decision was made. `elsewhere`: under another consent tool, from which it was carried over. `signal` is not
 * used by this version, and accepted in receipts.
 */
export type Via = 'banner' | 'preferences' | 'placeholder' | 'api' | 'signal' | 'elsewhere';

/** The part of the interface that the visitor sees. */
export type View = 'none' | 'banner' | 'preferences';

// ---------------------------------------------------------------------------------------------- what a site writes

/** One declared cookie or storage key. It is shown in the declaration and deleted when its service is refused. */
export interface CookieInput {
  /** Exact name, or a prefix followed by `*`, as in `_ga_*`. */
  readonly name: string;
  /** `"session"`, or `"<n> minutes|hours|days|months|years"`. */
  readonly lifetime: string;
  /** @default 'cookie' */
  readonly kind?: StorageKind;
  /** The domain of somebody else on which it is stored, as in `youtube.com`: it is disclosed, and cannot be deleted. */
  readonly domain?: string;
  /** Who places it; default: the provider of the service. */
  readonly provider?: Text;
  readonly purpose?: Text;
}

/** One tool on the site. */
export interface ServiceInput {
  /**
   * Start from a service that the library knows; docs/services.md lists them. Own fields win. In a call of `init`, a
   * name that is none of these is an error; here it is not, because a configuration can come from a file, as any text.
   */
  readonly preset?: PresetName | (string & {});
  /** The vendor's id or ids, such as `G-XXXXXXX`. With one, the library loads the service itself after consent. */
  readonly id?: string | readonly string[];
  /** The vendor's script from another address, such as a first-party gateway. Default: the vendor's own. */
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
   * Where this service loads from, such as `static.hotjar.com`, `example.com/pixel` or `/metrics/`. With it, the check
   * names elements of the service that the page does not hold; the presets have their own.
   */
  readonly match?: string | readonly string[];
  readonly purpose?: Text;
  /** The provider's own privacy statement. */
  readonly privacyUrl?: string;
  /** Countries outside the EEA to which data goes, and on what basis, in the words of the site. */
  readonly transfer?: Text;
  /** Whether and when a processor agreement was signed, in the words of the site. */
  readonly processorAgreement?: Text;
  readonly cookies?: readonly CookieInput[];
  /** @default 'consent', or 'necessary' in a required category */
  readonly basis?: Basis;
  /**
   * The vendor's functions that the page's own code calls, such as `fbq` or `_paq.push`. While the service is refused
   * they are there and do nothing. Default: those that its preset names, from the moment when the preset is there.
   */
  readonly calls?: readonly string[];
  /**
   * What happens to calls before the visitor's answer, and to what `akkoord.track` is given: with `'replay'` they are
   * made when the answer is yes. @default 'drop'
   */
  readonly earlyCalls?: 'drop' | 'replay';
  /** `'reload'`: reload the page when this service is withdrawn, because it cannot be switched off. @default 'none' */
  readonly onWithdraw?: 'reload' | 'none';
  /**
   * True: held scripts of this service wait for `DOMContentLoaded` or `load`, so listeners that they register too late
   * are called all the same. Needs `akkoord.replay.js`, or `replayLoadEvents` from `akkoord/replay`. @default false
   */
  readonly replayLoadEvents?: boolean;
}

/** Keys of the messages that say what a service or a cookie is for. */
export type PurposeKey =
  | 'necessaryText'
  | 'analyticsText'
  | 'targetingText'
  | 'embed'
  | 'visitor'
  | 'recording'
  | 'leads'
  | 'chat'
  | 'security';

/** The facts that the library has about the service of another company: the one export of a file in `src/services`. */
export interface Preset {
  readonly label: string;
  /** The legal entity behind it where a source names that, otherwise the company as it calls itself. */
  readonly provider: string;
  /** The provider's own privacy statement. */
  readonly privacyUrl: string;
  /** The category in which it belongs; the site decides. */
  readonly usualCategory: 'necessary' | 'functional' | 'analytics' | 'targeting';
  /** The message that says what it is for. */
  readonly purposeKey: PurposeKey;
  readonly cookies?: readonly CookieInput[];
  /** Its functions that pages call, see {@link ServiceInput.calls}. */
  readonly calls?: readonly string[];
  /** Sites also run it on a server of their own, with the same names: those may be statistics of the site itself. */
  readonly isSelfHosted?: boolean;
  /** `'reload'`: its script cannot be switched off. */
  readonly onWithdraw?: 'reload';
  /** What its ids look like; undefined: it has none. */
  readonly idShape?: { readonly pattern: RegExp; readonly example: string };
  /** Fetches what loads the service and tells it of the consent; called once it is granted. */
  readonly integration?: () => Promise<{ readonly connect: Connect }>;
  /** Where the facts are from. No page needs it, so the built files are without it. */
  readonly research?: {
    /** An address or the name of a work, by fact. */
    readonly sources: Readonly<Record<string, string>>;
    /** Where data go outside the EEA, by a source of the vendor itself; undefined: none was read. */
    readonly thirdCountry?: string;
    /** Facts for which no source of the vendor itself was found. */
    readonly unverified?: string;
    /** ISO date on which the sources were read. */
    readonly lookedUp: string;
  };
}

/** `HTMLScriptElement`, where the project's types know a page at all: on a server they do not. */
export type ScriptElement = typeof globalThis extends { HTMLScriptElement: { prototype: infer Script } }
  ? Script
  : object;

/**
 * Makes the integration of one service with a preset, and tells the vendor of the state of this moment.
 *
 * @param loadScript adds a script to the page, which runs in a task of its own
 */
export type Connect = (service: Service, loadScript: (url: string) => ScriptElement, state: State) => Integration;

/** The categories and services that the visitor decides on. */
export interface CategoryInput {
  /** True: cannot be refused. @default false, and true for `necessary` */
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
   * `'basic'`: Google's scripts load only after consent. `'advanced'`: those that the library loads do so before, and
   * Google measures without cookies; Google is then contacted before the visitor has answered. @default 'basic'
   */
  readonly mode?: 'basic' | 'advanced';
  /** Which Google consent types a category grants; replaces the default for the categories that it names. */
  readonly mapping?: Readonly<Record<string, readonly string[]>>;
  /** Defaults for regions, after the one that denies everything; in each, Google uses the most specific one. */
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
  /** Its id, such as `GTM-XXXXXXX`. */
  readonly id: string;
  /** Consent ids: it is loaded when one of them is granted. @default ['analytics', 'targeting'] */
  readonly consent?: readonly string[];
  /** Its script from another address. Default: Google's own. */
  readonly scriptUrl?: string;
}

/** Consent tools whose records the library can read. */
export type FormerTool =
  | 'cookieconsent'
  | 'klaro'
  | 'tarteaucitron'
  | 'orejime'
  | 'cookiebot'
  | 'onetrust'
  | 'cookieyes'
  | 'complianz'
  | 'silktide';

/** A former tool that did not have its default settings. */
export interface ImportInput {
  readonly from: FormerTool;
  /** Name of its cookie, where the site had changed it. */
  readonly cookie?: string;
  /**
   * The tool's categories or services, each with the ids that it has here. Takes precedence over ids that are the same.
   */
  readonly map?: Readonly<Record<string, string | readonly string[]>>;
  /** Revision of this configuration that asks for no more than the former tool did. @default 1 */
  readonly revision?: number;
}

/** Categories by id. The built-in ones are named, so that an editor can complete them. */
export type Categories = Readonly<Record<string, CategoryInput>> &
  Readonly<Partial<Record<'necessary' | 'functional' | 'analytics' | 'targeting', CategoryInput>>>;

/** The configuration as a site writes it: JSON in the page, attributes on the script tag, or the argument of `init`. */
export interface ConfigInput {
  /** Whole number. Raise it where consent is asked for something else than before. @default 1 */
  readonly revision?: number;
  /**
   * What is asked again where something is new, or `revision` was raised. `'new'`: only that; what was refused stays
   * refused, and a yes counts under its own revision. `'all'`: everything, and nothing counts meanwhile.
   * @default 'new'
   */
  readonly askAgain?: 'new' | 'all';
  /** ISO date of the privacy statement, shown to the visitor. */
  readonly policyDate?: string;
  /** The organisation that asks for consent. */
  readonly controller?: { readonly name?: Text | undefined; readonly privacyUrl?: string | undefined };
  /** BCP 47 tag. Default: `<html lang>`, then the browser's language, then `en`. */
  readonly language?: string | undefined;
  /** Language of the interface where there is no locale for the wanted one. @default 'en' */
  readonly fallbackLanguage?: string;
  readonly cookie?: {
    /** @default 'akkoord' */
    readonly name?: string;
    /**
     * Share the choice with subdomains, as in `.voorbeeld.nl`; `'auto'`: the widest domain that the browser accepts,
     * tried when the visitor chooses and not before. Default: this host only.
     */
    readonly domain?: string;
    /**
     * Days that a choice lasts, counted from the decision; at most 400. `'session'`: until the browser is closed.
     * @default 182
     */
    readonly days?: number | 'session';
  };
  /**
   * With a script tag: folder of the library's other files, where it cannot be written as `data-base` on the tag. In a
   * bundle it has no meaning. Default: the folder of the script, then `/akkoord/`.
   */
  readonly base?: string;
  /** By id, in the order in which they are shown. Default: necessary, functional, analytics, targeting. */
  readonly categories?: Categories | undefined;
  /** By name: settings of a built-in integration, or an {@link Integration} of the site's own. */
  readonly integrations?: {
    readonly 'google-consent-mode'?: ConsentModeInput;
    readonly 'google-tag-manager'?: TagManagerInput;
    readonly [name: string]: ConsentModeInput | TagManagerInput | Integration | undefined;
  };
  /**
   * What Global Privacy Control does. `'reject-targeting'`: the visitor is told, and accepting everything leaves
   * `targeting` refused. `'reject-silently'`: nobody is asked, and what needs consent stays refused until the visitor
   * opens the preferences. `'ignore'`: nothing. @default 'reject-targeting'
   */
  readonly gpc?: 'reject-targeting' | 'reject-silently' | 'ignore';
  /**
   * True: run in a frame of another site too, with a cookie of that frame alone (`Partitioned`).
   * @default false: in such a frame nothing is shown, stored or released
   */
  readonly embedded?: boolean;
  /**
   * Make a {@link Receipt} of each decision, keep it for the visitor and, with an `endpoint`, post it there as JSON: an
   * address of the site's own. Default: no receipts; then there is only a {@link BasicReceipt}.
   */
  readonly receipts?: { readonly endpoint?: string };
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
  /** Milliseconds after which a held script that hangs no longer keeps later ones waiting. @default 10000 */
  readonly scriptTimeout?: number;
  /**
   * Stop scripts that write what a refused service has declared; `'strict'`: also what no service declares. Needs
   * `akkoord.guard.js`, or `guardStorage` from `akkoord/guard`. @default false
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
    /** Light, dark, or as the visitor has set it. @default 'auto' */
    readonly scheme?: 'auto' | 'light' | 'dark';
  };
}

// ------------------------------------------------------------------------------------------- what the library uses

/** A category or service: whatever has a consent id. */
export interface Item {
  readonly id: string;
  /** Id of the category that it belongs to; of a category its own id. */
  readonly category: string;
  /** `necessary`: it cannot be refused. */
  readonly basis: Basis;
  /** Of a service: true where it can have an answer of its own, beside that of its category. */
  readonly granular?: boolean | undefined;
}

/**
 * A service with its defaults. What a fetched preset knows is added when its file arrives; what the library's own files
 * know is added where it is needed, see `withPresetFacts`.
 */
export interface Service
  extends Item,
    Omit<ServiceInput, 'id' | 'basis'>,
    Partial<Pick<Preset, 'usualCategory' | 'purposeKey' | 'idShape' | 'integration'>> {
  readonly vendorIds: readonly string[];
  readonly cookies: readonly CookieInput[];
  /** Those of the preset alone, by which the check knows the vendor's. */
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
  readonly controller: { readonly name?: Text | undefined; readonly privacyUrl?: string | undefined };
  readonly cookie: { readonly name: string; readonly domain?: string; readonly days: number | 'session' };
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  /** Categories and services, each category before its services. */
  readonly items: readonly Item[];
  readonly settingsHashes: readonly string[];
  readonly scriptTimeout: number;
  /** As the site wrote it. */
  readonly input: ConfigInput;
}

/** Yes or no per consent id. */
export type Choices = Readonly<Record<string, boolean>>;

/** The visitor's act under one revision. */
export interface Decision {
  readonly revision: number;
  /** Milliseconds since 1970, by the visitor's clock. */
  readonly time: number;
  readonly via: Via;
  /** Explicit yes or no for every category and service that could be refused, except those that are `unanswered`. */
  readonly choices: Choices;
  /** Milliseconds since 1970: the time of the oldest answer in it, where not all were given at `time`. */
  readonly since?: number;
  /**
   * Ids of what is new since, and the categories it is in: the visitor is asked about these, and what was answered
   * before counts meanwhile. Absent where everything has an answer.
   */
  readonly unanswered?: readonly string[];
}

/** Wishes that the browser sends. */
export interface Signals {
  /** Global Privacy Control. */
  readonly gpc: boolean;
}

/** Everything that a page can know about the consent at one moment. Immutable. */
export interface State {
  /**
   * The decision that is valid now, which can have something `unanswered`; null: undecided, and nothing but what is
   * required is granted.
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
 * What a visitor can read before deciding: the same for every visitor with the same configuration, language and version
 * of the library. `akkoord/server` computes it too, see `noticeHash`.
 */
export interface Notice {
  /** BCP 47 tag in which it was shown. */
  readonly language: string;
  readonly title: string;
  /** The sentences of the first layer, without what is said only to visitors whose browser sends a signal. */
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
  /** The host or domain for which it holds. */
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
  readonly event: { readonly type: EventType; readonly time: string };
  /** Whose clock the times come from. Times of the visitor's own clock prove nothing by themselves. */
  readonly clock: 'client';
  /** ISO 8601. A choice for the browser's session lasts no longer than this. */
  readonly expires: string;
  readonly method: Via;
  readonly revision: number;
  /** The signals that the browser sent: `gpc` is Global Privacy Control. Receipts of earlier versions do not tell. */
  readonly signals?: readonly 'gpc'[];
  /** SHA-256 of the {@link Notice} that was shown, base64url; null where none was. */
  readonly notice_hash: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly controller: string | null;
  readonly policyUrl: string | null;
  readonly policyDate: string | null;
  /** The host or domain for which it holds. */
  readonly scope: string;
  /** Yes or no for each category that could be refused. */
  readonly purposes: Choices;
  /** Yes or no for each service that could be refused. */
  readonly services: Choices;
  /** Version of the library. */
  readonly library: string;
}

/** Translates grants into the words of one vendor's API. It sees only the state. */
export interface Integration {
  readonly name: string;
  /** Runs once, when the page has started, before anything is released. */
  setup?(state: State): void;
  /** Runs whenever the decision changes. */
  update?(state: State, previous: State): void;
  /**
   * Runs before a held script that is granted is released, in its turn.
   *
   * @returns why it must stay held for now; undefined: it can go
   */
  reasonToHold?(script: ScriptElement): string | undefined;
}
