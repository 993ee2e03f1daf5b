/** To look at and to test: invented senders. */
export const courierSample = {
  services: ['DPE 3 – collèges'],
  administration: false,
  courier: 'https://iprof.example.fr/links/courier',
} as const;
