import { p as preferences } from './en.js';
import { p as preferences$1 } from './nl.js';
import { a as formatDay, f as formatLifetime, b as formatMoment } from './format.js';
import { e as element, r as richText, c as createHost, a as createSheet, s as setLanguage, b as button, g as gpcText } from './index2.js';
import { i as isBuiltIn } from './locale.js';
import { cookiePurpose, presetPurposes } from '../services/preset-purposes.js';
import '../services/preset-facts.js';
import '../services/presets.js';
import '../services/embeds.js';
import '../services/google-analytics.js';
import '../services/meta-pixel.js';
import './index.js';
import './without-undefined.js';
import './decision.js';
import './warn-once.js';
import './check-config.js';
import '../services/preset-cookies.js';
import './lifecycle.js';
import './storage.js';
import './signals.js';
import '../integrations/for-config.js';
import '../integrations/google-analytics.js';
import '../integrations/gtag.js';
import '../integrations/google-consent-mode.js';

var tableCss = "dl{grid-template-columns:fit-content(45%) 1fr;gap:4px 16px;display:grid}dl,dd{margin:0}table{color:inherit;border-collapse:collapse;width:100%;font-size:.9em;line-height:1.45}caption{text-align:start;padding:8px 0}th,td{border-top:1px solid var(--ak-line,#8886);text-align:start;vertical-align:top;padding:8px 12px 8px 0;font-weight:400}thead th{font-weight:600}code,pre{overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate;font-family:ui-monospace,monospace}small{display:block}@container (width<=560px){dl,table,caption,tbody,tr,th,td{display:block;width:auto!important}table{position:relative}thead{clip-path:inset(50%);position:absolute}tr{border-top:1px solid var(--ak-line,#8886);padding:8px 0}th,td{border:0;padding:2px 0}td:before{content:attr(data-label) \": \";font-weight:600}}";

var declarationCss = ":host{display:block;container-type:inline-size}[part=title]{font:inherit;margin:1.6em 0 .3em;font-size:1.2em;font-weight:600}p{margin:.3em 0}a{color:inherit}[part=about]{flex-wrap:wrap;gap:4px 20px;display:flex}[part=service]{margin:1em 0 1.4em}button{border-radius:var(--akkoord-button-radius,8px);min-height:44px;color:inherit;font:inherit;cursor:pointer;background:0 0;border:1px solid;margin:8px 0;padding:8px 18px}:focus-visible{outline-offset:2px;outline:2px solid}@media print{button{display:none}tr{break-inside:avoid}}";

function aboutText(config, { say, language }) {
  const { policyDate, controller, revision } = config;
  const { privacyUrl } = controller;
  const statement = say("policy") + (policyDate ? ` (${formatDay(policyDate, language())})` : "");
  return element(
    "p",
    "about",
    privacyUrl ? richText(`[${statement}](${privacyUrl})`) : policyDate && statement,
    element("span", "", say("revision", { revision }))
  );
}

function categoryText({ id, description }, { say, text }) {
  return richText(text(description) ?? (isBuiltIn(id) ? say(`${id}Text`) : ""));
}

