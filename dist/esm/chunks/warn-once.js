const warned = /* @__PURE__ */ new Set();
function warnOnce(message) {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn?.(`akkoord: ${message}`);
}

export { warnOnce as w };
