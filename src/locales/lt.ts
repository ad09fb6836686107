import type { BannerMessages, PreferencesMessages } from '../model/words/messages.ts';

/** Lithuanian: first layer. */
export const banner: BannerMessages = {
  title: 'Jūsų pasirinkimas dėl slapukų',
  text: '{name} prašo sutikimo naudoti slapukus ir panašias technologijas šiais tikslais: {purposes}.',
  comma: ', ',
  and: ' ir ',
  site: 'Ši svetainė',
  others: 'Dalyvauja ir kitos įmonės (pavyzdžiui, {providers}).',
  withdraw:
    'Galite bet kada pakeisti savo pasirinkimą arba atšaukti sutikimą, kiekvieno puslapio apačioje paspaudę „{settings}“.',
  settings: 'Slapukų nustatymai',
  gpc: 'Jūsų naršyklė prašo nesidalyti jūsų duomenimis (Global Privacy Control). Todėl „Priimti visus“ neįjungia kategorijos „{label}“.',
  policy: 'Privatumo politika',
  accept: 'Priimti visus',
  reject: 'Atmesti visus',
  customize: 'Pasirinkti',
  saved: 'Jūsų pasirinkimas išsaugotas.',
  lost: 'Nustatymų šiuo metu įkelti nepavyksta.',
  necessary: 'Būtinieji',
  functional: 'Nuostatos',
  analytics: 'Statistika',
  targeting: 'Rinkodara',
};

/** Lithuanian: second layer. */
export const preferences: PreferencesMessages = {
  intro:
    'Pasirinkite, kokiais tikslais galima naudoti slapukus ir panašias technologijas. Pasirinkimą galite bet kada pakeisti; jo galiojimo laikas – {period}.',
  close: 'Uždaryti',
  save: 'Išsaugoti pasirinkimą',
  on: 'Įjungta',
  off: 'Išjungta',
  partly: 'Iš dalies įjungta',
  alwaysOn: 'Visada įjungta',
  required: 'Svetainė be šios kategorijos neveikia, todėl jos išjungti negalima.',
  exempt:
    'Ribota statistika, kuriai sutikimo nereikia (Nyderlandų telekomunikacijų įstatymo 11.7a straipsnis). Galite ją išjungti.',
  necessaryText: 'Tam, ko prašote, pavyzdžiui, prisijungti ar užsakyti, ir jūsų pasirinkimui įsiminti.',
  functionalText: 'Įsimena jūsų pasirinktas nuostatas ir rodo kitų paslaugų turinį.',
  analyticsText: 'Matuoja, kaip naudojamasi svetaine, kad ją būtų galima tobulinti.',
  targetingText:
    'Seka jūsų apsilankymą, kad reklama būtų pritaikyta prie jūsų pomėgių ir būtų galima įvertinti jos poveikį.',
  services: 'Paslaugos ir slapukai ({count})',
  provider: 'Paslaugos teikėjas',
  purpose: 'Tikslas',
  transfer: 'Perdavimas už EEE ribų',
  agreement: 'Duomenų tvarkymo sutartis',
  caption: 'Slapukai: {name}',
  name: 'Pavadinimas',
  placedBy: 'Įrašo',
  lifetime: 'Galiojimo laikas',
  session: 'šis seansas',
  revision: 'Versija {revision}',
  receipt: 'Jūsų pasirinkimo įrodymas',
  download: 'Atsisiųsti (JSON)',
  choice: 'Jūsų pasirinkimas',
  allowed: 'leista',
  refused: 'atmesta',
  undecided: 'dar nepasirinkta',
  what: 'Kas yra slapukai?',
  whatText:
    'Slapukai – tai maži tekstiniai failai, kuriuos svetainė išsaugo jūsų naršyklėje. Vietinė saugykla veikia lygiai taip pat. Pikselis – tai nematomas paveikslėlis, kuris apie jūsų apsilankymą praneša kitai įmonei. Kai čia rašome „slapukai“, turime omenyje visus tris.',
  embed: 'Rodo paslaugos teikėjo turinį. Teikėjas gauna duomenų apie jūsų apsilankymą.',
  visitor: 'Atskiria lankytojus ir apsilankymus pagal atsitiktinį numerį.',
  held: 'Įkėlus turinį, {provider} gauna duomenų apie jūsų apsilankymą ir gali įrašyti slapukų.',
  load: 'Įkelti „{name}“',
  always: 'Visada įkelti „{name}“',
};