function serviceFacts(service, words) {
  const { say, text, nameOf } = words;
  const { basis, privacyUrl } = service;
  const provider = text(service.provider);
  const facts = [
    ["provider", provider],
    ["purpose", purposeOf(service, words)],
    ["transfer", text(service.transfer)],
    ["agreement", text(service.processorAgreement)]
  ];
  return [
    basis === "nl-statistics" && element("p", "", say("exempt")),
    element(
      "dl",
      "",
      facts.map(([term, fact]) => fact && [element("dt", "", say(term)), element("dd", "", richText(fact))])
    ),
    privacyUrl && element("p", "", richText(`[${say("policy")}: ${provider ?? nameOf(service)}](${privacyUrl})`))
  ];
}
function cookieTable(services, name, words) {
  const { say, text } = words;
  const columns = [say("name"), say("placedBy"), say("purpose"), say("lifetime")];
  const row = (...cells) => element("tr", { role: "row" }, cells);
  const head = columns.map((column) => element("th", { role: "columnheader" }, column));
  const rows = services.flatMap(
    (service) => service.cookies.map((cookie) => {
      const cells = [
        text(cookie.provider) ?? text(service.provider),
        text(cookie.purpose) ?? messageOf(cookiePurpose(cookie.name), words) ?? purposeOf(service, words),
        formatLifetime(cookie.lifetime, words)
      ];
      return row(
        element(
          "th",
          { role: "rowheader" },
          element("code", "", cookie.name),
          cookie.kind && cookie.kind !== "cookie" && element("small", "", cookie.kind)
        ),
        ...cells.map((cell, i) => element("td", { role: "cell", "data-label": columns[i + 1] }, richText(cell || "\u2013")))
      );
    })
  );
  return rows.length > 0 && element(
    "table",
    { part: "table", role: "table" },
    element("caption", "", say("caption", { name })),
    element("thead", { role: "rowgroup" }, row(...head)),
    element("tbody", { role: "rowgroup" }, rows)
  );
}
const messageOf = (key, { say }) => key && say(key);
const purposeOf = ({ purpose, preset }, words) => words.text(purpose) ?? messageOf(presetPurposes[preset], words);

const FOLLOWING = 4;
function createDeclaration(target, { port, config }, words, table) {
  const { say, nameOf } = words;
  const { host, root } = createHost("declaration", table, createSheet(declarationCss));
  const outcomes = config.categories.map(() => element("strong", ""));
  target.append(host);
  function fill() {
    setLanguage(host, words);
    const heading = headingBelow(target);
    root.replaceChildren(
      element(
        "div",
        { class: "declaration" },
        element(heading, "title", say("what")),
        element("p", "text", say("whatText")),
        config.categories.map(
          (category, i) => element(
            "section",
            "category",
            element(heading, "title", nameOf(category)),
            element("p", "text", categoryText(category, words)),
            element("p", "", `${say("choice")}: `, outcomes[i]),
            category.services.map(
              (service) => element("div", "service", element("strong", "", nameOf(service)), serviceFacts(service, words))
            ),
            cookieTable(category.services, nameOf(category), words)
          )
        ),
        aboutText(config, words),
        button("customize", say("settings"), () => port.show("preferences"))
      )
    );
  }
  return {
    update() {
      const { decision, grants } = port.state;
      if (words.language() !== host.lang) fill();
      config.categories.forEach(({ id, required, services }, i) => {
        const granted = services.filter((service) => grants[service.id]);
        let outcome = say("refused");
        if (required) outcome = say("alwaysOn");
        else if (grants[id] || granted[0] && granted.length === services.length) outcome = say("allowed");
        else if (granted[0]) outcome = `${say("partly")}: ${granted.map(nameOf).join(say("comma"))}`;
        else if (!decision) outcome = say("undecided");
        outcomes[i]?.replaceChildren(outcome);
      });
    },
    remove: () => host.replaceWith()
  };
}
function headingBelow(target) {
  const headings = [...document.querySelectorAll("h1,h2,h3,h4,h5")];
  const last = headings.filter((heading) => heading.compareDocumentPosition(target) & FOLLOWING).pop();
  return `h${Number(last?.localName[1] ?? 1) + 1}`;
}

