const said = /* @__PURE__ */ new Set();
function warnOnce(message) {
  if (!said.has(message)) console.warn?.(`akkoord: ${message}`);
  said.add(message);
}

export { warnOnce as w };
