/**
 * How a decision looks on paper, for typst. What it says comes as JSON: no text of a person is ever read as markup.
 * Headings, paragraphs and the table are tagged by typst for who listens to the document; what returns on each page is not.
 */
export const decisionTemplate = String.raw`
#let it = json(bytes(sys.inputs.it))
#set document(title: it.title, author: it.authority, description: it.subject)
#set text(lang: "fr", region: "FR", font: "Libertinus Serif", size: 11pt)
#set par(justify: false, leading: 0.7em, spacing: 1.1em)
#set page(
  paper: "a4",
  margin: (x: 2.4cm, top: 2.2cm, bottom: 2.6cm),
  footer: context [
    #set text(size: 8.5pt)
    #it.number #h(1fr) #counter(page).display("1 / 1", both: true)
  ],
)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading: set block(above: 1.6em, below: 0.9em)

#for line in it.sender [#strong(line) \ ]

#align(right)[#for line in it.addressee [#line \ ]]

= #it.title
#it.subject

== Visas
#for line in it.visas [#par(line)]

#if it.grounds.len() > 0 [
  == Motifs
  #for line in it.grounds [#par(line)]
]

== Décision
#for (place, article) in it.articles.enumerate() [
  #par[#strong(if place == 0 [Article premier] else [Article #(place + 1)]) : #article]
]

#if it.details.len() > 0 [
  == Contenu de la demande
  #table(
    columns: (2fr, 3fr),
    stroke: 0.5pt + luma(120),
    inset: 6pt,
    table.header[*Rubrique*][*Valeur*],
    ..it.details.map(one => (one.label, one.text)).flatten(),
  )
]

#block(breakable: false)[
  #par(it.made)
  #for line in it.signature [#line \ ]
]

#if it.appeal.len() > 0 [
  == Voies et délais de recours
  #for line in it.appeal [#par(line)]
]

== Vérifier ce document
#par(it.verification)
#link(it.address)[#it.address]
`;
