// Names of invented teachers. Given names by the decade in which they were most given, most common first; family names
// most common first. Own knowledge of frequent French names, 2026; no list was copied.

import type { Civility } from './line.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** By civility, then by decade of birth (1950 to 2020). */
export const givenNamesByDecade: Readonly<Record<Civility, ReadonlyMap<number, readonly string[]>>> = {
  MADAME: new Map([
    [
      1950,
      words(`Martine, Françoise, Monique, Chantal, Annie, Marie-Claude, Jacqueline, Danielle, Nicole, Michèle,
      Josiane, Bernadette, Colette, Marie-Thérèse, Geneviève, Marie-France, Arlette, Ghislaine`),
    ],
    [
      1960,
      words(`Catherine, Sylvie, Christine, Isabelle, Véronique, Brigitte, Patricia, Nathalie, Pascale, Corinne,
      Dominique, Florence, Béatrice, Laurence, Valérie, Anne, Marie-Christine, Élisabeth, Agnès, Évelyne, Odile,
      Maryse, Marie-Pierre, Hélène, Joëlle, Fabienne, Muriel, Thérèse, Marie Claire, Solange`),
    ],
    [
      1970,
      words(`Sandrine, Stéphanie, Karine, Sophie, Céline, Virginie, Delphine, Anne-Sophie, Caroline, Séverine,
      Christelle, Estelle, Magali, Cécile, Frédérique, Anne-Marie, Laure, Nadège, Ingrid, Gaëlle, Myriam, Nadia, Rachel,
      Sabrina, Barbara, Katia, Peggy, Armelle, Claire, Maud, Carole, Lætitia, Géraldine, Raphaëlle`),
    ],
    [
      1980,
      words(`Julie, Aurélie, Émilie, Élodie, Audrey, Amélie, Mélanie, Jennifer, Marion, Charlotte, Vanessa, Jessica,
      Marie, Alexandra, Pauline, Fanny, Anne-Laure, Noémie, Camille, Lucie, Hélène, Élise, Johanna, Sarah, Marjorie,
      Mathilde, Aline, Ophélie, Floriane, Samira, Nawel, Perrine, Rozenn, Maëlle`),
    ],
    [
      1990,
      words(`Laura, Manon, Léa, Chloé, Anaïs, Justine, Morgane, Margaux, Océane, Alice, Clémence, Coralie, Marine,
      Juliette, Solène, Agathe, Yasmine, Inès, Louise, Jeanne, Héloïse, Alizée, Fatima, Cassandra, Eva, Mélissa, Tiphaine,
      Victoria, Sirine, Ambre, Capucine, Célestine, Noëlle, Ombeline`),
    ],
    [
      2000,
      words(`Emma, Clara, Lola, Lisa, Jade, Romane, Maëva, Célia, Zoé, Eloïse, Assia, Salomé, Lilou, Apolline,
      Constance, Lina, Nina, Elsa, Maya, Flavie`),
    ],
    [
      2010,
      words(`Jade, Louise, Emma, Alice, Chloé, Lina, Rose, Léna, Anna, Mila, Ambre, Mia, Julia, Inès, Léonie, Agathe,
      Juliette, Lou, Iris, Nour, Adèle, Margot`),
    ],
    [
      2020,
      words(
        'Jade, Louise, Ambre, Alba, Emma, Alma, Rose, Romy, Iris, Jeanne, Anna, Éléna, Charlie, Lucie, Sofia',
      ),
    ],
  ]),
  MONSIEUR: new Map([
    [
      1950,
      words(`Michel, Jean-Pierre, Alain, Gérard, Bernard, Daniel, Christian, Jean-Claude, Jacques, Claude, Serge,
      Jean-Paul, Guy, Roland, Maurice, Gilbert, Francis, Jean`),
    ],
    [
      1960,
      words(`Philippe, Patrick, Pascal, Éric, Thierry, Bruno, Didier, Laurent, Marc, Gilles, Hervé, Denis, Dominique,
      Jean-Luc, Jean-Michel, Jean-Marc, Olivier, François, Vincent, Joël, Yves, Régis, Rémi, Christophe, Pierre, Jean-François,
      Lionel, Hubert, Benoît, Antoine`),
    ],
    [
      1970,
      words(`Stéphane, Frédéric, David, Sébastien, Jérôme, Fabrice, Cédric, Emmanuel, Arnaud, Nicolas, Franck,
      Jean-Philippe, Ludovic, Grégory, Samuel, Xavier, Yann, Mickaël, Karim, Fabien, Guillaume, Cyril, Raphaël, Loïc,
      Gaël, Jean-Baptiste, Rachid, Boris, Erwan, Johann, Tanguy, Bertrand, Sylvain, Ronan`),
    ],
    [
      1980,
      words(`Julien, Thomas, Romain, Mathieu, Alexandre, Anthony, Jérémy, Florian, Damien, Benjamin, Aurélien, Jonathan,
      Simon, Maxime, Adrien, Kévin, Matthieu, Clément, Mehdi, Pierre-Yves, Yannick, Gaëtan, Étienne, Charles, Baptiste,
      Bastien, Maël, Youssef, Cyprien, Jordan, Tristan, Geoffrey, Vivien, Oswald`),
    ],
    [
      1990,
      words(`Quentin, Alexis, Valentin, Lucas, Dylan, Hugo, Corentin, Théo, Paul, Louis, Arthur, Dorian, Victor, Axel,
      Loan, Robin, Nathan, Jules, Rayan, Bilal, Elie, Marius, Gabriel, Léo, Thibault, Félix, Esteban, Côme, Gauthier, Lilian,
      Ilyès, Malo, Titouan, Célestin`),
    ],
    [
      2000,
      words(`Enzo, Mathis, Tom, Noah, Evan, Sacha, Adam, Ethan, Timéo, Nolan, Yanis, Maxence, Gaspard, Augustin, Marceau,
      Amine, Aaron, Ewen, Noé, Basile`),
    ],
    [
      2010,
      words(`Gabriel, Léo, Raphaël, Louis, Jules, Adam, Lucas, Hugo, Maël, Noah, Arthur, Liam, Sacha, Paul, Nathan, Eden,
      Gabin, Aaron, Mohamed, Tom, Nino, Robin`),
    ],
    [
      2020,
      words(
        'Gabriel, Raphaël, Léo, Louis, Maël, Noah, Jules, Adam, Arthur, Isaac, Liam, Sacha, Marceau, Ismaël, Côme',
      ),
    ],
  ]),
};

