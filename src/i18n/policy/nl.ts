import type { NoteId, ServiceId, StatementId } from '../../policy/model.ts';

/** Dutch words of every statement of the data set. */
export const statementWords = {
	'mmd-a-business':
		'Diensten vallen in aanzienlijke mate weg of gaan in aanzienlijke mate achteruit. Dat vraagt meteen aandacht.',
	'mmd-a-appcompat': 'Appcompatibiliteit: crashes of het wegvallen van kritieke functies kosten het hele bedrijf geld.',
	'mmd-a-confirm': 'U bevestigt dat de impact kritiek is: ernstig verlies en ernstige achteruitgang van diensten.',
	'mmd-a-commit':
		'Het probleem vraagt een onmiddellijke reactie en u zegt toe om 24/7 met het team van Microsoft mee te werken tot het is opgelost.',
	'mmd-contact-details-a': 'U zorgt dat Microsoft uw juiste contactgegevens heeft.',
	'mmd-a-downgrade':
		'Komt u de toezegging om 24/7 mee te werken niet na, dan kan Microsoft de aanvraag naar eigen inzicht verlagen naar B.',
	'mmd-a-hours': '24/7 beschikbaar.',
	'mmd-b-business':
		'Diensten vallen matig weg of gaan matig achteruit, maar in beperkte vorm kan het werk redelijk doorgaan.',
	'mmd-b-appcompat':
		'Appcompatibiliteit: één bepaalde groep in het bedrijf kan niet meer productief zijn door crashes of het wegvallen van kritieke functies.',
	'mmd-b-confirm':
		'U bevestigt een matige impact, met verlies en achteruitgang, terwijl het werk met tijdelijke oplossingen redelijk, zij het tijdelijk, kan doorgaan. Het probleem vraagt een dringende reactie.',
	'mmd-b-choice-24x7':
		'Kiest u bij het indienen voor 24/7, dan zegt u toe om 24/7 met het team van Microsoft mee te werken tot het is opgelost.',
	'mmd-b-choice-business-hours': 'Kiest u voor kantooruren, dan neemt Microsoft alleen tijdens kantooruren contact op.',
	'mmd-contact-details-b': 'U zorgt dat Microsoft uw juiste contactgegevens heeft.',
	'mmd-b-downgrade':
		'Koos u voor 24/7 en komt u die toezegging niet na, dan kan Microsoft de aanvraag naar eigen inzicht verlagen naar C.',
	'mmd-b-hours': 'Kantooruren, met 24/7 als mogelijkheid.',
	'mmd-c-business': 'Het bedrijf draait, met kleine hinder in de diensten.',
	'mmd-c-appcompat':
		'Appcompatibiliteit: gebruikers die mogelijk niets met elkaar te maken hebben, lopen tegen kleine problemen aan die hen niet van het werk houden.',
	'mmd-c-confirm': 'U bevestigt een minimale impact: kleine hinder in de dienst.',
	'mmd-contact-details-c': 'U zorgt dat Microsoft uw juiste contactgegevens heeft.',
	'mmd-c-hours': 'Kantooruren; Microsoft neemt alleen tijdens kantooruren contact op.',
	'mmd-c-floor': 'C is het laagste niveau. Verder wordt een aanvraag nooit verlaagd.',
	'mmd-rule-downgrade':
		'Microsoft kan de ernst verlagen als u niet de middelen of de antwoorden kunt geven die nodig zijn om verder te gaan.',
	'mmd-rule-response':
		'Kunt u de verwachte reactie niet geven, dan verlaagt Microsoft de aanvraag met één niveau, nooit lager dan C.',
	'mmd-who-decides': 'U kiest dit niveau zelf als u de aanvraag indient.',

	'pp-critical-definition':
		'Diensten vallen in aanzienlijke mate weg of gaan in aanzienlijke mate achteruit. Dat vraagt meteen aandacht.',
	'pp-a-definition':
		'Diensten vallen in aanzienlijke mate weg of gaan in aanzienlijke mate achteruit. Dat vraagt meteen aandacht.',
	'pp-b-definition':
		'Diensten vallen matig weg of gaan matig achteruit, maar in beperkte vorm kan het werk redelijk doorgaan.',
	'pp-standard-definition':
		'Diensten vallen matig weg of gaan matig achteruit, maar in beperkte vorm kan het werk redelijk doorgaan.',
	'pp-c-definition': 'Het bedrijf draait, met kleine hinder in de diensten.',
	'pp-247-severity-a': 'Elk probleem van ernst A krijgt 24/7 ondersteuning, in het Engels.',
	'pp-247-other': 'Andere niveaus krijgen mogelijk 24/7 ondersteuning; dat hangt af van het ondersteuningsaanbod.',
	'pp-247-not': 'Een probleem zonder recht op 24/7 ondersteuning wordt alleen in lokale kantooruren behandeld.',
	'pp-hours-critical': 'De tabel geeft 24/7 voor elk Unified-plan.',
	'pp-hours-standard': 'De tabel geeft 24/7 voor elk Unified-plan.',
	'pp-who-decides': 'De ernst is de impact van de aanvraag op het bedrijf. Wie die vaststelt, staat niet in de bron.',

	'o21v-a-1': 'Een of meer diensten zijn niet bereikbaar of niet bruikbaar.',
	'o21v-a-2':
		'Deadlines voor productie, bedrijfsvoering of implementatie worden zwaar geraakt, of de productie of de winst zal zwaar worden geraakt.',
	'o21v-a-3': 'Meer dan één gebruiker of dienst heeft er last van.',
	'o21v-a-example-1': 'Op grote schaal problemen met mail verzenden of ontvangen.',
	'o21v-a-example-2': 'De SharePoint-site ligt plat.',
	'o21v-a-example-3': 'Niemand kan in Skype voor Bedrijven chatten, bellen, of een vergadering plannen of bijwonen.',
	'o21v-a-duty-1': 'U geeft een goed onderbouwde beschrijving van de impact op het bedrijf.',
	'o21v-a-duty-2':
		'U maakt de mensen en middelen vrij die nodig zijn om zonder onderbreking met de medewerker van 21Vianet door te werken, voor gezamenlijk onderzoek en het contact dat daarbij nodig is.',
	'o21v-a-duty-3': 'U geeft de juiste contactgegevens en blijft bereikbaar zolang de aanvraag loopt.',
	'o21v-a-followup': 'Er wordt zonder onderbreking doorgewerkt tot het probleem is opgelost.',
	'o21v-a-hours': '24/7, zonder onderbreking.',
	'o21v-a-contract':
		'Alleen voor klanten met een uitgebreide onlineserviceovereenkomst, die via een accountmanager van de verkoopafdeling met 21Vianet is getekend.',
	'o21v-a-technical-only': 'Alleen voor technische ondersteuning.',
	'o21v-b-1': 'De dienst is bruikbaar, maar niet volledig.',
	'o21v-b-2': 'Matige impact op het bedrijf, die in kantooruren kan worden behandeld.',
	'o21v-b-3': 'Eén gebruiker, klant of dienst wordt deels geraakt.',
	'o21v-b-example-1': 'De verzendknop in Outlook is vervormd.',
	'o21v-b-example-2': 'Een instelling lukt niet in het Exchange admin center, maar wel in Exchange Online PowerShell.',
	'o21v-b-duty': 'U geeft de juiste contactgegevens en blijft bereikbaar zolang de aanvraag loopt.',
	'o21v-c-1': 'Minimale impact op het bedrijf.',
	'o21v-c-2': 'Belangrijk, maar op dit moment zonder noemenswaardig effect op de dienst of de productiviteit.',
	'o21v-c-3':
		'Eén gebruiker heeft last van een gedeeltelijke verstoring en er is een aanvaardbare tijdelijke oplossing.',
	'o21v-c-example-1': 'Hoe stelt u een wachtwoord in dat nooit verloopt?',
	'o21v-c-example-2': 'Een gebruiker kan contactgegevens in Exchange Online niet verwijderen.',
	'o21v-c-duty': 'U geeft de juiste contactgegevens en blijft bereikbaar zolang de aanvraag loopt.',
	'o21v-rhythm':
		'Verder onderzoek en contact volgen in een redelijk tempo dat bij de ernst past; een getal staat niet in de bron.',
	'o21v-bc-hours': '{calendar:21vianet-technical}, tijd in Beijing.',
	'o21v-pre-sales-hours':
		'Per telefoon, van maandag tot en met vrijdag in lokale kantooruren; de uren zelf staan niet in de bron.',
	'o21v-lowering':
		'Kunt u de nodige mensen en middelen niet leveren of antwoordt u niet binnen redelijke tijd, dan kan 21Vianet de ernst verlagen.',
	'o21v-who-decides':
		'21Vianet beslist bij het openen van het geval; dit is het niveau waar de definities naar wijzen.',
	'pc-a-definition':
		'Diensten vallen in aanzienlijke mate weg of gaan in aanzienlijke mate achteruit; diensten in productie liggen stil.',
	'pc-b-definition': 'Diensten vallen matig weg of gaan matig achteruit; diensten in productie zijn deels geraakt.',
	'pc-c-definition':
		'Diensten vallen minimaal weg of gaan minimaal achteruit; ze werken nog, of alleen diensten buiten productie zijn geraakt.',
	'pc-scope':
		'De cijfers gelden voor technische break-fix-incidenten. Bij andere incidenten die onder het voordeel vallen, kan de eerste reactie tot {limit:partner-center-other-response} duren.',
	'pc-hours': 'Ondersteuning in lokale talen is er in kantooruren; welke uren dat zijn, staat niet in de bron.',
	'pc-language': 'De reactietijden gelden alleen voor ondersteuning in het Engels.',
	'pc-who-decides': 'De ernst volgt uit de impact op het bedrijf die u bij het indienen aangeeft.',

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
	'channel-mmd-phone': 'Een telefoonnummer voor deze ondersteuning: staat niet in de bron.',
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

	'channel-sfb-purpose': 'Voor Customer Engagement (on-premises) met Software Assurance of Advantage.',
	'channel-sfb-step-1': 'Open {link:support-for-business} en kies de productfamilie Dynamics 365.',
	'channel-sfb-step-2': 'Kies het product of de dienst.',

	'channel-hub-purpose': 'Voor Customer Engagement (on-premises) met Premier of Unified.',
	'channel-hub-premier-ids': 'Geen toegangs-id of contract-id bij de hand? Vraag het uw Technical Account Manager.',

	'channel-phone-purpose': 'Een lokaal telefoonnummer, voor wie niet online kan indienen.',
	'channel-phone-step-1': 'Zoek uw regio op in de lijst {label:global-centers} en bel het lokale nummer.',
	'channel-phone-numbers':
		'De nummers zelf: staan niet in deze bron. Microsoft houdt een {link:global-phone-list} bij.',

	'channel-csp-purpose':
		'Uw partner (de Cloud Solution Provider): de enige ondersteuning voor Business Central, het adres voor licenties die via CSP zijn gekocht, en hulp bij gebruiksvragen.',

	'channel-pc-purpose':
		'Voor partners: een serviceprobleem van een klant dat u zelf niet kunt oplossen, een factureringsprobleem of geschil, of een vermoeden van fraude. Partners horen hier in te dienen of, bij Power Platform en Dynamics 365 en waar dat past, via de weg in de tabel met portals.',
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

	'channel-azure-purpose':
		'Voor Azure-aanvragen van een klant. U komt hier vanuit Partner Center, door daar Azure te kiezen.',
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
		'Meldt u zich rechtstreeks bij de Azure-portal aan, dan ziet u uw eigen context en niet die van de klant. Doe dat alleen voor aanvragen over uw eigen abonnementen.',
	'channel-azure-domain-purpose': 'Voor een Azure-aanvraag voor een klant bij wie u geen beheerdersrechten hebt.',
	'channel-azure-domain-step-1': 'Open de accountpagina in Partner Center en kopieer de domeinnaam van de klant.',
	'channel-azure-domain-step-2':
		'Zet die domeinnaam direct achter {link:azure-portal}, zonder spatie, en ga naar dat adres.',
	'channel-azure-domain-step-3': 'Kies het Azure-abonnement waarvoor u ondersteuning nodig hebt.',
	'channel-azure-domain-step-4': 'Kies {label:azure-new-request} en volg de aanwijzingen.',

	'channel-o365-purpose':
		'Voor aanvragen van een klant over Office 365, Dynamics 365 (in delen van de tekst Dynamics CRM Online genoemd) en Enterprise Mobility Suite. U komt hier vanuit Partner Center, door daar de regel met deze producten te kiezen.',
	'channel-o365-step-1':
		'Kies in de sectie {label:o365-create-request} de ondersteuningscategorie. Misschien hebt u {label:o365-more} nodig om meer onderwerpen te zien.',
	'channel-o365-step-2': 'Vul uw eigen contactgegevens in, niet die van de klant.',
	'channel-o365-step-3': 'Maak het formulier af en kies {label:o365-submit}.',
	'channel-o365-find':
		'Later vindt u de aanvragen van de klant in het Office 365 admin center onder {label:o365-all-tickets}.',
	'channel-o365-direct':
		'Meldt u zich rechtstreeks bij het Office 365 admin center aan, dan ziet u uw eigen context. Doe dat alleen voor aanvragen over uw eigen abonnementen.',

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
	'channel-own-admin-rights':
		'Power Platform admin center: als eindgebruiker kunt u er niet indienen; eerst moeten uw rechten in de tenant omhoog. Een andere weg is er niet.',
	'channel-own-admin-mmd':
		'Managed Desktop heeft een eigen pagina over ondersteuning voor eindgebruikers (end-user-support).',

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

	'channel-21v-online-purpose':
		'Voor technische problemen, facturering en het abonnement. Online indienen bespaart tijd.',
	'channel-21v-admin': 'U bent beheerder van een organisatie met een Office 365-abonnement, betaald of op proef.',
	'channel-21v-role':
		'U hebt een beheerdersrol: alleen dan mag u het beheergedeelte van de portal in en rechtstreeks met 21Vianet over aanvragen overleggen.',
	'channel-21v-online-step-1': 'Kies in het Microsoft 365 admin center {label:21v-support}.',
	'channel-21v-online-step-2': 'Kies {label:21v-new-request}.',
	'channel-21v-phone-purpose':
		'Om te bellen als online indienen problemen geeft. Technische ondersteuning, facturering en abonnement, en hulp vóór aankoop (pre-sales) hebben één nummer.',
	'channel-21v-phone-step-1': 'Houd uw accountgegevens bij de hand als u belt.',
	'channel-21v-phone-portal': 'Beheerders kunnen het nummer ook in de portal opzoeken.',
} as const satisfies Record<StatementId, string>;

