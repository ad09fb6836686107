import { loadScript, whenParsed } from '../core/load-script.ts';
import { document, isElement } from '../host/native-document.ts';
import { namesGoogleTag } from '../model/google-tag.ts';
import { prepareNewQueues, prepareQueue } from './google-queue.ts';

/** The part of an address that names the queue. */
const NAME_IN_ADDRESS = /[?&]l=([^&#'"]+)/;
/** The same in Tag Manager's snippet, which also has `'&l='+…`: `(window,document,'script','dataLayer',…)`. */
const NAME_IN_SNIPPET = /(['"])script\1,\s*\1([\w$]+)/;

let isWatching = false;

/** Is it one of Google's tags, or code that adds one? */
export function isGoogleTag({ src, text }: HTMLScriptElement): boolean {
  return namesGoogleTag(src || text);
}

/** The name of the queue that a tag reads. */
export function queueNameOf({ src, text }: HTMLScriptElement): string {
  const name = NAME_IN_SNIPPET.exec(text)?.[2] ?? NAME_IN_ADDRESS.exec(src || text)?.[1];
  return decodeURIComponent(name ?? 'dataLayer');
}

/**
 * Prepares the queue of each tag that is added to the page from now on, whoever adds it: this runs before the tag does.
 */
export function prepareQueuesOfNewTags(): void {
  if (isWatching) return;
  isWatching = true;
  new MutationObserver((records) => {
    for (const { addedNodes, target, attributeName } of records) {
      for (const node of attributeName ? [target] : addedNodes) {
        if (!isElement(node)) continue;
        for (const script of [node, ...node.getElementsByTagName('script')]) {
          if (script instanceof HTMLScriptElement && isGoogleTag(script)) prepareQueue(queueNameOf(script));
        }
      }
    }
    prepareNewQueues();
  }).observe(window.document, { childList: true, subtree: true, attributeFilter: ['src'] });
}

/** One of Google's tags, as the library loads it. */
export interface GoogleTag {
  readonly url: string;
  /** The name that is part of Google's own address. */
  readonly file: string;
  readonly id: string;
  readonly queueName: string;
  /** Called when the tag has been added to the page and is being downloaded. */
  readonly onLoad: () => void;
}

/**
 * Makes the function that loads a tag once, when the page has been parsed: it is told at each decision whether the tag is
 * granted, and the last word before that moment counts. If the page has its own tag with this id, held or not, that tag
 * does the loading.
 */
export function createTagLoader({ url, file, id, queueName, onLoad }: GoogleTag): (isGranted: boolean) => void {
  let isWanted = false;
  let isDone = false;

  function load(): void {
    if (isDone || !isWanted) return;
    isDone = true;
    if (document.querySelector(`script[src*="${file}?id=${id}"]`) || !prepareQueue(queueName)) return;
    loadScript(`${url}?id=${id}${queueName === 'dataLayer' ? '' : `&l=${queueName}`}`, () => isWanted);
    onLoad();
  }

  return (isGranted) => {
    isWanted = isGranted;
    whenParsed(load);
  };
}