export const familyNames: readonly string[] =
  words(`Martin, Bernard, Thomas, Petit, Robert, Richard, Durand, Dubois, Moreau,
  Laurent, Simon, Michel, Lefebvre, Leroy, Roux, David, Bertrand, Morel, Fournier, Girard, Bonnet, Dupont, Lambert, Fontaine,
  Rousseau, Vincent, Müller, Lefèvre, Faure, André, Mercier, Blanc, Guérin, Boyer, Garnier, Chevalier, François, Legrand,
  Gauthier, Garcia, Perrin, Robin, Clément, Morin, Nicolas, Henry, Roussel, Mathieu, Gautier, Masson, Marchand, Duval, Denis,
  Dumont, Marie, Lemaire, Noël, Meyer, Dufour, Meunier, Brun, Blanchard, Giraud, Joly, Rivière, Lucas, Brunet, Gaillard,
  Barbier, Arnaud, Martinez, Gérard, Roche, Renard, Schmitt, Roy, Leroux, Colin, Vidal, Caron, Picard, Roger, Fabre, Aubert,
  Lemoine, Renaud, Dumas, Lacroix, Olivier, Philippe, Bourgeois, Pierre, Benoît, Rey, Leclerc, Payet, Rolland, Leclercq,
  Guillaume, Lecomte, Lopez, Jean, Dupuy, Guillot, Hubert, Berger, Carpentier, Sanchez, Dupuis, Moulin, Louis, Deschamps,
  Huet, Vasseur, Perez, Boucher, Fleury, Royer, Klein, Jacquet, Adam, Paris, Poirier, Marty, Aubry, Guyot, Carré, Charles,
  Renault, Charpentier, Ménard, Maillard, Baron, Bertin, Bailly, Hervé, Schneider, Fernandez, Le Gall, Collet, Léger, Bouvier,
  Julien, Prévost, Millet, Perrot, Daniel, Le Roux, Cousin, Germain, Breton, Besson, Langlois, Rémy, Le Goff, Pelletier,
  Lévêque, Perrier, Leblanc, Barré, Lebrun, Marchal, Weber, Mallet, Hamon, Boulanger, Jacob, Monnier, Michaud, Rodriguez,
  Guichard, Gillet, Étienne, Grondin, Poulain, Tessier, Chevallier, Collin, Chauvin, Da Silva, Bouchet, Gay, Lemaître, Bénard,
  Maréchal, Humbert, Reynaud, Antoine, Hoarau, Perret, Barthélemy, Cordier, Pichon, Lejeune, Gilbert, Lamy, Delaunay,
  Pasquier, Carlier, Laporte, Gros, Buisson, Briand, Diallo, Ben Ali, Traoré, Nguyen, Benali, Haddad, Belkacem,
  Saïdi, Cohen, Lévy, Lebœuf, Le Bœuf, Cœurdevey, Sacré-Cœur, O’Brien, D’Arc, L’Hermite, D’Angelo, Dell’Aquila, N’Diaye,
  M’Barek, L’Huillier, de La Tour, de Villiers, du Plessis, de Oliveira, van den Berghe, Van de Velde, De Smet, Le Dupond,
  Le Roy, Le Bihan, Le Guen, La Fontaine, Des Rosiers, von Arx, Martin-Durand, Petit-Jean, Leroy-Garnier, Dupont-Lenoir,
  Bernard-Lopez, Roux-Marchand, Garcia-Perez, Faure-Brac, Saint-Martin, Saint-Jean, Mac-Mahon, Habotté, Labert, Çelik, Ñandu,
  Łukasik, Kovačević, Søndergaard, Groß, Ångström, Yılmaz, Dvořák, Núñez, Gonçalves, Peña, Müller-Weiss, Abadie, Alary,
  Albert, Alexandre, Allain, Allard, Amiot, Ancelin, Arnould, Astier, Auger, Bach, Bacquet, Barbe, Bardet, Barreau, Bataille,
  Baudry, Bazin, Beaumont, Becker, Bellanger, Berthelot, Berthier, Besnard, Billard, Blin, Blondel, Bodin, Boivin, Bonneau,
  Bonnin, Bordier, Bossard, Bouchard, Boucheron, Boudet, Bourdin, Bousquet, Boutin, Brault, Bruneau, Bureau, Camus, Cardon,
  Carrère, Castel, Chabert, Chambon, Chapuis, Charrier, Chartier, Chateau, Chauvet, Chrétien, Claude, Combes, Constant,
  Cornu, Coste, Couderc, Coulon, Courtois, Crépin, Dauphin, Delattre, Delmas, Descamps, Devaux, Didier, Doucet, Drouet,
  Dubreuil, Duclos, Dufresne, Duhamel, Dujardin, Dupré, Durieux, Dussart, Duvivier, Évrard, Faivre, Favre, Ferrand, Ferry,
  Fischer, Foucher, Fouquet, Fradet, Gallet, Gallois, Garreau, Gaudin, Gendron, Geoffroy, Gervais, Gillard, Godard, Gomez,
  Goujon, Grandjean, Granger, Grenier, Grosjean, Gueguen, Guibert, Guignard, Guilbert, Guillemin, Guyon, Hardy, Hébert,
  Hernandez, Hoffmann, Imbert, Jacques, Jacquot, Jourdan, Keller, Kieffer, Labbé, Lafon, Lagarde, Lallemand, Laroche,
  Launay, Laval, Lavigne, Leconte, Ledoux, Legros, Lelièvre, Lépine, Leroyer, Letellier, Levasseur, Loiseau, Lombard,
  Maire, Marion, Marquet, Maurin, Mauger, Maury, Merle, Merlin, Millot, Monier, Morvan, Munier, Navarro, Neveu, Normand,
  Ollivier, Page, Parent, Pascal, Péron, Petitjean, Pineau, Pinto, Poncet, Pons, Potier, Pottier, Poulet, Pruvost, Prat,
  Quéré, Ragot, Raymond, Raynaud, Renou, Ricard, Riou, Rocher, Rossi, Roussey, Salmon, Sauvage, Savary, Seguin, Serre,
  Tanguy, Techer, Texier, Thibault, Thiébaut, Toussaint, Turpin, Vaillant, Valentin, Valette, Verdier, Vial, Vigneron,
  Villain, Voisin, Wagner, Walter, Zimmermann`);
