import type { APIRoute } from 'astro';
import { provenanceOfBoth } from '../../site/provenance.ts';

/** Ledger id to the addresses, with fragment, of the sections that state it, in both languages. */
export const GET: APIRoute = async () => Response.json(await provenanceOfBoth());
