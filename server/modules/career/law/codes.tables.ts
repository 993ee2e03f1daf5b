// The codes in which the rules speak of a teacher.

/** What a period of service counts for; several may run at once. */
export type ServiceTag =
  | 'teaching'
  | '2d'
  | 'primary'
  | 'public'
  | 'catA'
  | 'cpge'
  | 'specialised'
  | 'france_titular'
  | 'director_acting';

export type Appreciation = 'A_CONSOLIDER' | 'SATISFAISANT' | 'TRES_SATISFAISANT' | 'EXCELLENT';
export type DiplomaCode =
  | 'BAC+2'
  | 'LICENCE'
  | 'LICENCE_STAPS'
  | 'LICENCE_PSYCHO'
  | 'P2B'
  | 'MASTER'
  | 'MASTER_PSYCHO'
  | 'DOCTORAT'
  | 'CAPPEI'
  | 'CAFIPEMF'
  | 'CAFFA';
export type Status = 'stagiaire' | 'titulaire' | 'contractuel_cdi' | 'contractuel_cdd';
