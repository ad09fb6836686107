const spotler = {
  label: "Spotler Activate",
  provider: "Spotler",
  privacyUrl: "https://spotler.com/privacy-policy",
  usualCategory: "targeting",
  purposeKey: "targetingText",
  cookies: [
    { name: "sqzl_abs", lifetime: "1 month" },
    { name: "sqzl_consent", lifetime: "1 year" },
    { name: "sqzl_vw", lifetime: "1 year" },
    { name: "sqzllocal", lifetime: "1 year" },
    { name: "sqzl_session_id", lifetime: "session" }
  ],
  onWithdraw: "reload"
};

export { spotler };