var preferencesCss = ":host{display:contents!important}*{margin:0}dialog{--ak-space:clamp(16px, 4vw, 24px);box-sizing:border-box;border:1px solid var(--ak-line);border-radius:var(--ak-radius);background:var(--ak-background);width:min(680px,100vw - 32px);max-width:none;max-height:min(800px,100vh - 48px);color:var(--ak-color);box-shadow:var(--ak-shadow);margin:auto;padding:0;overflow:hidden}dialog[open]{flex-direction:column;display:flex}::backdrop{background:var(--akkoord-backdrop,#0c101880)}.head{padding:10px;border-bottom:1px solid var(--ak-line);justify-content:space-between;align-items:center;gap:12px;padding-inline-start:var(--ak-space);display:flex}h2{font-size:1.25em;font-weight:var(--ak-weight)}h2:focus{outline:0}[part~=close]{border-color:#0000;flex:none;width:44px;padding:0;font-size:28px}.body{padding:0 var(--ak-space) 16px;flex:auto;overflow:auto;container-type:inline-size}p,dt,.state{color:var(--ak-muted)}.body>p{margin:16px 0}fieldset,.about{border:0;border-top:1px solid var(--ak-line);min-width:0;padding:12px 0}.switch{cursor:pointer;align-items:center;gap:12px;min-height:44px;display:flex}h3,h4{font-size:1em;font-weight:var(--ak-weight);overflow-wrap:anywhere}.name{flex:1;min-width:42%}.state,.about{font-size:.93em;font-weight:400}a{padding:6px 0}input{box-sizing:border-box;appearance:none;border:2px solid var(--ak-control);border-radius:13px;flex:none;width:44px;height:26px;position:relative}input:before{content:\"\";border:7px solid var(--ak-control);border-radius:50%;position:absolute;inset-block-start:4px;inset-inline-start:4px}input:indeterminate:before{inset-inline-start:13px}input:checked{border-color:var(--ak-accent);background:var(--ak-accent)}input:checked:before{border-color:var(--ak-on-accent);inset-inline-start:22px}input:disabled{opacity:.55}summary{width:fit-content;color:var(--ak-accent);cursor:pointer;padding:11px 0}section,pre{border-radius:min(var(--ak-button-radius), 12px);background:var(--ak-surface);margin:4px 0 12px;padding:12px 16px}section>*+*{margin-top:8px}.about>p{flex-wrap:wrap;gap:4px 20px;padding:8px 0;display:flex}pre{white-space:pre-wrap}[part=actions]{padding:12px var(--ak-space);border-top:1px solid var(--ak-line);flex-wrap:wrap;gap:8px;display:flex}[part=actions]>button{flex:140px;padding:8px 4px}[part~=accept],[part~=reject]{border-color:var(--ak-accent);color:var(--ak-accent)}@media (width<=559px){dialog{border-radius:var(--ak-radius) var(--ak-radius) 0 0;border-width:1px 0 0;width:100vw;max-height:calc(100dvh - 24px);margin-bottom:0}}@media (height<=420px){dialog[open]{display:block;overflow:auto}}@media print{:host{display:none!important}}";

function categoryField(category, grants, words) {
  const { say, nameOf } = words;
  const { id, required, granular, services } = category;
  const switches = [];
  function labelledSwitch(one, heading, attributes) {
    const input = element("input", {
      type: "checkbox",
      part: "switch",
      value: one.id,
      checked: grants[one.id] === true,
      disabled: required,
      ...attributes
    });
    switches.push(input);
    return element(
      heading,
      "",
      element(
        "label",
        { class: "switch" },
        element("span", { class: "name" }, nameOf(one)),
        element("span", { class: "state", "aria-hidden": "true" }),
        input
      )
    );
  }
  const isExempt = services.some(({ basis }) => basis === "nl-statistics") && services.every((one) => grants[one.id]);
  const field = element(
    "fieldset",
    { part: "category", "aria-label": nameOf(category) },
    labelledSwitch(category, "h3", {
      id: `c-${id}`,
      checked: grants[id] === true || isExempt,
      "aria-describedby": `${id}-text`
    }),
    element("p", { id: `${id}-text` }, categoryText(category, words), " ", required && say("required")),
    services.length > 0 && element(
      "details",
      "",
      element("summary", "", say("services", { count: services.length })),
      services.map(
        (service) => element(
          "section",
          "service",
          granular && !required && service.basis !== "necessary" ? labelledSwitch(service, "h4", { id: `s-${service.id}` }) : element("h4", "", nameOf(service)),
          serviceFacts(service, words),
          cookieTable([service], nameOf(service), words)
        )
      )
    )
  );
  const [whole, ...parts] = switches;
  const tell = () => {
    for (const input of switches) {
      input.indeterminate = input === whole && !input.checked && parts.some(({ checked }) => checked);
      const state = input.disabled ? "alwaysOn" : input.indeterminate ? "partly" : input.checked ? "on" : "off";
      input.previousElementSibling?.replaceChildren(say(state));
    }
  };
  field.onchange = ({ target }) => {
    if (target === whole) for (const one of parts) one.checked = whole.checked;
    else if (whole) whole.checked = parts.every(({ checked }) => checked);
    tell();
  };
  tell();
  return field;
}

