/** The languages beyond Dutch and English, each of which has a file in the folder `locales`. */
export const localeTags: readonly string[] =
  'ar bg ca cs da de el es et fi fr fy ga he hr hu is it lt lv mt nl-x-je no pl pt ro sk sl sv tr uk'.split(' ');
