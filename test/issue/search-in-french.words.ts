/**
 * Words of teachers' files and letters: masculine and feminine, singular and plural. Where a word has fewer forms, one stands
 * twice.
 */
export const frenchForms: readonly (readonly string[])[] = `
agrégé agrégés agrégée agrégées
certifié certifiés certifiée certifiées
muté mutés mutée mutées
délégué délégués déléguée déléguées
retraité retraités retraitée retraitées
affecté affectés affectée affectées
nommé nommés nommée nommées
titularisé titularisés titularisée titularisées
diplômé diplômés diplômée diplômées
détaché détachés détachée détachées
intéressé intéressés intéressée intéressées
chargé chargés chargée chargées
professeur professeurs professeure professeures
enseignant enseignants enseignante enseignantes
suppléant suppléants suppléante suppléantes
remplaçant remplaçants remplaçante remplaçantes
contractuel contractuels contractuelle contractuelles
stagiaire stagiaires stagiaire stagiaires
infirmier infirmiers infirmière infirmières
conseiller conseillers conseillère conseillères
premier premiers première premières
dernier derniers dernière dernières
financier financiers financière financières
particulier particuliers particulière particulières
directeur directeurs directrice directrices
inspecteur inspecteurs inspectrice inspectrices
recteur recteurs rectrice rectrices
éducateur éducateurs éducatrice éducatrices
animateur animateurs animatrice animatrices
coordonnateur coordonnateurs coordonnatrice coordonnatrices
formateur formateurs formatrice formatrices
tuteur tuteurs tutrice tutrices
chercheur chercheurs chercheuse chercheuses
demandeur demandeurs demandeuse demandeuses
chef chefs cheffe cheffes
sportif sportifs sportive sportives
administratif administratifs administrative administratives
éducatif éducatifs éducative éducatives
actif actifs active actives
français français française françaises
anglais anglais anglaise anglaises
maître maîtres maîtresse maîtresses
principal principaux principale principales
médical médicaux médicale médicales
régional régionaux régionale régionales
départemental départementaux départementale départementales
syndical syndicaux syndicale syndicales
social sociaux sociale sociales
académique académiques académique académiques
élève élèves élève élèves
lycéen lycéens lycéenne lycéennes
collégien collégiens collégienne collégiennes
reçu reçus reçue reçues
nouveau nouveaux nouvelle nouvelles
travail travaux travail travaux
cheval chevaux cheval chevaux
époux époux épouse épouses
sérieux sérieux sérieuse sérieuses
public publics publique publiques
œuvre œuvres œuvre œuvres
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
