const DEFAULT_MAPPING = {
  necessary: ["security_storage"],
  functional: ["functionality_storage", "personalization_storage"],
  analytics: ["analytics_storage"],
  targeting: ["ad_storage", "ad_user_data", "ad_personalization"]
};

export { DEFAULT_MAPPING as D };
