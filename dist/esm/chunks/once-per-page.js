function oncePerPage(name, make) {
  const page = window;
  const mark = /* @__PURE__ */ Symbol.for(`akkoord.${name}`);
  const there = page[mark] ?? make();
  page[mark] = there;
  return there;
}

export { oncePerPage as o };
