import type { contactStatements } from '../../../policy/contact/statements.ts';

/** Dutch words for the order of a route and for what is better left undone. */
export const contactStatementWords = {
	'order-health-first':
		'Kijk eerst of het probleem al bekend is. Staat het niet bij de servicestatus en niet in het berichtencentrum, neem dan contact op met de ondersteuning.',
	'order-partner-center-first':
		'Partners horen in Partner Center in te dienen of, waar dat past, via de weg die de tekst voor het product geeft.',
	'order-partner-phone-last':
		'Kunt u zich bij Partner Center aanmelden, dien dan daar in: zo horen partners het te doen. De telefoon is voor wie niet online kan indienen.',
	'order-partner-health-first':
		'Kijk eerst of het probleem al bekend is. Staat het op geen van beide pagina’s, dien dan in bij Partner Center of, waar dat past, via de weg die de tekst voor het product geeft.',
	'order-partner-health-phone-last':
		'Kijk eerst of het probleem al bekend is. Staat het op geen van beide pagina’s en kunt u zich bij Partner Center aanmelden, dien dan daar in. De telefoon is voor wie niet online kan indienen.',
	'order-partner-billing':
		'Een factureringsprobleem of geschil escaleert u in Partner Center. Andere hulp bij facturering hoort bij het abonnement zelf.',
	'order-licensing':
		'Probeer ze niet na elkaar: het hangt ervan af hoe de licenties zijn gekocht. Online: de eerste. Volumelicenties: de tweede. Via CSP: de derde.',
	'order-knowledge':
		'Hoe iets werkt, is geen break-fix-probleem. Hier staat vaak het antwoord. De volgorde is die waarin de tekst ze noemt.',
	'order-user-knowledge':
		'Hoe iets werkt, is geen break-fix-probleem. In documentatie en forums staat vaak het antwoord, of een expert zoals een partner weet het. Vindt u het niet, vraag het dan uw beheerder.',
	'order-buying':
		'Met een Enterprise Agreement koopt u Professional Direct en Premier via uw reseller; zonder zo’n overeenkomst koopt u Premier via de accountmanager. Voor andere plannen noemt de tekst niemand.',
	'order-m365-health':
		'Kijk eerst of het probleem op de statuspagina staat. Staat het er niet, dien dan online in: dat bespaart tijd. Bel als u meteen iemand wilt spreken.',
	'order-m365-health-phone': 'Kijk eerst of het probleem op de statuspagina staat. Staat het er niet, bel dan.',
	'order-m365-online': 'Online indienen bespaart tijd. Bel als u meteen iemand wilt spreken.',
	'order-m365-how-to':
		'Waar vragen over hoe iets werkt thuishoren, staat niet in de bron; dat de ondersteuning vooropstaat, is onze keuze. Business Assist is alleen voor kleine bedrijven, en voor documenten en training geeft de tekst alleen een verwijzing.',
	'order-m365-user-how-to':
		'De algemene ondersteuningspagina is voor iedereen die geen beheerder is. Business Assist is alleen voor kleine bedrijven, en voor documenten en training geeft de tekst alleen een verwijzing.',
	'order-21v-online': 'Online indienen bespaart tijd. Bel als online indienen problemen geeft.',
	'order-21v-how-to':
		'Een beheerder begint met zelfhulp. Neem contact op met de ondersteuning als dat de vraag niet oplost.',
	'order-21v-user':
		'Uw beheerder is het eerste contact dat u ondersteunt, dus noemen wij die eerst; de tekst noemt ook de forums.',
	'order-germany-online':
		'Online indienen bespaart tijd, en een ticket in het admin center voorkomt de kosten van een internationaal gesprek. Bellen kan ook.',
	'order-germany-user': 'De tekst noemt de forums, uw beheerder en de IT-afdeling, in deze volgorde.',
	'order-pc':
		'Aanvragen voor een klant horen in Partner Center te beginnen. Kiest u daar het product, dan stuurt het u door.',
	'order-pc-dynamics':
		'Aanvragen voor een klant horen te beginnen in Partner Center, dat u doorstuurt. Voor meer technische hulp noemt de tekst Dynamics-ondersteuning.',
	'order-pc-dynamics-billing':
		'Voor facturering van Dynamics 365 noemt de tekst Dynamics-ondersteuning. Een factureringsprobleem of geschil escaleert u in Partner Center, dat u doorstuurt.',
	'order-pc-azure-without-access':
		'Zonder beheerdersrechten bij de klant neemt u de weg met de domeinnaam. Als indirecte reseller zonder toegang bent u aangewezen op uw indirecte provider.',
	'order-pc-provider':
		'Deze weg is voor indirecte resellers. Voor andere partners zonder toegang staat er geen andere weg in de bron.',
	'order-pc-dynamics-without-access':
		'Als indirecte reseller hebt u uw indirecte provider, die het ticket kan indienen. Dynamics-ondersteuning is er voor de onderwerpen die de tekst opsomt.',

	'premier-link': 'Voor het eerst met Premier? {page:premier-contract}. Dat doet u in elke portal één keer.',
	'premier-manager': 'Wie uw Technical Account Manager is en hoe u die bereikt, staat op de {link:premier-portal}.',
	'which-plan': 'Meer over de plannen: {page:dynamics-plans}.',

	'avoid-root-cause': 'Vraag geen oorzaakanalyse van uw eigen tenant aan: die wordt niet gegeven.',
	'avoid-how-to-request':
		'Dien het niet in als break-fix-probleem: een gebruiksvraag is dat niet, en begeleide training hoort niet bij een plan.',
	'avoid-dynamics-user':
		'Probeer niet als eindgebruiker in te dienen in het Power Platform admin center: dat kan niet, eerst moeten uw rechten in de tenant omhoog. Een andere weg is er niet.',
	'avoid-mmd-user':
		'Gebruik de beheerportal niet: de tekst is voor beheerders. Managed Desktop heeft een eigen pagina over ondersteuning voor eindgebruikers (end-user-support).',
	'avoid-m365-user':
		'Dien niet in bij het admin center en bel de ondersteuning niet: beide zijn alleen voor een beheerder van een zakelijk abonnement.',
	'avoid-m365-through-partner':
		'Ga niet naar Microsoft als u elk abonnement via een partner hebt gekocht: vraag het die partner. Alleen de nieuwere tekst zegt dit.',
	'avoid-21v-user':
		'Dien niet zelf in bij 21Vianet: alleen mensen met een beheerdersrol hebben er rechtstreeks contact mee.',
	'avoid-21v-skipping-self-service':
		'Sla de zelfhulp niet over: een beheerder neemt contact op als die het probleem niet oplost.',
	'avoid-21v-out-of-scope':
		'Dien niet in wat buiten de ondersteuning valt: problemen die in uw eigen netwerk beginnen, diensten en invoegtoepassingen van anderen, en alles wat niet bij deze dienst hoort.',
	'avoid-germany-user': 'Vraag niet zelf om hulp van een medewerker: die is alleen voor beheerders van de organisatie.',
	'avoid-germany-other-domain':
		'Gebruik deze wegen niet als uw domein niet op onmicrosoft.de eindigt: ze zijn alleen voor Microsoft Cloud Germany.',
	'avoid-pc-own-tenant':
		'Reken voor uw eigen tenant of abonnement niet op de CSP-ondersteuning: die vallen er niet onder. Voor zo’n aanvraag hebt u een geldig recht uit een ondersteuningsplan nodig.',
	'avoid-pc-marketplace': 'Dien niet in bij Microsoft: het geeft geen productondersteuning voor marketplace-producten.',
} as const satisfies Record<keyof typeof contactStatements, string>;

