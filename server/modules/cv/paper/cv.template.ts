/**
 * How a CV looks on paper, for typst. What it says comes as JSON: no text of a person is ever read as markup. Headings,
 * paragraphs, lists and links are tagged by typst for who listens to the document; what returns on each page is not.
 */
export const cvTemplate = String.raw`
#let it = json(bytes(sys.inputs.it))
#let accent = rgb("#1b3a6b")
#let quiet = rgb("#4a4a4a")
#let green = rgb("#1f6b3a")
#let red = rgb("#8a1c1c")

#set document(title: it.title, author: it.name)
#set text(
  lang: it.language,
  font: ("Libertinus Serif", "Amiri"),
  size: 10.5pt,
  number-type: "lining",
  ligatures: true,
)
#set par(justify: false, leading: 0.6em, spacing: 0.75em)
#set list(indent: 0.4em, body-indent: 0.5em, spacing: 0.5em, marker: [–])
#set page(
  paper: "a4",
  margin: (x: 2.2cm, top: 1.9cm, bottom: 2.1cm),
  footer: context [
    #set text(size: 8.5pt, fill: quiet)
    #it.name #h(1fr) #it.page #counter(page).display("1 / 1", both: true)
  ],
)

// A word that no line may hold is set in boxes, between which it breaks: no character is added that would be copied with it.
#show regex("\S{40,}"): word => {
  word.text.matches(regex("[^/.\-_?&=,;]{1,10}[/.\-_?&=,;]*|[/.\-_?&=,;]+")).map(part => box(part.text)).join()
}
#show link: set text(fill: accent)
#show heading: set text(hyphenate: false)
#show heading.where(level: 1): set text(size: 24pt, weight: "semibold", fill: accent)
#show heading.where(level: 1): set block(above: 0pt, below: 0.45em)
#show heading.where(level: 2): section => block(
  sticky: true,
  above: 1.7em,
  below: 0.85em,
  width: 100%,
  inset: (bottom: 0.35em),
  stroke: (bottom: 0.6pt + accent),
  text(size: 12.5pt, weight: "semibold", fill: accent, section.body),
)
#show heading.where(level: 3): set text(size: 10.5pt, weight: "semibold")
#show heading.where(level: 3): set block(above: 0pt, below: 0.6em)

#let blocks(body) = for part in body {
  if part.kind == "LIST" { list(..part.lines.map(line => [#line])) } else { par(part.lines.map(line => [#line]).join(linebreak())) }
}
#let beside(parts) = parts.join([#h(0.4em)·#h(0.4em)])
#let links(of) = beside(of.map(one => {
  if one.label != "" [#one.label#h(0.35em)]
  if one.url == none [#one.text] else { link(one.url)[#one.text] }
}))

#let entry(it) = {
  set text(lang: it.language)
  let facts = it.facts.map(one => text(fill: quiet)[#one])
  if it.period != "" { facts.insert(0, text(fill: accent)[#it.period]) }
  if it.mark != "" {
    facts.push(text(size: 9pt, weight: "semibold", fill: if it.isVerified { green } else { red })[#it.mark])
  }
  // The head of an entry is never parted, and never the last thing of a page when something is said below it.
  block(breakable: false, sticky: it.body.len() > 0, above: 1.2em, below: 0.65em, {
    set par(spacing: 0.6em)
    heading(level: 3, [#it.title])
    if facts.len() > 0 { par(beside(facts)) }
    if it.more.len() > 0 { par(text(fill: quiet, beside(it.more.map(one => [#one])))) }
    if it.links.len() > 0 { par(text(size: 9.5pt, links(it.links))) }
  })
  blocks(it.body)
}

= #it.name
#if it.headline != none { par(text(size: 13pt, lang: it.headline.language, style: "italic")[#it.headline.text]) }
#par(beside(it.place.map(one => [#one])))
#if it.contact.len() > 0 { par(links(it.contact)) }
#if it.summary != none { v(0.5em); text(lang: it.summary.language, blocks(it.summary.body)) }

#for section in it.sections {
  heading(level: 2, [#section.title])
  for one in section.entries { entry(one) }
}

#block(above: 2.2em, breakable: false, {
  set text(size: 8.5pt, fill: quiet)
  for line in it.end { par[#line] }
})
`;