/** Dutch words of every note. */
export const noteWords = {
	'significant-and-severe':
		'De definitie spreekt van aanzienlijk verlies, de bevestiging van ernstig verlies. Beide woorden staan in de tekst.',
	'clock-not-stated':
		'Of deze uren alleen in kantooruren tellen, staat niet in de bron. 24/7 doortellen is de vroegste lezing, tellen in kantooruren de laatste.',
	'update-is-longest-gap':
		'De tekst geeft achter ‘Update’ alleen een getal. Wij lezen het als de langste tijd tussen twee updates.',
	'subscription-counts-business-hours':
		'De tekst telt ‘ondersteuning op basis van een abonnement’ in kantooruren. Wij lezen dat als het plan met de naam Subscription.',
	'coverage-not-stated-professional-direct':
		'Deze regel zegt niet 24/7. Elders geeft de tekst Professional Direct 24/7 hulp bij problemen, en hogere plannen reactietijden buiten kantooruren. Reken op niet meer dan kantooruren.',
	'coverage-not-stated-premier':
		'Deze regel zegt niet 24/7. Elders geeft de tekst hogere plannen reactietijden buiten kantooruren. Reken op niet meer dan kantooruren.',
	'unified-advanced-printed-twice':
		'De Nederlandse tekst noemt Unified Advanced in twee regels. Wij volgen de Engelse versies, die in de eerste alleen Unified Core noemen.',
	'unified-has-no-c':
		'Unified-plannen kennen Kritiek en Standaard. Voor een minimale impact geeft de tekst bij die plannen geen niveau.',
	'on-premises-plans-have-no-levels': 'De tabel met ernstniveaus noemt Software Assurance en Advantage niet.',
	'reopen-build-reading':
		'De tekst eist een nieuw incident bij een andere build. Dat nieuwe updates, patches of hotfixes en andere hardware daar ook toe leiden, is onze lezing.',
	'reopen-error-reading':
		'De tekst eist een nieuw incident bij een andere machine, gebruiker of een ander document. Dat een andere fout of een andere omgeving daar ook toe leidt, is onze lezing.',
	'reopen-months-reading':
		'Wij tellen kalendermaanden, en precies {limit:dynamics-reopen-recommends-new-after} is lang genoeg. De tekst legt niet vast wat een maand is. Hij raadt aan; hij verbiedt heropenen niet.',
	'reopen-joint-reading':
		'De tekst geeft zijn voorwaarden als ‘als’-zinnen zonder gevolg. Wij lezen: heropenen kan alleen als ze allemaal kloppen.',
	'pacific-standard-time':
		'De tekst zegt Pacific Standard Time. Wij lezen dat als Pacific-tijd, die met zomertijd meegaat; naar de letter vallen de uren in de zomer op de klok {limit:summer-time-shift} later.',
	'managed-desktop-days-assumed':
		'De tekst noemt geen dagen en geen feestdagen, en zegt ‘voor de meeste landen’. Maandag tot en met vrijdag is onze aanname.',
	'holidays-not-listed':
		'De tekst sluit feestdagen uit, maar noemt ze niet. Op een officiële feestdag noemen wij de uren onbevestigd.',
	'emea-eight-to-six':
		'De tekst zegt niet of de sluitingstijd ’s ochtends of ’s avonds is; volgens het Engelse origineel is het ’s avonds.',
	'cet-follows-summer-time':
		'Er staat ‘CET (UTC+1)’. Wij volgen de klok in Midden-Europa, met zomertijd; naar de letter vallen de uren in de zomer op de klok {limit:summer-time-shift} later.',
	'local-time-is-yours':
		'Lokale tijd, dus het hulpmiddel neemt uw eigen tijdzone. Welk land bij welke regio hoort, staat niet in de bron.',
	'vianet-every-day':
		'De tekst telt alle dagen van het jaar, dus weekend en feestdagen tellen mee. De sluitingstijd is het einde van dezelfde dag.',
	'vianet-billing-no-clock':
		'Er staat: Chinese kantooruren (tijd in Beijing), maandag tot en met vrijdag. De uren zelf worden niet genoemd.',
	'microsoft-365-billing-local':
		'Er wordt geen tijdzone genoemd. Wij lezen het als de lokale tijd van het land waaruit u belt.',
	'microsoft-365-billing-australia':
		'In Australië, volgens de tekst van {date:002}: {hours:australia-billing}; de nieuwere tekst zwijgt daarover.',
	'berlin-time': 'Er staat ‘Berlijn’ en ‘Berlijn (UTC+1)’. Wij lezen beide als de tijd in Berlijn, met zomertijd.',
	'vianet-billing-capped': 'Bij facturering en abonnementen is B het hoogste niveau.',
	'vianet-a-needs-agreement':
		'Zonder de overeenkomst is A niet beschikbaar. Dat het geval dan als B wordt behandeld, is onze lezing: B is het hoogste niveau dat overblijft.',
	'vianet-c-two-names': 'De definities noemen dit niveau niet-kritiek, de tabel met reactietijden noemt het gemiddeld.',
	'vianet-security-level':
		'Boven de tabel staat in de tekst ‘beveiligingsniveau’, ook in het Engels; er staan urgentieniveaus in.',
	'business-day-not-defined': 'Wat de tekst onder werkdag verstaat, legt hij niet vast.',
	'partner-center-moderate-printed-average':
		'De Nederlandse tekst zegt ‘Gemiddelde impact’; het Engels heeft ‘Moderate Impact’.',
	'mmd-silent-on-billing':
		'De tekst gaat over ondersteuningsaanvragen en feedback. Waar facturering, aankoop of licenties thuishoren, staat niet in de bron.',
	'mmd-silent-on-partners':
		'De tekst is geschreven voor de beheerders van de klant. Wat een partner doet, staat niet in de bron.',
	'own-admin-beyond-power-platform':
		'De tekst zegt dit van het Power Platform admin center. Wie bij de andere producten mag indienen, staat niet in de bron.',
	'partner-center-first':
		'De tekst noemt Partner Center of, waar dat past, de weg in de tabel. Wij zetten Partner Center voorop; de weg via Premier is voor partners met Premier Support for Partners.',
	'buying-has-no-answer':
		'De vraag hoe u ondersteuning koopt, staat zonder antwoord in de tekst. Wel staat er via wie u Premier koopt en, met een Enterprise Agreement, ook Professional Direct.',
	'lifecycle-services-all-plans': 'De regel heeft één cel voor alle plannen; wij lezen dat als elk plan.',
	'services-hub-or-premier-support':
		'Een tweede tabel in de tekst zegt Support for Business of Premier Support. Wij volgen de fijnere eerste tabel.',
} as const satisfies Record<NoteId, string>;

