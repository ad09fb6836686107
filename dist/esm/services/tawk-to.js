const tawkTo = {
  label: "tawk.to",
  provider: "tawk.to, Inc.",
  privacyUrl: "https://www.tawk.to/privacy-policy/",
  usualCategory: "functional",
  purposeKey: "chat",
  cookies: [
    { name: "tawk_uuid_*", lifetime: "6 months" },
    { name: "twk_uuid_*", lifetime: "6 months" },
    { name: "twk_idm_key", lifetime: "session" },
    { name: "TawkConnectionTime", lifetime: "session" },
    { name: "twk_token_*", lifetime: "session", kind: "localStorage" },
    { name: "tawkUUID", lifetime: "6 months" },
    { name: "__tawkuuid", lifetime: "6 months" },
    { name: "Tawk_*", lifetime: "session" }
  ],
  onWithdraw: "reload",
  idShape: { pattern: /^[\da-f]{24}\/\w{4,20}$/, example: "0123456789abcdef01234567/default" },
  integration: () => import('../chunks/tawk-to.js')
};

export { tawkTo };
