import { html } from '../../support/fixtures.ts';
import { withProbe } from '../../support/probe.ts';
import { block, config, heldElements, script, settingsLink, setUp } from '../site.ts';
import { oldLibraries } from './old-libraries.ts';

/** A page that makes life hard for a library, and yet is somebody's website. */
export interface HostilePage {
  readonly name: string;
  readonly page: string;
  /** Of a page that is not HTML, and brings the probe itself. */
  readonly type?: string;
  /** Whether engines differ in what the page does; the others are visited with Chromium alone. */
  readonly isEngineDependent?: boolean;
}

const body = heldElements + settingsLink;

const frozen = `<script>
  for (const type of [Object, Array, Function, String, Promise, EventTarget, Node, Element, HTMLElement, Document, MutationObserver])
    Object.freeze(type.prototype);
  for (const object of [Object, Array, Promise, JSON, Math, Reflect, document, document.documentElement, document.head, console, navigator, history])
    // not every browser lets a document be frozen
    try { Object.freeze(object); } catch {}
</script>`;

/** Elements that take the place of what scripts ask window, document or a form for. */
const clobbering = `<form id="akkoord"><input name="state"></form>
<a id="akkoord" href="/elders">Akkoord</a>
<img name="currentScript" src="/leeg.gif" alt="">`;
const clobberingForm = `<form id="f">
<input name="attributes"><input name="matches"><input name="closest"><input name="querySelectorAll"><input name="remove">
<input name="parentNode"><input name="dataset"><p><script type="text/plain" data-consent="analytics">(window.inForm ??= []).push(1)</script></p>
</form>`;

const globals = `<script>
  var name = 'Jan', status = 5, event = 'open dag', top = 1, parent = 'P', self = {}, length = 0, screen = 'groot', origin = 'NL', external = 0;
  var performance = 7.2, URL = location.href, Text = 'tekst', Option = 1, Image = null;
  var Document = 'brief', Event = 'open dag', Comment = 'reactie', History = [], EventTarget = 'doel', Storage = { get() {} };
  function Node() {} function Element() {}
  function reportError() {} function find() {} function stop() { throw new Error('stop'); }
  window.fetchEverything = window.fetch;
</script>`;

/** The same document in XML, in which the probe must be well-formed too. */
function xhtml(): string {
  const probe = withProbe('', []).replace('<script>', '<script>//<![CDATA[\n').replace('</script>', '\n//]]></script>');
  const xml = (text: string) =>
    text
      .replace(/<img [^>]*/g, '$& /')
      .replaceAll('data-akkoord-config>', 'data-akkoord-config="">')
      .replace(/(<script(?![^>]* src)[^>]*>)(.*?)<\/script>/g, '$1//<![CDATA[\n$2\n//]]></script>')
      .replaceAll('//<![CDATA[\n{', '{')
      .replaceAll('}\n//]]>', '}');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl" lang="nl"><head>${probe}<title>XHTML</title>${xml(setUp())}</head><body>${xml(body)}</body></html>`;
}

const inWrite = (text: string) => JSON.stringify(text).replaceAll('</', '<\\/');

export const gallery: readonly HostilePage[] = [
  {
    name: 'old libraries that patch what is built in',
    page: html({ head: oldLibraries + setUp(), body }),
  },
  { name: 'frozen prototypes and documents', page: html({ head: frozen + setUp(), body }) },
  {
    name: 'elements named like what scripts ask for',
    page: html({ body: clobbering + setUp() + clobberingForm + body }),
  },
  { name: 'globals of its own', page: html({ head: globals + setUp() + globals, body: globals + body }) },
  {
    name: 'frames that never come',
    page: html({
      head: `<script>requestAnimationFrame = () => 1; requestIdleCallback = () => 1</script>${setUp()}`,
      body,
    }),
  },
  {
    name: 'a console of its own',
    page: html({
      head: `<script>console = { log() {} }</script>${setUp()}`,
      body: `<i data-consent="nobody"></i>${body}`,
    }),
  },
  { name: 'quirks mode', page: `<html><head>${setUp()}</head><body>${body}` },
  {
    name: 'a base on another host, and an address relative to it',
    page: html({
      head: `<base href="https://cdn.voorbeeld.example/dist/" target="_blank">${block(config)}<script src="akkoord.js"></script>`,
      body: body.replaceAll('"/held', '"https://www.voorbeeld.example/held'),
    }),
  },
  {
    name: 'all of it written by document.write',
    isEngineDependent: true,
    page: html({
      head: `<script>document.write(${inWrite(block(config))} + ${inWrite(script)})</script>`,
      body: `<script>document.write(${inWrite(body.slice(0, 700))}); document.write(${inWrite(body.slice(700))})</script>`,
    }),
  },
  { name: 'XHTML', isEngineDependent: true, page: xhtml(), type: 'application/xhtml+xml' },
];