/** What later documents changed, said on top of every page of a service; `later-changes.ts` names the facts. */
export const laterWords = {
	'microsoft-365':
		'Volgens {outside:OUT-13} zijn de telefoonnummers van Microsoft sindsdien veranderd; kijk eerst in de {link:global-phone-list}.',
	'microsoft-365-21vianet':
		'Volgens {outside:OUT-13} zijn de telefoonnummers in de lijst van Microsoft sindsdien veranderd. Twee eerdere lijsten, waaronder {outside:OUT-12}, geven bij het nummer van 21Vianet uren die onze teksten niet hebben.',
	'office-365-germany':
		'Deze dienst neemt sinds {moment:germany-closed-to-new-customers} geen nieuwe klanten meer aan en krijgt geen nieuwe diensten meer, zegt {outside:OUT-15}.',
	'dynamics-365':
		'Microsoft heeft deze tekst sindsdien herschreven. In {outside:OUT-08} zijn de niveaus en de reactietijden anders, en dekt elk ondersteuningsplan openbare previews.',
	'managed-desktop':
		'Sinds {moment:managed-desktop-endpoint-manager} dient u aanvragen ergens anders in, en sinds {moment:managed-desktop-admin-support-hours} gelden andere uren. Gelezen in {outside:OUT-02} en eerdere versies ervan.',
	'partner-center':
		'Sinds {moment:partner-center-workspaces} is de navigatie van Partner Center anders, met werkruimten (workspaces); uw menu kan er dus anders uitzien. Gelezen in een latere versie van {outside:OUT-05}.',
} as const satisfies Record<ServiceId, string>;
