import type { Net } from '../../support/net.ts';

/** One kind of held element, as a page writes it. */
export interface Kind {
  readonly name: string;
  readonly tag: string;
  /** What may only be asked for after consent, and then once. */
  readonly paths: readonly string[];
}

const held = 'data-consent="targeting"';

export const kinds: readonly Kind[] = [
  { name: 'img', tag: `<img ${held} data-consent-src="/k/img.png" alt="">`, paths: ['/k/img.png'] },
  {
    name: 'img with srcset',
    tag: `<img ${held} data-consent-src="/k/small.png" data-consent-srcset="/k/large.png 1x" alt="">`,
    paths: ['/k/large.png'],
  },
  {
    name: 'picture',
    tag: `<picture><source ${held} data-consent-srcset="/k/source.png"><img ${held} data-consent-src="/k/fallback.png" alt=""></picture>`,
    paths: ['/k/source.png'],
  },
  { name: 'iframe', tag: `<iframe ${held} data-consent-src="/k/frame" title="x"></iframe>`, paths: ['/k/frame'] },
  {
    name: 'iframe with its own text',
    tag: `<iframe ${held} data-consent-srcdoc="<img src='/k/text.png'>" title="y"></iframe>`,
    paths: ['/k/text.png'],
  },
  {
    name: 'video',
    tag: `<video ${held} data-consent-src="/k/video.webm" data-consent-poster="/k/poster.png" preload="auto" muted></video>`,
    paths: ['/k/video.webm', '/k/poster.png'],
  },
  {
    name: 'audio with a source',
    tag: `<audio preload="auto"><source ${held} data-consent-src="/k/audio.ogg" type="audio/ogg"></audio>`,
    paths: ['/k/audio.ogg'],
  },
  { name: 'embed', tag: `<embed ${held} type="image/png" data-consent-src="/k/embed.png">`, paths: ['/k/embed.png'] },
  {
    name: 'object',
    tag: `<object ${held} type="image/png" data-consent-data="/k/object.png"></object>`,
    paths: ['/k/object.png'],
  },
  {
    name: 'link to a sheet',
    tag: `<link ${held} rel="stylesheet" data-consent-href="/k/sheet.css">`,
    paths: ['/k/sheet.css'],
  },
  {
    name: 'link that preloads',
    tag: `<link ${held} rel="preload" as="image" data-consent-href="/k/preload.png">`,
    paths: ['/k/preload.png'],
  },
  // It makes no request that could be counted, but it must not throw.
  {
    name: 'link that connects',
    tag: `<link ${held} rel="preconnect" data-consent-href="https://tiles.reclame.test">`,
    paths: [],
  },
  {
    name: 'background by class',
    tag: `<div ${held} class="own" data-consent-class="map wide"></div>`,
    paths: ['/k/map.png'],
  },
  { name: 'script', tag: `<script type="text/plain" ${held} src="/k/script.js"></script>`, paths: ['/k/script.js'] },
];

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The page's own sheet, in which a class asks for a picture. */
export const ownSheet = '/own.css';

/** Serves what the kinds ask for. Nothing is kept, so that what loads again is seen again. */
export function serveKinds(net: Net): void {
  const headers = { 'cache-control': 'no-store' };
  net.route(/\/k\/[^/]+\.png/, { body: pixel, type: 'image/png', headers });
  net.route('/k/frame', { body: '<!doctype html><p>frame</p>', type: 'text/html', headers });
  net.route(/\/k\/(video|audio)/, { status: 404, headers });
  net.route('/k/sheet.css', { body: 'h1 { color: rgb(1, 2, 3) }', type: 'text/css', headers });
  net.route('/k/script.js', {
    body: 'window.ran = [...(window.ran ?? []), 1]',
    type: 'text/javascript',
    headers,
  });
  net.route(ownSheet, {
    body: '.map { background: url(/k/map.png); height: 5px } .wide { width: 5px }',
    type: 'text/css',
  });
}
