import { w as warnOnce } from './warn-once.js';

function oncePerPage(name, make) {
  const page = window;
  const mark = /* @__PURE__ */ Symbol.for(`akkoord.${name}`);
  const there = page[mark] ?? make();
  page[mark] = there;
  return there;
}

function patch(owner, name, part, around) {
  const found = owner && Object.getOwnPropertyDescriptor(owner, name);
  const native = found?.[part];
  if (!owner || !native) return;
  try {
    Object.defineProperty(owner, name, { ...found, [part]: around(native) });
  } catch {
    warnOnce(`${name} cannot be watched: something on this page has frozen it.`);
  }
}

export { oncePerPage as o, patch as p };
