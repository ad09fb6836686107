const userlike = {
  label: "Userlike",
  provider: "Userlike",
  privacyUrl: "https://www.userlike.com/en/terms",
  usualCategory: "functional",
  purposeKey: "chat",
  cookies: [
    { name: "uslk_*", lifetime: "1 year" },
    { name: "uslk_*", lifetime: "persistent", kind: "localStorage" }
  ],
  onWithdraw: "reload"
};

export { userlike };
