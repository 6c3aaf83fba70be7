/** A name as a portal prints it, quoted exactly, in both languages of the portal. */
interface PortalLabel {
	nl: string;
	en: string;
}
const defineLabels = <Id extends string>(labels: Record<Id, PortalLabel>): Record<Id, PortalLabel> => labels;

/** Buttons, menus, tabs and states of Microsoft's portals. Words print them as `{label:id}`. */
export const labels = defineLabels({
	'mmd-support-requests': { nl: 'Ondersteuningsaanvragen', en: 'Support requests' },
	'mmd-new-ticket': { nl: '+ Nieuw ondersteuningsticket', en: '+ New Support ticket' },
	'mmd-request-type': { nl: 'Ondersteuningsaanvraag', en: 'Support request type' },
	'mmd-severity-level': { nl: 'ernstniveau', en: 'Severity level' },
	'mmd-incident': { nl: 'Incident', en: 'Incident' },
	'mmd-request-for-information': { nl: 'Verzoek om informatie', en: 'Request for information' },
	'mmd-change-request': { nl: 'Wijzigingsaanvraag', en: 'Change request' },
	'mmd-mitigated': { nl: 'Mitigated', en: 'Mitigated' },
	'mmd-resolved': { nl: 'Opgelost', en: 'Resolved' },
	'mmd-feedback': { nl: 'Feedback', en: 'Feedback' },
	'mmd-feedback-page': { nl: 'Ondersteuningsverzoeken', en: 'Support requests' },
	'mmd-online-resources': { nl: 'Online bronnen', en: 'Online resources' },
	'ppac-help-support': { nl: 'Help + ondersteuning', en: 'Help + support' },
	'ppac-new-request': { nl: 'Nieuwe ondersteuningsaanvraag', en: 'New support request' },
	'lcs-support': { nl: 'Ondersteuning', en: 'Support' },
	'lcs-submit-incident': { nl: 'Een incident indienen', en: 'Submit an incident' },
	'lcs-manage-contracts': { nl: 'Contracten beheren', en: 'Manage Contracts' },
	'premier-requests': { nl: 'Ondersteuningsaanvragen', en: 'Support requests' },
	'premier-new-request': { nl: 'Nieuw ondersteuningsverzoek', en: 'New support request' },
	'developer-new-request': { nl: 'Nieuw ondersteuningsverzoek', en: 'New support request' },
	'developer-support-plan': {
		nl: 'Ondersteuningsplan - Een ondersteuningsplan toevoegen of aanschaffen',
		en: 'Support Plan – Add or purchase a support plan',
	},
	'developer-add-contract': { nl: 'Contract toevoegen', en: 'Add contract' },
	'm365-new-request': { nl: 'Ondersteuning - Nieuwe ondersteuningsaanvraag', en: 'Support – New Support Request' },
	'm365-need-help': { nl: 'Hulp nodig?', en: 'Need help?' },
	'm365-contact-support': { nl: 'Contact opnemen met ondersteuning', en: 'Contact Support' },
	'm365-cancel-subscription': { nl: 'Abonnement annuleren', en: 'Cancel subscription' },
	'm365-message-center': { nl: 'Berichtencentrum', en: 'Message center' },
	'global-centers': { nl: 'Wereldwijde klantenservicecentra', en: 'Global Customer Service Centers' },
	'pc-customers': { nl: 'Klanten', en: 'Customers' },
	'pc-service-requests': { nl: 'Serviceaanvragen', en: 'Service requests' },
	'pc-new-request': { nl: 'Nieuwe aanvraag', en: 'New request' },
});

export type LabelId = keyof typeof labels;
