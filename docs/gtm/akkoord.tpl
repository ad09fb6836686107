___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Akkoord - consent",
  "categories": [
    "TAG_MANAGEMENT",
    "PERSONALIZATION"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": "Akkoord"
  },
  "description": "Sets the default of Google Consent Mode before any other tag, from the choice in Akkoord's cookie, and follows the visitor's decisions.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "analytics",
    "displayName": "Grants analytics_storage",
    "simpleValueType": true,
    "defaultValue": "analytics",
    "help": "Ids of categories or services of your configuration, separated by spaces. One of them is enough."
  },
  {
    "type": "TEXT",
    "name": "advertising",
    "displayName": "Grants ad_storage, ad_user_data and ad_personalization",
    "simpleValueType": true,
    "defaultValue": "targeting",
    "help": "Ids of categories or services of your configuration, separated by spaces. One of them is enough."
  },
  {
    "type": "TEXT",
    "name": "functional",
    "displayName": "Grants functionality_storage and personalization_storage",
    "simpleValueType": true,
    "defaultValue": "functional",
    "help": "Ids of categories or services of your configuration, separated by spaces. One of them is enough."
  },
  {
    "type": "TEXT",
    "name": "revision",
    "displayName": "Revision of the configuration",
    "simpleValueType": true,
    "defaultValue": 1,
    "help": "As in the configuration of Akkoord. A choice under another revision does not count.",
    "valueValidators": [
      {
        "type": "NON_NEGATIVE_NUMBER"
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "days",
    "displayName": "Days that a choice lasts",
    "simpleValueType": true,
    "defaultValue": 182,
    "help": "As cookie.days in the configuration of Akkoord.",
    "valueValidators": [
      {
        "type": "NON_NEGATIVE_NUMBER"
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "domain",
    "displayName": "Domain of the cookie",
    "simpleValueType": true,
    "defaultValue": "",
    "help": "As cookie.domain in the configuration of Akkoord, such as .voorbeeld.nl or auto. Empty: this host only. A choice for another domain does not count."
  },
  {
    "type": "CHECKBOX",
    "name": "adsDataRedaction",
    "checkboxText": "Redact the identifiers of ad clicks while ad_storage is denied",
    "simpleValueType": true,
    "defaultValue": true
  },
  {
    "type": "CHECKBOX",
    "name": "urlPassthrough",
    "checkboxText": "Pass identifiers of ad clicks on in links",
    "simpleValueType": true,
    "defaultValue": false
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

// Runs on "Consent Initialization - All Pages", before every other tag, and again on the event "akkoord_decision".
const callInWindow = require('callInWindow');
const copyFromWindow = require('copyFromWindow');
const getCookieValues = require('getCookieValues');
const getTimestampMillis = require('getTimestampMillis');
const gtagSet = require('gtagSet');
const makeNumber = require('makeNumber');
const setDefaultConsentState = require('setDefaultConsentState');
const templateStorage = require('templateStorage');
const updateConsentState = require('updateConsentState');

const MS_PER_DAY = 86400000;
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

// Milliseconds since 1970; the cookie has seconds in base 36. 0 for anything else.
const readTime = (text) => {
  let seconds = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = DIGITS.indexOf(text.charAt(i));
    if (digit < 0) return 0;
    seconds = seconds * 36 + digit;
  }
  return seconds * 1000;
};

// The ids that are granted in these fields, three for each moment: <time>, <granted>, <refused>. The latest moment comes
// first and counts; each answer ends at its own time.
const readGranted = (fields, isFresh) => {
  const answered = [];
  const granted = [];
  for (let i = 0; i < fields.length; i += 3) {
    if (!isFresh(readTime(fields[i]))) continue;
    const refused = fields[i + 2].split('~');
    fields[i + 1].split('~').concat(refused).forEach((id) => {
      if (answered.indexOf(id) >= 0) return;
      answered.push(id);
      if (refused.indexOf(id) < 0) granted.push(id);
    });
  }
  return granted;
};

// Whether a record with this mark, the number of labels of its domain, belongs to the site.
const isOwn = (mark) => {
  const labels = (data.domain || '').split('.').filter((label) => label !== '').length;
  return data.domain === 'auto' || (labels > 0 && makeNumber(mark) === labels);
};

// The ids that the visitor granted, by the latest valid record: 1.<revision>.<time>.<via>.<granted>.<refused>,
// .<time>.<granted>.<refused> for each moment before, and .<mark> where it is for a domain.
const readCookie = () => {
  const now = getTimestampMillis();
  const isFresh = (time) => time <= now + MS_PER_DAY && now < time + makeNumber(data.days) * MS_PER_DAY;
  const values = getCookieValues('akkoord') || [];
  let latest = { time: 0, granted: [] };
  for (let i = 0; i < values.length; i++) {
    const parts = values[i].split('.');
    if (parts.length > 6 && parts.length % 3 === 1 && !isOwn(parts.pop())) continue;
    const time = readTime(parts[2] || '-');
    if (parts[0] !== '1' || parts.length % 3 !== 0 || !isFresh(time) || time <= latest.time) continue;
    // Consent to another text is not consent to this one.
    const isCurrent = makeNumber(parts[1]) === makeNumber(data.revision);
    latest = { time: time, granted: isCurrent ? readGranted([parts[2]].concat(parts.slice(4)), isFresh) : [] };
  }
  return latest.granted;
};

// The value of all seven types where these ids are granted.
const typesUnder = (granted) => {
  const valueFor = (ids) =>
    (ids || '').split(' ').some((id) => id !== '' && granted.indexOf(id) >= 0) ? 'granted' : 'denied';
  const advertising = valueFor(data.advertising);
  const functional = valueFor(data.functional);
  return {
    ad_storage: advertising,
    ad_user_data: advertising,
    ad_personalization: advertising,
    analytics_storage: valueFor(data.analytics),
    functionality_storage: functional,
    personalization_storage: functional,
    security_storage: 'granted',
  };
};

const follow = () => {
  // The library can come later than the container; then it is followed from its first decision on.
  if (templateStorage.getItem('follows') || !copyFromWindow('akkoord.version')) return;
  templateStorage.setItem('follows', true);
  callInWindow('akkoord.subscribe', (state) => {
    const granted = [];
    for (const id in state.grants) if (state.grants[id] === true) granted.push(id);
    updateConsentState(typesUnder(granted));
  });
};

if (templateStorage.getItem('hasDefault')) {
  updateConsentState(typesUnder(readCookie()));
} else {
  templateStorage.setItem('hasDefault', true);
  // Denied first, whatever the cookie says: what follows must not depend on it.
  setDefaultConsentState(typesUnder([]));
  gtagSet({ ads_data_redaction: data.adsDataRedaction === true, url_passthrough: data.urlPassthrough === true });
  updateConsentState(typesUnder(readCookie()));
}
follow();
data.gtmOnSuccess();


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "access_consent",
        "versionId": "1"
      },
      "param": [
        {
          "key": "consentTypes",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_user_data"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_personalization"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "analytics_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "functionality_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "personalization_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "security_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "write_data_layer",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keyPatterns",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "ads_data_redaction"
              },
              {
                "type": 1,
                "string": "url_passthrough"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "get_cookies",
        "versionId": "1"
      },
      "param": [
        {
          "key": "cookieAccess",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "cookieNames",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "akkoord"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_globals",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keys",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "akkoord.version"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": false
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "akkoord.subscribe"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_template_storage",
        "versionId": "1"
      },
      "param": []
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios: []


___NOTES___

Part of Akkoord. Its tests run this code with the permissions above.
