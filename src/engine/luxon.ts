/** The one way to Luxon, of which only the rules of zones are used: nothing else imports it, so that nothing else is sent. */
export { IANAZone } from 'luxon';
