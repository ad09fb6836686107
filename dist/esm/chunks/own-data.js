function mergeCookies(own, known) {
  const merged = /* @__PURE__ */ new Map();
  for (const cookie of [...own, ...known]) {
    const key = [cookie.name, cookie.kind ?? "cookie", cookie.domain].join();
    const earlier = merged.get(key);
    merged.set(key, { ...cookie, ...earlier, lifetime: earlier?.lifetime || cookie.lifetime });
  }
  return [...merged.values()];
}

function ownData(value, copies = /* @__PURE__ */ new Map()) {
  if (typeof value !== "object" || value === null) return value;
  if (copies.has(value)) return copies.get(value);
  const copy = Array.isArray(value) ? Array(value.length).fill(void 0) : /* @__PURE__ */ Object.create(null);
  copies.set(value, copy);
  for (const key of Object.keys(value)) {
    try {
      const field = ownData(Reflect.get(value, key), copies);
      if (key !== "__proto__" && field !== void 0) copy[key] = field;
    } catch {
      copy[key] = null;
    }
  }
  return copy;
}
function withoutPrototype(fields) {
  return Object.assign(/* @__PURE__ */ Object.create(null), fields);
}

export { mergeCookies as m, ownData as o, withoutPrototype as w };
