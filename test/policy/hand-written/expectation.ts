/**
 * What a rule must say to complete answers, typed by hand from the source texts. Never read from the tables that it
 * tests: two people who read the same text must come to the same outcome.
 */
export interface Expectation {
	answers: Readonly<Record<string, string>>;
	then: string;
	why: string;
}
