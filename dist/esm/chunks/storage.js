function readCookies() {
  return `${attempt(() => document.cookie)}`.split("; ").map((pair) => pair.split(/=(.*)/s));
}
function writeCookie(name, value, expires, domain, path = "/") {
  attempt(() => {
    document.cookie = `${name}=${value}; Expires=${new Date(expires).toUTCString()}; Path=${path}; SameSite=Lax` + (domain ? `; Domain=${domain}` : "") + (location.protocol === "https:" ? "; Secure" : "");
  });
}
function deleteCookie(name) {
  const { hostname, pathname } = location;
  const parents = hostname.split(".").map((_, at, labels) => labels.slice(at).join("."));
  for (const domain of ["", ...parents]) {
    let path = "";
    for (const piece of pathname.split(/(\/)/)) {
      path += piece;
      writeCookie(name, "", 0, domain, path);
    }
  }
}
function attempt(act) {
  try {
    return act();
  } catch {
    return void 0;
  }
}

export { attempt as a, deleteCookie as d, readCookies as r, writeCookie as w };
