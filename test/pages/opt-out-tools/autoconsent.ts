import { readFileSync } from 'node:fs';
import type { AutoConsentCMPRule, Config, ContentScriptMessage } from '@duckduckgo/autoconsent';
import type { Net } from '../../support/net.ts';
import type { Visitor } from '../../support/visitor.ts';

type Tool = Window & {
  told: ContentScriptMessage[];
  autoconsentSendMessage(message: ContentScriptMessage): Promise<void>;
  autoconsentReceiveMessage(message: object): Promise<void>;
};

const folder = 'node_modules/@duckduckgo/autoconsent';
const contentScript = readFileSync(`${folder}/dist/autoconsent.playwright.js`, 'utf8');
/** All rules that the package ships: ours must go along with them. */
const shipped: readonly AutoConsentCMPRule[] = JSON.parse(
  readFileSync(`${folder}/rules/rules.json`, 'utf8'),
).autoconsent;

export const rule: AutoConsentCMPRule = JSON.parse(readFileSync('docs/opt-out-tools/autoconsent/akkoord.json', 'utf8'));

/** The tool's other half, which in an extension or a browser answers its content script. Sent as text. */
function background(config: object, autoconsent: readonly object[]): void {
  const tool = window as unknown as Tool;
  tool.told = [];
  tool.autoconsentSendMessage = async (message) => {
    tool.told.push(structuredClone(message));
    const answer = (reply: object, after = 0) => setTimeout(() => tool.autoconsentReceiveMessage(reply), after);
    if (message.type === 'init') answer({ type: 'initResp', config, rules: { autoconsent } });
    if (message.type === 'optOutResult' && message.scheduleSelfTest) answer({ type: 'selfTest' }, 300);
  };
}

/**
 * The tag of the tool, first in a page, as a content script is. It runs in the page's own world, for no driver has
 * another one in all three engines.
 *
 * @param own rules beyond those that it ships
 */
export function autoconsent(net: Net, config: Partial<Config>, own: readonly AutoConsentCMPRule[]): string {
  const settings = JSON.stringify({ isMainWorld: true, ...config });
  const body = `(${background.toString()})(${settings}, ${JSON.stringify([...shipped, ...own])});\n${contentScript}`;
  net.route('/autoconsent.js', { type: 'text/javascript', body });
  return '<script src="/autoconsent.js"></script>';
}

/** What the tool has told of one kind, once it has. */
export function told<Type extends ContentScriptMessage['type']>(visitor: Visitor, type: Type) {
  return visitor.until((wanted: string) => {
    const found = (window as unknown as Tool).told.filter((message) => message.type === wanted);
    return found.length > 0 ? found : undefined;
  }, type) as Promise<Extract<ContentScriptMessage, { type: Type }>[]>;
}
