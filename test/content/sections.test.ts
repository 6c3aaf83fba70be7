import { expect, test } from 'vitest';
import { type PageSection, readSections } from '../../src/site/sections.ts';

const lead = '<Lead facts="MMD-STEP-1">\n\nText.\n\n</Lead>\n';
const section = (attributes: string) => `<Section ${attributes}>\n\nText.\n\n</Section>\n`;
const choose = section('id="choose" title="Choosing" facts="MMD-STEP-4"');
const top: PageSection = { id: 'top', title: '', level: 1, facts: ['MMD-STEP-1'] };

test.each<{ why: string; body: string; sections: PageSection[] }>([
	{ why: 'a page may be a lead alone', body: lead, sections: [top] },
	{
		why: 'sections and their parts, in order',
		body: `${lead}${section('id="a" title="A" facts="MMD-STEP-2"')}<Sub id="b-1" title="B" facts="MMD-STEP-3">\n</Sub>`,
		sections: [
			top,
			{ id: 'a', title: 'A', level: 2, facts: ['MMD-STEP-2'] },
			{ id: 'b-1', title: 'B', level: 3, facts: ['MMD-STEP-3'] },
		],
	},
	{
		why: 'facts over several lines',
		body: `${lead}${section('id="a" title="A" facts="MMD-STEP-2\n  MMD-STEP-3"')}`,
		sections: [top, { id: 'a', title: 'A', level: 2, facts: ['MMD-STEP-2', 'MMD-STEP-3'] }],
	},
	{
		why: 'a section may leave its facts to the parts that follow',
		body: `${lead}<Section id="a" title="A">\n<Sub id="b" title="B" facts="MMD-STEP-2">\n</Sub></Section>`,
		sections: [
			top,
			{ id: 'a', title: 'A', level: 2, facts: [] },
			{ id: 'b', title: 'B', level: 3, facts: ['MMD-STEP-2'] },
		],
	},
	{
		why: 'other components are no sections',
		body: `${lead}<Note kind="reading">\n\nText.\n\n</Note>\n<Limit id="x" />\n`,
		sections: [top],
	},
])('read: $why', ({ body, sections }) => {
	expect(readSections('page.mdx', body)).toEqual(sections);
});

test.each([
	{
		why: 'no id',
		body: lead + section('title="A" facts="MMD-STEP-1"'),
		message: 'page.mdx › <Section id=""> › id: expected words in lower case, joined by hyphens, got ""',
	},
	{
		why: 'an id with capitals',
		body: lead + section('id="StepOne" title="A" facts="MMD-STEP-1"'),
		message: 'page.mdx › <Section id="StepOne"> › id: expected words in lower case, joined by hyphens, got "StepOne"',
	},
	{
		why: 'an id that begins with a digit',
		body: lead + section('id="1st" title="A" facts="MMD-STEP-1"'),
		message: 'page.mdx › <Section id="1st"> › id: expected words in lower case, joined by hyphens, got "1st"',
	},
	{
		why: 'an id used twice',
		body: lead + choose + choose,
		message: 'page.mdx › <Section id="choose"> › id: expected an id used once on the page, got "choose"',
	},
	{
		why: 'the id of the lead',
		body: lead + section('id="top" title="A" facts="MMD-STEP-1"'),
		message: 'page.mdx › <Section id="top"> › id: expected an id used once on the page, got "top"',
	},
	{
		why: 'two leads',
		body: lead + lead,
		message: 'page.mdx › <Lead id="top"> › id: expected an id used once on the page, got "top"',
	},
	{
		why: 'no heading',
		body: lead + section('id="choose" facts="MMD-STEP-1"'),
		message: 'page.mdx › <Section id="choose"> › title: expected a heading, got ""',
	},
	{
		why: 'a part without a heading',
		body: `${lead}${choose}<Sub id="part" facts="MMD-STEP-1">\n</Sub>`,
		message: 'page.mdx › <Sub id="part"> › title: expected a heading, got ""',
	},
	{
		why: 'a fact that the ledger does not have',
		body: lead + section('id="choose" title="A" facts="MMD-STEP-1 MMD-STEP-99"'),
		message: 'page.mdx › #choose › facts: expected a fact id of the ledger, got "MMD-STEP-99"',
	},
	{
		why: 'facts joined by a comma',
		body: '<Lead facts="MMD-STEP-1, MMD-STEP-2">',
		message: 'page.mdx › #top › facts: expected a fact id of the ledger, got "MMD-STEP-1,"',
	},
	{
		why: 'a lead that states nothing',
		body: `<Lead facts="">\n</Lead>\n${choose}`,
		message: 'page.mdx › #top › facts: expected at least one fact id, got []',
	},
	{
		why: 'a section that states nothing, beside one with parts',
		body: `${lead}${section('id="a" title="A"')}${choose}<Sub id="b" title="B" facts="MMD-STEP-2">\n</Sub>`,
		message: 'page.mdx › #a › facts: expected at least one fact id, got []',
	},
	{
		why: 'a part that states nothing',
		body: `${lead}${choose}<Sub id="b" title="B">\n</Sub>`,
		message: 'page.mdx › #b › facts: expected at least one fact id, got []',
	},
	{
		why: 'no lead',
		body: choose,
		message: 'page.mdx › <Lead>: expected a lead before all sections, got "choose"',
	},
	{
		why: 'a lead after a section',
		body: choose + lead,
		message: 'page.mdx › <Lead>: expected a lead before all sections, got "choose"',
	},
	{
		why: 'no section at all',
		body: 'Text.',
		message: 'page.mdx › <Lead>: expected a lead before all sections, got undefined',
	},
	{
		why: 'an attribute in braces',
		body: `${lead}<Section id={name} title="A" facts="MMD-STEP-1">\n</Section>`,
		message: 'page.mdx › sections: expected attributes as plain "…" strings, got "2 tags, 1 read"',
	},
	{
		why: 'a section that closes itself',
		body: `${lead}<Section id="a" title="A" facts="MMD-STEP-1" />`,
		message: 'page.mdx › sections: expected attributes as plain "…" strings, got "2 tags, 1 read"',
	},
])('refused: $why', ({ body, message }) => {
	expect(() => readSections('page.mdx', body)).toThrow(expect.objectContaining({ name: 'PolicyError', message }));
});
