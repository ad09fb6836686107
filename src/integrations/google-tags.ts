import { loadScript, whenParsed } from '../core/load-script.ts';
import { document } from '../host/native-document.ts';
import { namesGoogleTag } from '../model/google-tag.ts';
import { prepareNewQueues, prepareQueue } from './google-queue.ts';

/** The part of an address that names the queue, or of Tag Manager's snippet: `(window,document,'script','dataLayer',…)`. */
const QUEUE_NAME = /[?&]l=([^&#]+)|(['"])script\2,\s*\2([\w$]+)/;

/** Is it one of Google's tags, or code that adds one? */
export function isGoogleTag({ src, text }: HTMLScriptElement): boolean {
  return namesGoogleTag(src || text);
}

/** The name of the queue that a tag reads. */
export function queueNameOf({ src, text }: HTMLScriptElement): string {
  const [, inAddress, , inSnippet] = QUEUE_NAME.exec(src || text) ?? [];
  return decodeURIComponent(inAddress ?? inSnippet ?? 'dataLayer');
}

/**
 * Prepares the queue of each tag that is added to the page from now on, whoever adds it: this runs before the tag does.
 */
export function prepareQueuesOfNewTags(): void {
  new MutationObserver((records) => {
    for (const { addedNodes, target, attributeName } of records) {
      for (const node of attributeName ? [target] : addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const script of [node, ...node.getElementsByTagName('script')]) {
          if (script instanceof HTMLScriptElement && isGoogleTag(script)) prepareQueue(queueNameOf(script));
        }
      }
    }
    prepareNewQueues();
  }).observe(window.document, { childList: true, subtree: true, attributeFilter: ['src'] });
}

/**
 * Loads one of Google's tags when the page has been parsed. If the page has its own tag with this id, held or not, that
 * tag does the loading.
 *
 * @param file the name that is part of Google's own address
 */
export function loadTag(url: string, file: string, id: string, queueName: string, onLoad: () => void): void {
  whenParsed(() => {
    if (document.querySelector(`script[src*="${file}?id=${id}"]`) || !prepareQueue(queueName)) return;
    loadScript(`${url}?id=${id}${queueName === 'dataLayer' ? '' : `&l=${queueName}`}`);
    onLoad();
  });
}
