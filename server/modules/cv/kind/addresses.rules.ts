/** Where the resolver of DOIs leads to a work; letters of a DOI that an address cannot hold are written as such. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`;
}

/** The page of a work in HAL. */
export function halAddress(hal: string): string {
  return `https://hal.science/${hal}`;
}

/** The page of a person at ORCID. */
export function orcidAddress(orcid: string): string {
  return `https://orcid.org/${orcid}`;
}
