/** What is wrong with a field. */
export const form = {
  required: "Ce champ est nécessaire.",
  choose: "Choisissez dans la liste.",
  mustAccept: "Cochez cette case pour continuer.",
  email: "Cette adresse e-mail n’est pas complète, par exemple nom@site.fr.",
  url: "Écrivez une adresse complète, par exemple https://www.site.fr.",
  pattern: "Cette valeur n’a pas la forme attendue.",
  tooShort: (min: number) => `Il faut au moins ${min} caractères.`,
  tooLong: (max: number) => `Il faut au plus ${max} caractères.`,
  other: "Cette valeur ne convient pas.",
};
