function readCookies() {
  return `${attempt(() => document.cookie)}`.split("; ").map((pair) => pair.split(/=(.*)/s));
}
function writeCookie(name, value, expires, domain, path = "/", sameSite = "Lax") {
  attempt(() => {
    document.cookie = `${name}=${value}; Expires=${new Date(expires).toUTCString()}; Path=${path}; SameSite=${sameSite}` + (domain ? `; Domain=${domain}` : "") + (location.protocol === "https:" ? "; Secure" : "");
  });
}
function deleteCookie(name) {
  for (const domain of ["", ...parents()]) {
    let path = "";
    for (const piece of location.pathname.split(/(\/)/)) {
      path += piece;
      writeCookie(name, "", 0, domain, path);
    }
  }
}
function parents() {
  return location.hostname.split(".").map((_, at, labels) => labels.slice(-1 - at).join("."));
}
function attempt(act) {
  try {
    return act();
  } catch {
    return void 0;
  }
}

export { attempt as a, deleteCookie as d, parents as p, readCookies as r, writeCookie as w };
