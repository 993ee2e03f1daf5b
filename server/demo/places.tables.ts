// Towns for the addresses and schools of invented teachers: at least three for every department, the prefecture first,
// each with its main postal code. Own knowledge, 2026. Street and school names are those that every French town has.

export interface Town {
  readonly name: string;
  readonly postalCode: string;
}

/** Towns by department code. */
export const townsByDepartment: ReadonlyMap<string, readonly Town[]> = new Map(
  `01 Bourg-en-Bresse 01000, Oyonnax 01100, Ambérieu-en-Bugey 01500
02 Laon 02000, Saint-Quentin 02100, Soissons 02200
03 Moulins 03000, Montluçon 03100, Vichy 03200
04 Digne-les-Bains 04000, Manosque 04100, Sisteron 04200
05 Gap 05000, Briançon 05100, Embrun 05200
06 Nice 06000, Antibes 06600, Cannes 06400, Grasse 06130
07 Privas 07000, Annonay 07100, Aubenas 07200
08 Charleville-Mézières 08000, Sedan 08200, Rethel 08300
09 Foix 09000, Pamiers 09100, Saint-Girons 09200
10 Troyes 10000, Romilly-sur-Seine 10100, Bar-sur-Aube 10200
11 Carcassonne 11000, Narbonne 11100, Castelnaudary 11400
12 Rodez 12000, Millau 12100, Villefranche-de-Rouergue 12200
13 Marseille 13001, Aix-en-Provence 13100, Arles 13200, Martigues 13500, Aubagne 13400
14 Caen 14000, Lisieux 14100, Bayeux 14400
15 Aurillac 15000, Saint-Flour 15100, Mauriac 15200
16 Angoulême 16000, Cognac 16100, Confolens 16500
17 La Rochelle 17000, Saintes 17100, Rochefort 17300
18 Bourges 18000, Vierzon 18100, Saint-Amand-Montrond 18200
19 Tulle 19000, Brive-la-Gaillarde 19100, Ussel 19200
2A Ajaccio 20000, Porto-Vecchio 20137, Sartène 20100
2B Bastia 20200, Corte 20250, Calvi 20260
21 Dijon 21000, Beaune 21200, Montbard 21500
22 Saint-Brieuc 22000, Lannion 22300, Dinan 22100
23 Guéret 23000, Aubusson 23200, La Souterraine 23300
24 Périgueux 24000, Bergerac 24100, Sarlat-la-Canéda 24200
25 Besançon 25000, Montbéliard 25200, Pontarlier 25300
26 Valence 26000, Montélimar 26200, Romans-sur-Isère 26100
27 Évreux 27000, Vernon 27200, Louviers 27400
28 Chartres 28000, Dreux 28100, Châteaudun 28200, Nogent-le-Rotrou 28400
29 Quimper 29000, Brest 29200, Morlaix 29600, Concarneau 29900
30 Nîmes 30000, Alès 30100, Bagnols-sur-Cèze 30200
31 Toulouse 31000, Colomiers 31770, Muret 31600, Saint-Gaudens 31800
32 Auch 32000, Condom 32100, L’Isle-Jourdain 32600
33 Bordeaux 33000, Mérignac 33700, Pessac 33600, Libourne 33500, Arcachon 33120
34 Montpellier 34000, Béziers 34500, Sète 34200, Lunel 34400
35 Rennes 35000, Saint-Malo 35400, Fougères 35300, Vitré 35500
36 Châteauroux 36000, Issoudun 36100, Le Blanc 36300
37 Tours 37000, Joué-lès-Tours 37300, Amboise 37400, Chinon 37500
38 Grenoble 38000, Vienne 38200, Bourgoin-Jallieu 38300, Voiron 38500
39 Lons-le-Saunier 39000, Dole 39100, Saint-Claude 39200
40 Mont-de-Marsan 40000, Dax 40100, Biscarrosse 40600
41 Blois 41000, Vendôme 41100, Romorantin-Lanthenay 41200
42 Saint-Étienne 42000, Roanne 42300, Montbrison 42600, Firminy 42700
43 Le Puy-en-Velay 43000, Brioude 43100, Yssingeaux 43200
44 Nantes 44000, Saint-Nazaire 44600, Rezé 44400, Châteaubriant 44110
45 Orléans 45000, Montargis 45200, Pithiviers 45300, Gien 45500
46 Cahors 46000, Figeac 46100, Gourdon 46300
47 Agen 47000, Marmande 47200, Villeneuve-sur-Lot 47300
48 Mende 48000, Marvejols 48100, Florac 48400
49 Angers 49000, Cholet 49300, Saumur 49400
50 Saint-Lô 50000, Cherbourg-en-Cotentin 50100, Avranches 50300
51 Châlons-en-Champagne 51000, Reims 51100, Épernay 51200
52 Chaumont 52000, Saint-Dizier 52100, Langres 52200
53 Laval 53000, Mayenne 53100, Château-Gontier 53200
54 Nancy 54000, Lunéville 54300, Toul 54200, Longwy 54400
55 Bar-le-Duc 55000, Verdun 55100, Commercy 55200
56 Vannes 56000, Lorient 56100, Pontivy 56300
57 Metz 57000, Thionville 57100, Sarreguemines 57200, Forbach 57600
58 Nevers 58000, Cosne-Cours-sur-Loire 58200, Clamecy 58500
59 Lille 59000, Roubaix 59100, Tourcoing 59200, Dunkerque 59140, Valenciennes 59300, Douai 59500
60 Beauvais 60000, Compiègne 60200, Creil 60100
61 Alençon 61000, Flers 61100, Argentan 61200
62 Arras 62000, Calais 62100, Boulogne-sur-Mer 62200, Lens 62300, Béthune 62400
63 Clermont-Ferrand 63000, Riom 63200, Thiers 63300, Issoire 63500
64 Pau 64000, Bayonne 64100, Biarritz 64200, Orthez 64300
65 Tarbes 65000, Lourdes 65100, Bagnères-de-Bigorre 65200
66 Perpignan 66000, Céret 66400, Prades 66500
67 Strasbourg 67000, Haguenau 67500, Sélestat 67600, Saverne 67700
68 Colmar 68000, Mulhouse 68100, Saint-Louis 68300
69 Lyon 69003, Villeurbanne 69100, Vénissieux 69200, Villefranche-sur-Saône 69400, Givors 69700
70 Vesoul 70000, Gray 70100, Lure 70200
71 Mâcon 71000, Chalon-sur-Saône 71100, Autun 71400
72 Le Mans 72000, La Flèche 72200, Sablé-sur-Sarthe 72300
73 Chambéry 73000, Aix-les-Bains 73100, Albertville 73200
74 Annecy 74000, Annemasse 74100, Thonon-les-Bains 74200
75 Paris 75011, Paris 75013, Paris 75018, Paris 75020, Paris 75015
76 Rouen 76000, Le Havre 76600, Dieppe 76200, Elbeuf 76500
77 Melun 77000, Meaux 77100, Fontainebleau 77300, Chelles 77500
78 Versailles 78000, Sartrouville 78500, Mantes-la-Jolie 78200, Poissy 78300
79 Niort 79000, Bressuire 79300, Parthenay 79200
80 Amiens 80000, Abbeville 80100, Péronne 80200
81 Albi 81000, Castres 81100, Gaillac 81600
82 Montauban 82000, Castelsarrasin 82100, Moissac 82200
83 Toulon 83000, Fréjus 83600, Draguignan 83300, Hyères 83400
84 Avignon 84000, Orange 84100, Carpentras 84200
85 La Roche-sur-Yon 85000, Les Sables-d’Olonne 85100, Fontenay-le-Comte 85200
86 Poitiers 86000, Châtellerault 86100, Loudun 86200
87 Limoges 87000, Saint-Junien 87200, Bellac 87300
88 Épinal 88000, Saint-Dié-des-Vosges 88100, Remiremont 88200
89 Auxerre 89000, Sens 89100, Joigny 89300
90 Belfort 90000, Delle 90100, Beaucourt 90500
91 Évry-Courcouronnes 91000, Massy 91300, Corbeil-Essonnes 91100, Palaiseau 91120
92 Nanterre 92000, Boulogne-Billancourt 92100, Colombes 92700, Antony 92160
93 Bobigny 93000, Saint-Denis 93200, Montreuil 93100, Aulnay-sous-Bois 93600
94 Créteil 94000, Vitry-sur-Seine 94400, Champigny-sur-Marne 94500, Ivry-sur-Seine 94200
95 Pontoise 95300, Argenteuil 95100, Sarcelles 95200, Cergy 95000
971 Basse-Terre 97100, Les Abymes 97139, Pointe-à-Pitre 97110
972 Fort-de-France 97200, Le Lamentin 97232, Schœlcher 97233
973 Cayenne 97300, Kourou 97310, Saint-Laurent-du-Maroni 97320
974 Saint-Denis 97400, Saint-Pierre 97410, Saint-Paul 97460, Le Tampon 97430
976 Mamoudzou 97600, Koungou 97690, Dzaoudzi 97615`
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), towns(line.slice(line.indexOf(' ') + 1))]),
);

