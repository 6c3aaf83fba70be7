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
	'm365-help-support': { nl: 'Help en ondersteuning', en: 'Help & support' },
	'm365-contact-support-2021': { nl: 'Contact opnemen met ondersteuning', en: 'Contact support' },
	'm365-contact-me': { nl: 'Neem contact met mij op', en: 'Contact me' },
	'm365-service-health': { nl: 'Servicestatus-dashboard', en: 'Service health dashboard' },
	'germany-support': { nl: 'Ondersteuning', en: 'Support' },
	'germany-new-request': { nl: 'Nieuwe serviceaanvraag', en: 'New service request' },
	'm365-cancel-subscription': { nl: 'Abonnement annuleren', en: 'Cancel subscription' },
	'm365-message-center': { nl: 'Berichtencentrum', en: 'Message center' },
	'global-centers': { nl: 'Wereldwijde klantenservicecentra', en: 'Global Customer Service Centers' },
	'pc-customers': { nl: 'Klanten', en: 'Customers' },
	'pc-service-requests': { nl: 'Serviceaanvragen', en: 'Service requests' },
	'pc-new-request': { nl: 'Nieuwe aanvraag', en: 'New request' },
	'azure-new-request': { nl: 'Nieuwe ondersteuningsaanvraag', en: 'New support request' },
	'azure-create': { nl: 'Maken', en: 'Create' },
	'azure-basics': { nl: 'Basisbeginselen', en: 'Basics' },
	'azure-support-plan': { nl: 'Ondersteuningsplan', en: 'Support plan' },
	'azure-csp': { nl: 'Cloud Solution Provider', en: 'Cloud Solution Provider' },
	'azure-contact': { nl: 'Contactgegevens', en: 'Contact information' },
	'azure-manage-requests': { nl: 'Ondersteuningsaanvragen beheren', en: 'Manage support requests' },
	'o365-create-request': { nl: 'Een serviceaanvraag maken', en: 'Create a service request' },
	'o365-more': { nl: 'Meer...', en: 'More...' },
	'o365-submit': { nl: 'Verzenden', en: 'Submit' },
	'o365-all-tickets': { nl: 'Alle ondersteuningstickets bekijken', en: 'See all support tickets' },
	'21v-support': { nl: 'Ondersteuning', en: 'Support' },
	'21v-new-request': { nl: 'Nieuwe serviceaanvraag', en: 'New service request' },
});

export type LabelId = keyof typeof labels;
