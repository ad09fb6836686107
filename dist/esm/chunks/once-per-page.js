function oncePerPage(name, create) {
  const key = /* @__PURE__ */ Symbol.for(`akkoord.${name}`);
  const page = window;
  if (!(key in page)) page[key] = create();
  return page[key];
}

export { oncePerPage as o };
