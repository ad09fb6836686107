function cookiePurpose(cookie) {
  return /^(_ga|_ga_.*|_gid|_fbp|vuid)$/.test(cookie) ? "visitor" : void 0;
}

export { cookiePurpose };
