/** Words of French and English that say nothing of a subject, folded (no accents, lower case). */
const french = `a ai aie aient ainsi ait alors as au aucun aucune aura aurait aussi autre autres aux avaient avait avec
 avez avoir avons ayant c ca car ce ceci cela celle celles celui ces cet cette ceux chez ci comme d dans de depuis des
 donc dont du elle elles en encore entre es est et etaient etait etant ete etes etre eu eux faire fait font furent fut
 hors il ils j je jusqu jusque l la le les leur leurs lors lorsqu lorsque lui m ma mais me meme memes mes mien moi mon n
 ne ni nos notre nous on ont or ou par parce pas peut peuvent peux plus pour pouvez puis puisque qu que qui s sa sans se
 sera serait seront ses si sien soi soient soit sommes son sont sous suis sur t ta te tel telle telles tels tes toi ton
 tres tu un une vers voici voila vont vos votre vous y`;
const frenchAsking = `quel quelle quels quelles lequel laquelle lesquels lesquelles comment combien pourquoi quand quoi
 qui que ou est-ce`;
const english = `a about after again against all also am an and any are as at be because been before being below between
 both but by can could d did do does doing don down during each either few for from further had has have having he her
 here hers herself him himself his i if in into is isn it its itself just ll m may me might more most much must my myself
 no nor not of off on once one only onto or other our ours out over own per re s same shall she should since so some such
 t than that the their theirs them then there these they this those though through thus to too under until up upon us ve
 very was we were will with within without would you your yours`;
const englishAsking = "what when where which who whom whose why how";

const setOf = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(/\s+/u)));

const byLanguage: Record<string, ReadonlySet<string>> = {
  fr: setOf(french, frenchAsking),
  en: setOf(english, englishAsking),
};
const none: ReadonlySet<string> = new Set();

/** Stop words and question words of a language; none for a language without a list, whose common words weigh little anyway. */
export const stopWordsOf = (language: string): ReadonlySet<string> => byLanguage[language] ?? none;
