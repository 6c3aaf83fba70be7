import { describe, test } from 'vitest';
import { check, emea, type Row } from './response-rows.ts';

describe('regions, zones, holidays and seconds', () => {
	const fourHours = (rest: string) => `service=dynamics-365&plan=subscription&severity=b&${rest}`;
	test.each<Row & { zone?: string }>([
		{
			query: fourHours('region=asia-pacific'),
			filed: '2026-01-05T06:59+08:00',
			earliest: '2026-01-05T11:00+08:00',
			why: 'PP-HOURS-APAC: from 07:00',
		},
		{
			query: fourHours('region=asia-pacific'),
			filed: '2026-01-05T18:00+08:00',
			earliest: '2026-01-06T08:00+08:00',
			why: 'to 21:00',
		},
		{
			query: fourHours('region=japan'),
			filed: '2026-01-05T17:00+09:00',
			earliest: '2026-01-06T12:30+09:00',
			why: 'PP-HOURS-JAPAN: to 17:30',
		},
		{
			query: fourHours('region=north-america'),
			filed: '2026-01-05T05:00-08:00',
			earliest: '2026-01-05T10:00-08:00',
			why: 'PP-HOURS-NA: from 06:00',
		},
		{
			query: fourHours('region=other'),
			filed: '2026-01-05T08:00+01:00',
			earliest: '2026-01-05T13:00+01:00',
			zone: 'Europe/Amsterdam',
			why: 'PP-HOURS-OTHER: from 09:00 where the reader is',
		},
		{
			query: fourHours('region=other&zone=Asia/Tokyo'),
			filed: '2026-01-05T08:00+09:00',
			earliest: '2026-01-05T13:00+09:00',
			zone: 'Europe/Amsterdam',
			why: 'the zone of the address goes before that of the machine',
		},
		{
			query: fourHours('region=emea&zone=Asia/Tokyo'),
			filed: '2026-01-05T08:00+01:00',
			earliest: '2026-01-05T12:00+01:00',
			zone: 'Asia/Tokyo',
			why: 'a region with a zone of its own has no other',
		},
		{
			query: fourHours('region=emea&country=NL'),
			filed: '2026-04-03T17:00+02:00',
			country: 'NL',
			earliest: '2026-04-06T11:00+02:00',
			latest: '2026-04-07T11:00+02:00',
			why: 'Easter Monday counts in one reading',
		},
		{
			query: fourHours('region=emea&country=NL'),
			filed: '2026-04-08T09:00+02:00',
			country: 'NL',
			earliest: '2026-04-08T13:00+02:00',
			why: 'no holiday falls inside: one reading',
		},
		{
			query: fourHours('region=emea'),
			filed: '2026-04-03T17:00+02:00',
			earliest: '2026-04-06T11:00+02:00',
			why: 'without a country no holiday is looked at',
		},
		{
			query: fourHours('region=japan'),
			filed: '2026-01-09T17:00+09:00',
			country: 'JP',
			earliest: '2026-01-12T12:30+09:00',
			latest: '2026-01-13T12:30+09:00',
			why: 'Coming of Age Day',
		},
		{
			query: 'service=managed-desktop&severity=c',
			filed: '2026-07-02T16:00-07:00',
			country: 'US',
			earliest: '2026-07-03T00:00-07:00',
			latest: '2026-07-06T16:00-07:00',
			why: 'Independence Day, observed on the Friday',
		},
		{
			query: fourHours('region=emea'),
			filed: '2026-03-27T17:00+01:00',
			earliest: '2026-03-30T11:00+02:00',
			why: 'summer time begins in the weekend',
		},
		{
			query: 'service=managed-desktop&severity=a',
			filed: '2026-11-01T01:30-07:00',
			earliest: '2026-11-01T01:30-08:00',
			why: 'an hour later the clock shows the same',
		},
		{
			query: emea('subscription', 'a'),
			filed: '2026-01-05T10:00:30+01:00',
			earliest: '2026-01-05T11:00:30+01:00',
			why: 'seconds are kept, nothing is rounded',
		},
		{
			query: fourHours('region=emea'),
			filed: '2026-01-05T17:59:30+01:00',
			earliest: '2026-01-06T11:59:30+01:00',
			why: 'half a minute before the close counts as such',
		},
	])('$query, filed $filed: $why', ({ zone, ...row }) => check(row, zone));
});
