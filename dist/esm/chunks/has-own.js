function hasOwn(object, name) {
  return Object.getOwnPropertyDescriptor(object, name) !== void 0;
}

export { hasOwn as h };
