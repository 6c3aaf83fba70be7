import { readFileSync } from 'node:fs';
import { computeResponse, type HolidayFile, pickSeverity } from 'supportwijzer';

const file = new URL(import.meta.resolve('supportwijzer/holidays/NL.json'));
const holidays = JSON.parse(readFileSync(file, 'utf8')) as HolidayFile;
const answers = { service: 'dynamics-365', plan: 'subscription', impact: 'moderate', region: 'emea', country: 'NL' };
const severity = pickSeverity(answers).outcome;
const filed = '2026-12-24T17:00+01:00';
const { earliest, latest } = computeResponse({ ...answers, severity, filed }, 'Europe/Amsterdam', holidays);
for (const reading of [earliest, latest]) console.log(severity, new Date(reading?.due ?? Number.NaN).toISOString());
