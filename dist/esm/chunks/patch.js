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
function ownerOf(object, name) {
  const prototype = Object.getPrototypeOf(object);
  return prototype && name in prototype ? ownerOf(prototype, name) : object;
}

export { ownerOf as o, patch as p };
