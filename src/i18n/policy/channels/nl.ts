import type { StatementId } from '../../../policy/model.ts';

/** Dutch words of the channels: what each is for, what must be in place, its steps and remarks. */
export const channelWords = {
	'channel-mmd-purpose':
		'Voor ondersteuningsaanvragen bij Managed Desktop (een incident, een verzoek om informatie of een wijzigingsaanvraag) en voor feedback.',
	'channel-mmd-contact':
		'Er is een beheercontact ingesteld voor app-packaging, apparaten, beveiliging en overige zaken (de pagina ‘add-admin-contacts’ legt uit hoe).',
	'channel-mmd-block': 'Zonder dat contact kunt u op die gebieden geen ondersteuningsaanvraag indienen.',
	'channel-mmd-step-1': 'Meld u aan bij de {link:managed-desktop-portal}.',
	'channel-mmd-step-2': 'Kies onder {label:mmd-support-requests} de knop {label:mmd-new-ticket}.',
	'channel-mmd-step-3':
		'Kies het type {label:mmd-request-type} dat past: incident, verzoek om informatie of wijzigingsaanvraag.',
	'channel-mmd-step-4':
		'Kies het {label:mmd-severity-level}. Bij B kiest u ook tussen 24/7 en kantooruren; de stappen laten niet zien waar.',
	'channel-mmd-phone': 'Een telefoonnummer, en wat u doet als u zich niet kunt aanmelden: staat niet in de bron.',
	'channel-mmd-hours': 'Ernst A: 24/7. Ernst B: in kantooruren, met 24/7 als mogelijkheid.',
	'channel-mmd-language': 'Alleen Engels.',

	'channel-ppac-purpose':
		'Voor Dynamics 365 en Power Platform, met elk plan, en voor customer engagement-apps en AI-apps (ook mixed reality en Insights).',
	'channel-ppac-role':
		'U hebt een beheerdersrol voor Power Platform in de tenant met de abonnementen. Om aanvragen in te dienen is de rol van servicebeheerder genoeg.',
	'channel-ppac-plan':
		'Voor persoonlijke technische ondersteuning is een ondersteuningsplan nodig; bij sommige abonnementen zit er een.',
	'channel-ppac-step-1': 'Open het {link:power-platform-admin-center} en kies links {label:ppac-help-support}.',
	'channel-ppac-step-2': 'Kies bovenaan {label:ppac-new-request}.',
	'channel-premier-phone': 'Met Premier mag u ook de {link:premier-portal} of de telefoon blijven gebruiken.',
	'channel-phone-not-faster':
		'Bel niet om het te versnellen: bellen helpt daar niet bij, de portals werken beter en sneller.',
	'channel-online-preferred': 'Online indienen heeft de voorkeur.',
	'channel-dynamics-language':
		'Engels, 24/7, afhankelijk van de ernst en het ondersteuningsaanbod. Andere talen mogelijk in lokale kantooruren, afhankelijk van de beschikbaarheid. Nederlands staat niet in de lijst.',

	'channel-lcs-purpose':
		'Voor Finance, Supply Chain Management en Commerce, met elk plan, en voor finance and operations, online en on-premises.',
	'channel-lcs-step-1': 'Open {link:lifecycle-services} en kies een project.',
	'channel-lcs-step-2': 'Kies {label:lcs-support} in de lijst met opties.',
	'channel-lcs-step-3': 'Kies {label:lcs-submit-incident}.',
	'channel-lcs-hours':
		'Bij finance and operations-apps kunnen de uren van sommige functies per regio verschillen en afwijken van de algemene uren.',

	'channel-sfb-purpose': 'Voor Customer Engagement (on-premises) met Software Assurance of Advantage/Advantage+.',
	'channel-sfb-step-1': 'Open {link:support-for-business} en kies de productfamilie Dynamics 365.',
	'channel-sfb-step-2': 'Kies het product of de dienst.',

	'channel-hub-purpose': 'Voor Customer Engagement (on-premises) met Premier of Unified.',
	'channel-hub-premier-ids': 'Geen toegangs-id of contract-id bij de hand? Vraag het uw Technical Account Manager.',

	'channel-phone-purpose': 'Een lokaal telefoonnummer, voor wie niet online kan indienen.',
	'channel-phone-step-1': 'Zoek uw regio op in de lijst {label:global-centers} en bel het lokale nummer.',
	'channel-phone-numbers':
		'De nummers zelf: staan niet in deze bron. Een later document ({outside:OUT-13}) verwijst naar de {link:global-phone-list}.',

	'channel-csp-purpose':
		'Uw partner (de Cloud Solution Provider): de enige ondersteuning voor Business Central, het adres voor licenties die via CSP zijn gekocht, en hulp bij gebruiksvragen.',

	'channel-pc-purpose':
		'Voor partners: een serviceprobleem van een klant dat u zelf niet kunt oplossen, een factureringsprobleem of geschil, of een vermoeden van fraude. Aanvragen voor een klant horen hier te beginnen.',
	'channel-pc-asfp':
		'Verkoopt u Dynamics 365 in CSP? Om Dynamics 365-incidenten voor een CSP-klant in te dienen, moet u een overeenkomst van het niveau Advanced Support for Partner (ASfP) of hoger aanhouden. Er zijn {link:partner-support-agreements}.',
	'channel-pc-role':
		'U hebt de rol globale beheerder (global admin). Een indirecte reseller gaat naar zijn indirecte provider; voor Azure kan hij ook zelf indienen, zodra die provider toegang heeft gegeven. De tekst is hier niet duidelijk over.',
	'channel-pc-criteria':
		'Een serviceprobleem voldoet ook aan de criteria op de pagina van Microsoft over het escaleren van problemen (‘escalate-problems-to-microsoft’).',
	'channel-pc-step-1': 'Kies in het menu van Partner Center, onder CSP, {label:pc-customers}.',
	'channel-pc-step-2': 'Kies of zoek de klant op de pagina met klanten.',
	'channel-pc-step-3': 'Kies in het menu van de klant {label:pc-service-requests}.',
	'channel-pc-step-4':
		'Kies in de lijst {label:pc-new-request} voor Azure, of voor de regel met Office 365, Dynamics 365 en Enterprise Mobility Suite.',
	'channel-pc-step-5':
		'Partner Center stuurt u door, naar de Azure-portal of naar het Office 365 admin center. Vul de aanvraag daar in.',
	'channel-pc-no-phone': 'In dit programma is er geen telefonische ondersteuning.',
	'channel-pc-language':
		'De eerste reactietijden gelden alleen voor ondersteuning in het Engels. In de lokale taal is er ondersteuning in kantooruren; welke uren dat zijn, staat niet in de bron.',

	'channel-azure-purpose': 'Voor Azure-aanvragen van een klant. U komt hier vanuit Partner Center.',
	'channel-azure-reseller':
		'Bent u indirecte reseller? Dan moet de indirecte provider u eerst toegang geven tot het Azure-account van de klant.',
	'channel-azure-helpdesk':
		'Bent u helpdeskbeheerder in Partner Center? Dan kunt u in deze portal geen aanvragen maken, maar wel een ondersteuningsgroep maken en die het recht geven om aanvragen in te dienen.',
	'channel-azure-step-1': 'Kies {label:azure-new-request}.',
	'channel-azure-step-2':
		'Zet in de sectie {label:azure-basics} het veld {label:azure-support-plan} op {label:azure-csp}. Het moet dit plan zijn.',
	'channel-azure-step-3': 'Vul in de sectie {label:azure-contact} uw eigen gegevens in, niet die van de klant.',
	'channel-azure-step-4': 'Maak de aanvraag af en kies {label:azure-create}.',
	'channel-azure-find':
		'Later vindt u de aanvragen van de klant in de Azure-portal onder {label:azure-manage-requests}.',
	'channel-azure-direct':
		'Meldt u zich rechtstreeks bij de Azure-portal aan, dan ziet u uw eigen context. Doe dat alleen voor aanvragen over uw eigen abonnementen.',
	'channel-azure-domain-purpose': 'Voor een Azure-aanvraag voor een klant bij wie u geen beheerdersrechten hebt.',
	'channel-azure-domain-step-1': 'Open de accountpagina in Partner Center en kopieer de domeinnaam van de klant.',
	'channel-azure-domain-step-2':
		'Zet die domeinnaam direct achter {link:azure-portal}, zonder spatie, en ga naar dat adres.',
	'channel-azure-domain-step-3': 'Kies het Azure-abonnement waarvoor u ondersteuning nodig hebt.',
	'channel-azure-domain-step-4': 'Kies {label:azure-new-request} en volg de aanwijzingen.',

	'channel-o365-purpose':
		'Voor aanvragen van een klant over Office 365, Dynamics 365 (in delen van de tekst Dynamics CRM Online genoemd) en Enterprise Mobility Suite. U komt hier vanuit Partner Center.',
	'channel-o365-step-1':
		'Kies in de sectie {label:o365-create-request} de ondersteuningscategorie. Misschien hebt u {label:o365-more} nodig om meer onderwerpen te zien.',
	'channel-o365-step-2': 'Vul uw eigen contactgegevens in, niet die van de klant.',
	'channel-o365-step-3': 'Maak het formulier af en kies {label:o365-submit}.',
	'channel-o365-find':
		'Later vindt u de aanvragen van de klant in het Office 365 admin center onder {label:o365-all-tickets}.',
	'channel-o365-direct':
		'Meldt u zich rechtstreeks bij het Office 365 admin center aan, dan ziet u uw eigen context. Doe dat alleen voor aanvragen over uw eigen abonnementen.',

	'channel-dynamics-support-purpose':
		'Voor abonnementen op een Dynamics 365-plan, licenties, facturering, Finance & Operations, productlicenties of meer technische hulp. De tekst verwijst naar de pagina ‘contact-technical-support’, zonder het volledige adres.',
	'channel-indirect-provider-purpose':
		'Voor indirecte resellers: de provider kan het ticket indienen. Hij geeft u ook toegang tot het Azure-account van een klant; pas dan kunt u voor Azure zelf indienen.',
	'channel-isv-purpose':
		'Voor een product op de commerciële marketplace: Microsoft geeft daar geen productondersteuning voor. Die komt van de onafhankelijke softwareleverancier die het heeft gepubliceerd.',
	'channel-isv-step-1': 'Kies het product op de Marketplace-pagina.',
	'channel-isv-step-2': 'De productpagina toont het contact voor ondersteuning.',
	'channel-isv-ways':
		'Daar kan één manier staan of meer dan één: een link naar ondersteuning op de site van de leverancier, een e-mailadres of een telefoonnummer.',

	'channel-m365-purpose':
		'Voor facturering en abonnementsbeheer (die hulp hoort bij het abonnement), voor licenties die online zijn gekocht, en voor een Power Platform-beheerder die bij het aanmaken van een abonnement een fout krijgt.',
	'channel-m365-step-1':
		'Meld u aan bij het {link:microsoft-365-admin-center}, open de beheer-app en kies links {label:m365-new-request}.',
	'channel-m365-step-2': 'Typ uw vraag in het deelvenster {label:m365-need-help}.',
	'channel-m365-step-3':
		'Helpen de voorgestelde artikelen niet, kies dan onderaan het deelvenster {label:m365-contact-support} en vul in wat er verder nodig is.',

	'channel-vlsc-purpose': 'Voor volumelicenties: MPSA, Enterprise Agreements en Open.',
	'channel-reseller-purpose':
		'Met een Enterprise Agreement koopt u Professional Direct en Premier via uw reseller; de overstap van Subscription naar Professional Direct koopt u, waar die wordt aangeboden, bij de Large Account Reseller.',
	'channel-account-manager-purpose':
		'Premier koopt u via de accountmanager van Microsoft. Weet u niet wie dat is? Gebruik dan het {link:premier-contact-form}.',
	'channel-health-purpose':
		'Kijk hier eerst: de servicestatus in Microsoft 365 toont huidige en eerdere problemen in detail.',
	'channel-message-center-purpose':
		'{label:m365-message-center} in Microsoft 365: wijzigingen in functies en diensten, en wat gebruikers ervan merken.',
	'channel-community-purpose': 'De communityforums hebben vaak het antwoord op een gebruiksvraag.',
	'channel-documentation-purpose':
		'De productdocumentatie. Hoe een functie werkt, is eerder training dan een break-fix-probleem.',
	'channel-own-admin-purpose': 'Leg het voor aan uw eigen beheerder. Aanvragen indienen is werk voor beheerders.',

	'channel-m365-health-purpose': 'Kijk hier eerst: huidige en eerdere problemen van de diensten, in detail.',
	'channel-m365-health-not-listed': 'Staat uw probleem er niet bij? Vraag dan om ondersteuning.',
	'channel-m365-documentation-purpose':
		'De tekst verwijst naar een pagina met links om documenten en training te vinden (‘find-help-answers’).',
	'channel-m365-online-purpose':
		'Om online een serviceaanvraag te beginnen. Dat bespaart tijd en leidt naar een oplossing of naar technische ondersteuning.',
	'channel-m365-health': 'U hebt op het {link:service-health} gekeken en het probleem staat er niet bij.',
	'channel-m365-admin': 'U bent beheerder van een zakelijk abonnement.',
	'channel-m365-purchase':
		'Ten minste één van uw abonnementen is via Microsoft gekocht. Hebt u ze allemaal via een partner gekocht, dan vraagt u het die partner. Alleen de nieuwere tekst zegt dit.',
	'channel-m365-online-step-1': 'Open het {link:microsoft-365-admin-center}.',
	'channel-m365-online-step-2': 'Kies rechtsonder op de pagina {label:m365-help-support}.',
	'channel-m365-online-step-3':
		'Typ een vraag of een trefwoord in het tekstvak. Komt er een lijst, kies dan de optie die het dichtst bij uw vraag ligt; komt er geen, typ dan de vraag en druk op Enter.',
	'channel-m365-online-step-4': 'Helpen de resultaten niet, kies dan onderaan {label:m365-contact-support}.',
	'channel-m365-online-step-5':
		'Beschrijf het probleem, bevestig uw telefoonnummer en e-mailadres, kies hoe Microsoft u kan bereiken en kies {label:m365-contact-me}.',
	'channel-m365-online-wait': 'Het deelvenster {label:m365-contact-support} toont de verwachte wachttijd.',
	'channel-m365-online-not-admin':
		'Ziet u een melding dat u geen rechten hebt voor de pagina of de actie? Dan bent u geen beheerder.',
	'channel-m365-phone-purpose': 'Om meteen iemand te spreken.',
	'channel-m365-phone-ready': 'U hoort uw accountgegevens bij de hand te hebben.',
	'channel-m365-phone-step-1': 'Bel het nummer van uw land of regio.',
	'channel-m365-phone-step-2':
		'Belt u met een nummer dat niet in het organisatieprofiel staat, dan stuurt de medewerker een pincode naar het e-mailadres of telefoonnummer dat in het profiel in het Microsoft 365 admin center staat.',
	'channel-m365-phone-step-3':
		'Die code moet u aan de medewerker geven, om hem of haar tot het account van uw organisatie toe te laten.',
	'channel-m365-phone-technical': 'Technische ondersteuning in het Engels: 24/7.',
	'channel-m365-phone-billing':
		'Ondersteuning bij facturering in het Engels: {calendar:microsoft-365-billing}; de nieuwere tekst zegt dit van de meeste landen en regio’s.',
	'channel-m365-phone-numbers':
		'Voor andere landen en regio’s verwijst de oudere tekst naar een keuzelijst. De nieuwere tekst, zoals wij die hebben, toont geen nummers.',
	'channel-m365-phone-language':
		'Engels. De nieuwere tekst noemt ook lokale talen: bij technische ondersteuning in sommige gevallen, bij facturering afhankelijk van land of regio.',
	'channel-consumer-purpose': 'Voor iedereen die geen beheerder van een zakelijk abonnement is.',
	'channel-assist-purpose':
		'Advies van specialisten in kleine bedrijven, voor de eigenaar en de medewerkers, om het meeste uit het abonnement te halen.',
	'channel-assist-hours': 'De specialisten zijn er 24/7.',
	'channel-assist-scope':
		'Het advies gaat over de groei van het bedrijf, van de start met de dienst tot het dagelijks gebruik.',
	'channel-assist-more': 'Voor meer verwijst de tekst naar de pagina over Business Assist.',
	'phone-list-neighbour':
		'Staat uw land niet in die lijst, neem dan een buurland of het nummer van de Verenigde Staten.',

	'channel-germany-online-purpose':
		'Om online een aanvraag in te dienen. Dat bespaart tijd en leidt naar een oplossing of naar een expert die u mailt of belt.',
	'channel-germany-admin': 'U bent beheerder van een organisatie met een abonnement op Office 365 Duitsland.',
	'channel-germany-online-step-1': 'Kies in het admin center {label:germany-support}.',
	'channel-germany-online-step-2': 'Kies {label:germany-new-request}.',
	'channel-germany-phone-purpose': 'Om te bellen voor technische ondersteuning of over facturering.',
	'channel-germany-phone-ready': 'U hoort uw accountgegevens bij de hand te hebben.',
	'channel-germany-phone-technical': 'Technische ondersteuning in het Duits en in het Engels: 24/7.',
	'channel-germany-phone-billing':
		'Facturering in het Duits en in het Engels: {calendar:germany-billing}, tijd in Berlijn.',
	'channel-germany-phone-language': 'Duits en Engels.',
	'phone-numbers-changed':
		'Nummers zijn volgens Microsoft ({date:OUT-13}) veranderd; kijk eerst in de {link:global-phone-list}.',
	'phone-germany-local-charges': 'Lokale gesprekskosten.',
	'phone-germany-eea-charges':
		'U belt internationaal, naar Duitsland, en betaalt daarvoor internationale gesprekskosten.',
	'phone-germany-eea-avoid': 'Met een ticket in het admin center vermijdt u die kosten.',
	'channel-m365-community-purpose':
		'Forums om bekende problemen en veelbesproken onderwerpen in te zoeken en vragen in te stellen. Getrainde ondersteuningsmedewerkers van Microsoft houden ze in het oog en kunnen helpen.',

	'channel-21v-community-purpose':
		'Zelfhulp voor elke gebruiker van de dienst: hulpmiddelen en video’s om problemen op te lossen, helpartikelen en video’s, en de forums en wiki’s van de Office 365-community.',
	'channel-21v-community-answers': 'In de community vindt u antwoorden van andere klanten.',
	'channel-21v-online-purpose':
		'Voor technische problemen, facturering en het abonnement. Online indienen bespaart tijd.',
	'channel-21v-admin': 'U bent beheerder van een organisatie met een Office 365-abonnement, betaald of op proef.',
	'channel-21v-role':
		'U hebt een beheerdersrol: alleen dan mag u het beheergedeelte van de portal in en rechtstreeks met 21Vianet over aanvragen overleggen.',
	'channel-21v-online-step-1': 'Kies in het Microsoft 365 admin center {label:21v-support}.',
	'channel-21v-online-step-2': 'Kies {label:21v-new-request}.',
	'channel-21v-phone-purpose':
		'Om te bellen voor hulp vóór aankoop (pre-sales), of als online indienen problemen geeft. Technische ondersteuning en facturering hebben hetzelfde nummer.',
	'channel-21v-phone-step-1': 'Bel, met uw accountgegevens bij de hand.',
	'channel-21v-phone-portal': 'Beheerders kunnen het nummer ook in de portal opzoeken.',
} as const satisfies Partial<Record<StatementId, string>>;