/** Dutch words of the notes on contact rules. */
export const contactNoteWords = {
	'm365-silent-on-buying':
		'De teksten noemen technische ondersteuning en ondersteuning bij facturering. Waar vragen vóór aankoop of over licenties thuishoren, staat niet in de bron.',
	'm365-silent-on-partners':
		'De teksten zijn voor de beheerders van een abonnement. Wat een partner doet, staat er niet in; kies voor een aanvraag voor een klant de dienst Partner Center.',
	'm365-assist-newer-only': 'Alleen de nieuwere tekst heeft Business Assist.',
	'm365-phone-is-what-remains':
		'Wat u doet als u zich niet kunt aanmelden, staat niet in de bron. De telefoon is de andere weg die de teksten aan beheerders geven.',
	'vianet-no-access-is-trouble':
		'De tekst zegt te bellen als online indienen problemen geeft. Wij nemen aan dat niet kunnen aanmelden zo’n probleem is.',
	'vianet-how-to-is-technical':
		'Technische ondersteuning helpt ook bij algemeen technisch gebruik; gebruiksvragen rekenen wij daartoe.',
	'vianet-licensing-reading':
		'Volgens de tekst beantwoordt de ondersteuning vragen over licenties, en hij noemt licenties toevoegen of verwijderen als een factureringsvraag. Wij behandelen licenties als facturering.',
	'vianet-pre-sales-for-whom':
		'Bij elk abonnement hoort hulp vóór aankoop (pre-sales). Of u mag bellen voordat u een abonnement hebt, staat niet in de bron.',
	'vianet-silent-on-partners':
		'De tekst is voor beheerders van de organisatie van de klant; partners noemt hij alleen als iemand om vóór aankoop te vinden. Wat een partner doet, staat niet in de bron.',
	'germany-closed':
		'Deze dienst neemt sinds {moment:germany-closed-to-new-customers} geen nieuwe klanten meer aan en krijgt geen nieuwe diensten meer, zegt {outside:OUT-15}.',
	'germany-phone-is-what-remains':
		'Wat u doet als u zich niet kunt aanmelden, staat niet in de bron. De telefoon is de andere weg die de tekst aan beheerders geeft.',
	'germany-how-to-reading':
		'De medewerkers zijn er voor technische problemen en voor vragen vóór aankoop, over het account en over facturering. Gebruiksvragen worden niet genoemd; daarom wijzen wij naar de forums, waar iedereen vragen kan stellen.',
	'germany-silent-on-licensing':
		'De tekst noemt vragen vóór aankoop, over het account en over facturering. Waar vragen over licenties thuishoren, staat niet in de bron.',
	'health-is-about-the-cloud':
		'Bij een storing stuurt de tekst iedereen eerst naar servicestatus en berichtencentrum. Die gaan over clouddiensten: een storing op uw eigen locatie staat daar naar onze lezing niet bij.',
	'germany-silent-on-partners':
		'De tekst is voor de beheerders en gebruikers van de klant. Wat een partner doet, staat niet in de bron.',
	'germany-order-not-stated': 'Wie u het eerst vraagt, staat niet in de bron; wij houden de volgorde van de tekst aan.',
	'pc-for-partners-only':
		'De tekst is voor partners die een probleem van een klant melden. Wat de beheerders en gebruikers van de klant zelf doen, staat er niet in: kies de dienst die zij gebruiken. Bent u globale beheerder bij een partner? Antwoord dan ‘Partner’.',
	'pc-silent-on-issue':
		'De tekst gaat over serviceproblemen, factureringsproblemen en geschillen, en een vermoeden van fraude. Waar andere vragen thuishoren, staat niet in de bron.',
	'pc-dynamics-silent-on-issue':
		'Voor Dynamics 365 noemt de tekst Dynamics-ondersteuning: bij abonnementen op een plan, licenties, facturering, Finance & Operations en meer technische hulp. Waar gebruiksvragen en vragen vóór aankoop thuishoren, staat niet in de bron.',
	'pc-marketplace-silent':
		'De tekst zegt wie een marketplace-product ondersteunt. Waar vragen over aankoop, facturering of licenties thuishoren, staat niet in de bron.',
	'pc-access-reading':
		'Wij lezen ‘nee’ als: u hebt geen beheerdersrechten bij de klant of, bij Azure, geen toegang tot het account van de klant.',
	'pc-no-other-way':
		'Deze weg is voor indirecte resellers. Voor andere partners zonder toegang staat er geen andere weg in de bron, en telefonische ondersteuning is er niet.',
	'pc-dynamics-two-names':
		'De tekst zegt op de ene plaats Dynamics 365 en op andere Dynamics CRM Online. Wij behandelen ze als één product.',
} as const;
