function oncePerPage(name, create) {
  const key = keyOf(name);
  const page = window;
  if (!(key in page)) page[key] = create();
  return page[key];
}
function isOnPage(name) {
  return keyOf(name) in window;
}
function keyOf(name) {
  return /* @__PURE__ */ Symbol.for(`akkoord.${name}`);
}

export { isOnPage as i, oncePerPage as o };
