import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** English: first layer. */
export const banner: BannerMessages = {
  title: 'Your choice about cookies',
  text: '{name} asks for consent to use cookies and similar technologies for {purposes}.',
  comma: ', ',
  and: ' and ',
  site: 'This website',
  others: 'Other companies, such as {providers}, are involved.',
  withdraw:
    'You can change your choice or withdraw your consent at any time under ‘{settings}’ at the bottom of every page.',
  settings: 'Cookie settings',
  gpc: 'Your browser asks not to share your data (Global Privacy Control). So ‘Accept all’ leaves {label} off.',
  policy: 'Privacy statement',
  accept: 'Accept all',
  reject: 'Reject all',
  customize: 'Choose',
  saved: 'Your choice has been saved.',
  lost: 'The settings cannot be loaded at the moment.',
  necessary: 'Necessary',
  functional: 'Preferences',
  analytics: 'Statistics',
  targeting: 'Marketing',
};

/** English: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Choose per purpose whether cookies and similar technologies may be used. Your choice is valid for {period}; you can change it at any time.',
  close: 'Close',
  save: 'Save choice',
  on: 'On',
  off: 'Off',
  partly: 'Partly on',
  alwaysOn: 'Always on',
  required: 'The website does not work without it.',
  exempt:
    'Limited statistics, allowed without consent (Dutch Telecommunications Act, article 11.7a). You can switch this off.',
  necessaryText: 'For what you ask for, such as signing in or ordering, and to remember your choice.',
  functionalText: 'Remembers settings and shows content from other services.',
  analyticsText: 'Measures how the website is used, to improve it.',
  targetingText: 'Follows your visit to match advertising to your interests and measure its effect.',
  services: 'Services and cookies ({count})',
  provider: 'Provider',
  purpose: 'Purpose',
  transfer: 'Transfer outside the EEA',
  agreement: 'Data processing agreement',
  caption: 'Cookies: {name}',
  name: 'Name',
  placedBy: 'Placed by',
  lifetime: 'Lifetime',
  session: 'this session',
  revision: 'Version {revision}',
  receipt: 'Proof of your choice',
  download: 'Download (JSON)',
  choice: 'Your choice',
  allowed: 'allowed',
  refused: 'refused',
  undecided: 'not chosen yet',
  what: 'What are cookies?',
  whatText:
    'Cookies are small files that a website keeps in your browser. Local storage works the same way. A pixel is an invisible picture that tells another company about your visit. By cookies we mean all three.',
  embed: 'Shows content of the provider, who receives data about your visit.',
  visitor: 'Tells visitors and visits apart by a random number.',
  held: 'When this loads, {provider} receives data about your visit and may place cookies.',
  load: 'Load {name}',
  always: 'Always load {name}',
};
