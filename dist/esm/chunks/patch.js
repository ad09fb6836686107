import { w as warnOnce } from './warn-once.js';

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

export { patch as p };
