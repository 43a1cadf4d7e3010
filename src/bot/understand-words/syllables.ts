const initials = "ngh ng nh gh gi kh ph th tr ch qu b c d g h k l m n p r s t v x";
const rimes =
  "a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet " +
  "ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oat oay oc oe oen oeo oet oi om on ong op ot " +
  "u ua uan uang uat uay uc ue uech uen uenh ui uich uinh um un ung uo uoc uoi uom uon uong uop uot uou up ut uu " +
  "uy uya uych uyen uyet uynh uyt y yem yen yet yeu";

/** c, g and ng stand before a, o and u; k, gh and ngh before e, i and y. */
const misspelt = /^(?:k|gh|ngh)(?![eiy])|^(?:c|ng)(?=[eiy])|^ge/;

const syllable = new RegExp(`^(?:${initials.replaceAll(" ", "|")})?(?:${rimes.replaceAll(" ", "|")})$`);

/** Whether the letters can be a Vietnamese word, so that they hardly are a slip of another. */
export const isSyllable = (letters: string): boolean => syllable.test(letters) && !misspelt.test(letters);

/** Letters as all regions say them alike: final n and ng, t and c; first l and n, s and x, tr and ch, d, gi, r and j. */
export const asHeard = (letters: string): string =>
  letters
    .replace(/^(?:tr)/, "ch")
    .replace(/^x/, "s")
    .replace(/^(?:gi(?=[aeou])|r|j)/, "d")
    .replace(/^n(?![gh])/, "l")
    .replace(/^k(?=[aou])/, "c")
    .replace(/ng$/, "n")
    .replace(/c$/, "t")
    .replace(/y/g, "i");
