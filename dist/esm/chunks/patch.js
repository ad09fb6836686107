import { w as warnOnce } from './warn-once.js';

function patch(owner, name, part, wrap) {
  const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name);
  const native = descriptor?.[part];
  if (!owner || !native) return;
  try {
    Object.defineProperty(owner, name, { ...descriptor, [part]: wrap(native) });
  } catch {
    warnOnce(
      `${name} cannot be watched, because a script of this page has frozen it; load Akkoord before that script.`
    );
  }
}

export { patch as p };