function receiptView(receipt, time, { say, language }) {
  const json = JSON.stringify(receipt, null, 2);
  return element(
    "details",
    "",
    element("summary", "", `${say("receipt")} (${formatMoment(time, language(), { timeStyle: "short" })})`),
    element("pre", "", json),
    element(
      "a",
      { href: `data:application/json,${encodeURIComponent(json)}`, download: "akkoord.json" },
      say("download")
    )
  );
}

function createPreferencesDialog({ port, config, look }, words, table) {
  const { say, language } = words;
  const { host, root } = createHost("preferences", look, table, createSheet(preferencesCss));
  const dialog = element("dialog", {
    part: "dialog",
    "aria-labelledby": "title",
    // A press on the backdrop closes too, where the browser knows how.
    closedby: "any",
    onclose: () => {
      if (port.state.view === "preferences") port.hide();
    }
  });
  root.append(dialog);
  let filledFor;
  const draft = () => Object.fromEntries(
    [...root.querySelectorAll("[value]:enabled")].map(({ value, checked }) => [value, checked])
  );
  function fill(state, grants) {
    const { cookie, categories } = config;
    const receipt = port.receipt();
    const gpc = gpcText(config, state, words);
    const close = button("close", "\xD7", () => dialog.close());
    close.setAttribute("aria-label", say("close"));
    setLanguage(host, words);
    dialog.replaceChildren(
      element(
        "div",
        { class: "head" },
        // The focus starts on the heading, because what follows is long.
        element("h2", { part: "title", id: "title", tabIndex: -1, autofocus: "true" }, say("settings")),
        close
      ),
      element(
        "div",
        { class: "body" },
        element("p", "text", say("intro", { period: formatLifetime(`${cookie.days} days`, words) })),
        gpc && element("p", "text", gpc),
        categories.map((category) => categoryField(category, grants, words)),
        element(
          "div",
          { class: "about" },
          receipt && state.decision && receiptView(receipt, state.decision.time, words),
          aboutText(config, words)
        )
      ),
      element(
        "div",
        "actions",
        button("accept", say("accept"), () => port.acceptAll("preferences")),
        button("reject", say("reject"), () => port.rejectAll("preferences")),
        button("save", say("save"), () => port.save(draft(), "preferences"))
      )
    );
  }
  return {
    open(state) {
      const time = state.decision?.time;
      const isNew = !host.isConnected;
      const isSame = !isNew && time === filledFor;
      if (isSame && host.lang === language()) return;
      filledFor = time;
      fill(state, { ...state.grants, ...isSame && draft() });
      if (isNew) {
        document.body.append(host);
        dialog.open = false;
        dialog.showModal();
      } else root.getElementById("title")?.focus();
    },
    close() {
      dialog.close();
      host.replaceWith();
    }
  };
}

function mountPreferences(kit) {
  Object.assign(kit.locales.en, preferences);
  Object.assign(kit.locales.nl, preferences$1);
  const words = kit.words;
  const table = createSheet(tableCss);
  const dialog = createPreferencesDialog(kit, words, table);
  const declarations = [];
  return {
    update(state) {
      if (state.view === "preferences") dialog.open(state);
      else dialog.close();
      for (const declaration of declarations) declaration.update();
    },
    declare(target) {
      const declaration = createDeclaration(target, kit, words, table);
      declarations.push(declaration);
      declaration.update();
    },
    destroy() {
      dialog.close();
      for (const declaration of declarations) declaration.remove();
    }
  };
}

export { mountPreferences };
