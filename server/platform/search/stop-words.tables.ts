/**
 * Words that say nothing by themselves, which a query passes over: the French stop words of PostgreSQL (Snowball) without
 * accents, since those that bear one are unknown to it once accents are gone, and a few that it lacks (les, cette). Summer
 * (été) stays a word.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `
    les cet cette dont jusqu lorsqu puisqu quoiqu
    au aux avec ce ces dans de des du elle en et eux il je la le leur lui ma mais me meme mes moi mon ne nos notre nous on
    ou par pas pour qu que qui sa se ses son sur ta te tes toi ton tu un une vos votre vous c d j l a m n s t y etee etees
    etes etant etante etants etantes suis es est sommes sont serai seras sera serons serez seront serais serait serions
    seriez seraient etais etait etions etiez etaient fus fut fumes futes furent sois soit soyons soyez soient fusse fusses
    fussions fussiez fussent ayant ayante ayantes ayants eu eue eues eus ai as avons avez ont aurai auras aura aurons aurez
    auront aurais aurait aurions auriez auraient avais avait avions aviez avaient eut eumes eutes eurent aie aies ait ayons
    ayez aient eusse eusses eussions eussiez eussent
  `
    .trim()
    .split(/\s+/),
);
