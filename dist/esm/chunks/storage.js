function readCookies() {
  return `${attempt(() => document.cookie)}`.split("; ").map((pair) => pair.split(/=(.*)/s));
}
function writeCookie(name, value, seconds, domain, path = "/", sameSite = "Lax") {
  attempt(() => {
    document.cookie = `${name}=${value}; Max-Age=${seconds}; Path=${path}; SameSite=${sameSite}` + (domain ? `; Domain=${domain}` : "") + (location.protocol === "https:" ? "; Secure" : "");
  });
}
function deleteCookie(name) {
  for (const domain of cookieDomains()) {
    let path = "";
    for (const piece of location.pathname.split(/(\/)/)) {
      path += piece;
      writeCookie(name, "", 0, domain, path);
    }
  }
}
function cookieDomains() {
  const labels = location.hostname.split(".");
  return [...labels.map((_, at) => labels.slice(-1 - at).join(".")), ""];
}
function attempt(act) {
  try {
    return act();
  } catch {
    return void 0;
  }
}

export { attempt as a, cookieDomains as c, deleteCookie as d, readCookies as r, writeCookie as w };