/** Teachers of each academy, in thousands, rounded: only proportions between them matter. Own estimate, 2026. */
export const academyWeights: ReadonlyMap<string, number> = new Map([
  ['01', 27],
  ['02', 41],
  ['03', 16],
  ['04', 43],
  ['06', 17],
  ['07', 21],
  ['08', 46],
  ['09', 57],
  ['10', 43],
  ['11', 38],
  ['12', 31],
  ['13', 23],
  ['14', 37],
  ['15', 25],
  ['16', 40],
  ['17', 43],
  ['18', 35],
  ['19', 18],
  ['20', 28],
  ['22', 9],
  ['23', 28],
  ['24', 74],
  ['25', 89],
  ['27', 5],
  ['28', 18],
  ['31', 6],
  ['32', 8],
  ['33', 9],
  ['43', 9],
  ['70', 45],
]);

const words = (text: string): readonly string[] => text.split(/,\s*/);

export const streets: readonly string[] = words(
  'rue Victor-Hugo, rue de la République, avenue Jean-Jaurès, rue Pasteur, place de la Mairie, rue des Écoles, ' +
    'rue du Moulin, chemin des Vignes, rue de l’Église, allée des Tilleuls, boulevard Gambetta, impasse des Lilas, ' +
    'rue Jean-Moulin, rue des Fossés, avenue du Général-de-Gaulle, rue Marie-Curie, rue du Château, route de Paris, ' +
    'rue de la Fontaine, rue Émile-Zola, quai de la Rivière, rue Saint-Martin, rue des Acacias, cours Mirabeau',
);

export const schoolNames: readonly string[] = words(
  'Jules-Ferry, Jean-Moulin, Jacques-Prévert, Simone-Veil, Victor-Hugo, Jean-Jaurès, Louis-Pasteur, Marie-Curie, ' +
    'Antoine-de-Saint-Exupéry, Paul-Éluard, Pablo-Picasso, Joliot-Curie, Émile-Zola, Jean-Macé, Louise-Michel, ' +
    'George-Sand, Albert-Camus, Jean-Rostand, Lucie-Aubrac, Paul-Langevin, Anne-Frank, Charles-Péguy, Olympe-de-Gouges, ' +
    'Marcel-Pagnol, Joséphine-Baker, Jean-Zay, René-Cassin, Blaise-Pascal, Camille-Claudel, Germaine-Tillion',
);

function towns(text: string): readonly Town[] {
  return text.split(', ').map((entry) => {
    const at = entry.lastIndexOf(' ');
    return { name: entry.slice(0, at), postalCode: entry.slice(at + 1) };
  });
}
