/** The version of the policy data. Only a copied link holds it, not the address: who changes an answer sees today's policy. */
export const versionName = 'v';
