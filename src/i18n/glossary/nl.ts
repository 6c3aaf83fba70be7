import type { GlossaryWords } from './index.ts';

/** Dutch terms, the other words that people use for them, and their meanings. */
export const glossaryWords = {
	service: {
		term: 'dienst',
		also: ['service', 'clouddienst', 'onlinedienst'],
		meaning:
			'Een product of een groep producten van Microsoft met een eigen tekst over ondersteuning. De regels van de ene dienst gelden niet voor de andere.',
	},
	plan: {
		term: 'ondersteuningsplan',
		also: ['plan', 'supportplan', 'supportcontract', 'ondersteuningscontract', 'ondersteuningsaanbod'],
		meaning:
			'Geeft bij Power Platform en Dynamics 365 recht op persoonlijke technische ondersteuning. Bij sommige abonnementen is er een inbegrepen; een hoger plan geeft meer.',
	},
	'subscription-plan': {
		term: 'Subscription (plan)',
		also: ['Subscription (inbegrepen)', 'inbegrepen ondersteuning', 'ondersteuning op basis van een abonnement'],
		meaning:
			'Het plan dat in de tabellen Subscription (inbegrepen) heet. Wij lezen ‘ondersteuning op basis van een abonnement’ in de tekst als dit plan.',
	},
	'severity-level': {
		term: 'ernstniveau',
		also: [
			'ernst',
			'urgentie',
			'urgentieniveau',
			'prioriteit',
			'severity',
			'sev',
			'sev 1',
			'P1',
			'prio 1',
			'prioriteit 1',
			'spoed',
			'urgent',
		],
		meaning:
			'Hoe hard een probleem het bedrijf raakt, als letter of als naam. Hoe snel de eerste reactie komt, hangt ervan af. Wie het vaststelt, verschilt per dienst.',
	},
	'severity-a': {
		term: 'ernst A',
		also: ['sev A', 'urgentieniveau A', 'A/1', 'hoogste ernst'],
		meaning:
			'Het niveau voor kritieke impact. Bij Managed Desktop en 21Vianet vraagt het van u dat u zonder onderbreking meewerkt. Eén tekst schrijft A/1, zonder te zeggen wat de 1 is.',
	},
	'severity-b': {
		term: 'ernst B',
		also: ['sev B', 'urgentieniveau B'],
		meaning:
			'Het niveau voor matige impact. 21Vianet noemt het hoog; bij facturering en abonnementen is het daar het hoogste niveau.',
	},
	'severity-c': {
		term: 'ernst C',
		also: ['sev C', 'urgentieniveau C', 'laagste ernst'],
		meaning:
			'Het niveau voor minimale impact. 21Vianet noemt het in de ene tabel niet-kritiek en in de andere gemiddeld. Unified-plannen kennen dit niveau niet.',
	},
	critical: {
		term: 'Kritiek (niveau)',
		also: ['kritiek', 'kritisch', 'critical'],
		meaning:
			'Het niveau voor kritieke impact in de Unified-plannen. De definitie is die van ernst A in de andere plannen.',
	},
	standard: {
		term: 'Standaard (niveau)',
		also: ['standaard', 'standard'],
		meaning: 'Het andere niveau van de Unified-plannen. De definitie is die van ernst B in de andere plannen.',
	},
	impact: {
		term: 'impact op het bedrijf',
		also: ['impact', 'bedrijfsimpact', 'gevolgen voor het bedrijf'],
		meaning:
			'Wat een probleem met het bedrijf doet: diensten die wegvallen of slechter worden, werk dat stilvalt. Het ernstniveau hangt ervan af.',
	},
	'initial-response-time': {
		term: 'eerste reactietijd',
		also: [
			'eerste reactie',
			'reactietijd',
			'responstijd',
			'eerste respons',
			'initial response',
			'IRT',
			'hoe snel reageert Microsoft',
		],
		meaning:
			'De tijd vanaf het indienen tot een engineer contact opneemt en aan het werk gaat, dus niet tot de oplossing. Managed Desktop en Power Platform met Dynamics 365 leggen dit vast; de andere teksten zeggen niet wanneer de klok begint.',
	},
	'update-rhythm': {
		term: 'updateritme',
		also: ['updates', 'voortgangsberichten', 'tussentijdse berichten', 'opvolging'],
		meaning:
			'Hoe vaak u iets hoort over een aanvraag die loopt. Alleen Managed Desktop geeft cijfers; wij lezen ze als de langste tijd tussen twee updates.',
	},
	'round-the-clock': {
		term: '24/7',
		also: ['24x7', '24*7', 'dag en nacht', 'de klok rond', 'de hele dag, elke dag'],
		meaning: 'Op elk uur van elke dag. De teksten schrijven het op verschillende manieren, deze site op één.',
	},
	'business-hours': {
		term: 'kantooruren',
		also: [
			'openingstijden',
			'openingsuren',
			'werkuren',
			'werktijden',
			'kantoortijden',
			'bereikbaarheid',
			'business hours',
		],
		meaning:
			'De uren waarin ondersteuning werkt die er niet 24/7 is. Ze verschillen per dienst en per regio. Partner Center noemt ze, maar zegt niet welke het zijn.',
	},
	'business-day': {
		term: 'werkdag',
		also: ['business day', 'kantoordag'],
		meaning:
			'De eenheid waarin 21Vianet en Partner Center sommige reactietijden geven. Geen tekst zegt wat als werkdag telt.',
	},
	holiday: {
		term: 'feestdag',
		also: ['officiële feestdag', 'vrije dag', 'holiday'],
		meaning:
			'Power Platform en Dynamics 365 laten feestdagen buiten de kantooruren, zonder te zeggen welke. Managed Desktop noemt ze niet.',
	},
	'holiday-unconfirmed': {
		term: 'onbevestigd (feestdag)',
		also: ['feestdag onbevestigd', 'misschien gesloten'],
		meaning:
			'Ons woord voor een uur binnen de kantooruren op een feestdag. Of de ondersteuning dan open is, valt uit de teksten niet op te maken.',
	},
	region: {
		term: 'regio',
		also: ['ondersteuningsregio', 'EMEA', 'Azië-Pacific', 'APAC', 'Noord-Amerika'],
		meaning:
			'Het deel van de wereld waarvan de kantooruren gelden, bij Power Platform en Dynamics 365. Welk land bij welke regio hoort, staat niet in de bron.',
	},
	'time-zone': {
		term: 'tijdzone',
		also: ['Pacific-tijd', 'PST', 'CET', 'tijd in Beijing', 'zomertijd'],
		meaning:
			'De klok waarop kantooruren zijn gegeven. Wij laten Pacific Standard Time en CET met de zomertijd meegaan; naar de letter staan ze allebei vast.',
	},
	'support-request': {
		term: 'ondersteuningsaanvraag',
		also: ['aanvraag', 'serviceaanvraag', 'supportaanvraag', 'ondersteuningsverzoek', 'geval', 'case', 'melding'],
		meaning:
			'Een probleem of vraag die u via een kanaal aan de ondersteuning voorlegt, en wat daarvan wordt bijgehouden.',
	},
	incident: {
		term: 'incident',
		also: ['ondersteuningsincident', 'storingsmelding'],
		meaning:
			'Bij Managed Desktop een van de soorten aanvragen: het Operations Team moet iets onderzoeken. De tekst over Power Platform en Dynamics 365 gebruikt het woord voor elke ondersteuningsaanvraag.',
	},
	'request-for-information': {
		term: 'verzoek om informatie',
		also: ['RFI', 'informatieverzoek', 'request for information'],
		meaning:
			'Een soort aanvraag bij Managed Desktop: u plant een wijziging, bijvoorbeeld in het netwerk of van een certificaat, of u wilt alleen iets over de dienst weten.',
	},
	'change-request': {
		term: 'wijzigingsaanvraag',
		also: ['wijzigingsverzoek', 'change', 'change request'],
		meaning:
			'Een soort aanvraag bij Managed Desktop: het Operations Team moet iets wijzigen, bijvoorbeeld apparaten naar een andere updategroep verplaatsen.',
	},
	ticket: {
		term: 'ticket',
		also: ['supportticket', 'ondersteuningsticket'],
		meaning: 'Een ander woord voor een ondersteuningsaanvraag, meestal zoals die in een portal staat.',
	},
	'break-fix': {
		term: 'break-fix',
		also: ['break-fix-probleem', 'technisch probleem', 'defect'],
		meaning:
			'Een technisch probleem tijdens het gebruik van een dienst: iets werkt niet meer zoals het hoort, en een ondersteuningsorganisatie moet het herstellen. Elk plan dekt dit.',
	},
	'how-to-question': {
		term: 'gebruiksvraag',
		also: ['how-to', 'training', 'hoe werkt het'],
		meaning:
			'Een vraag over hoe een functie werkt. Dat is eerder training dan break-fix; de documentatie, de forums of een deskundige, zoals een partner, weten vaak het antwoord.',
	},
	'advisory-service': {
		term: 'adviesdienst',
		also: ['advies', 'adviesservice', 'adviesaanvraag', 'consultancy'],
		meaning:
			'Advies dat verder gaat dan een storing verhelpen. Hogere plannen hebben het. Bij prestatieproblemen is die weg er, in onze lezing, alleen voor Premier en Unified.',
	},
	'root-cause-analysis': {
		term: 'oorzaakanalyse (RCA)',
		also: ['RCA', 'root cause analysis', 'grondoorzaak', 'incidentrapport'],
		meaning:
			'Een verslag van waardoor het misging. Bij Power Platform en Dynamics 365 maakt de technische ondersteuning er geen; dat doet het engineeringteam, en alleen bij gepubliceerde incidenten waarbij meerdere klanten of diensten plat lagen.',
	},
	outage: {
		term: 'storing',
		also: ['uitval', 'platliggen', 'onderbreking', 'serviceonderbreking'],
		meaning:
			'Een dienst ligt plat. Kijk eerst bij de servicestatus en in het Berichtencentrum; neem contact op met de ondersteuning als het daar niet staat.',
	},
	reopen: {
		term: 'heropenen',
		also: ['heropend', 'heropening', 'heropen', 'opnieuw openen', 'weer openen', 'reopen'],
		meaning:
			'Een gesloten incident weer oppakken in plaats van een nieuw in te dienen. Alleen de tekst over Power Platform en Dynamics 365 heeft er regels voor.',
	},
	downgrade: {
		term: 'verlagen (ernst)',
		also: ['ernst verlagen', 'downgraden', 'afschalen', 'downgrade'],
		meaning:
			'Een aanvraag een lager ernstniveau geven dan ze had. Managed Desktop en 21Vianet zeggen wanneer dat kan, Managed Desktop ook wanneer het zeker gebeurt; de andere teksten zwijgen erover.',
	},
	close: {
		term: 'sluiten (aanvraag)',
		also: ['gesloten', 'afsluiten', 'sluiting'],
		meaning:
			'Een aanvraag beëindigen. Managed Desktop doet dat als de klant niet reageert op verzoeken om actie; de tekst over Dynamics 365 heeft alleen twee regels die een incident na een beperkte inspanning sluiten.',
	},
	commitment: {
		term: 'toezegging',
		also: ['verplichting', 'wat u toezegt', 'meewerken'],
		meaning:
			'Bij Managed Desktop: wat u belooft door een ernstniveau te kiezen, zoals 24/7 meewerken tot het probleem is opgelost. Komt u het niet na, dan kan Microsoft de ernst verlagen.',
	},
	escalation: {
		term: 'escalatie',
		also: ['escaleren', 'opschalen'],
		meaning:
			'Een probleem een stap hogerop brengen, bijvoorbeeld van de partner, die het niet kan oplossen, naar Microsoft.',
	},
	workaround: {
		term: 'tijdelijke oplossing',
		also: ['workaround', 'omweg', 'noodoplossing'],
		meaning:
			'Een manier om door te werken terwijl het probleem zelf nog niet is opgelost. Ze telt mee bij het bepalen van de ernst.',
	},
	mitigated: {
		term: 'mitigated (gevolgen beperkt)',
		also: ['gemitigeerd', 'mitigatie', 'gevolgen beperkt'],
		meaning:
			'De gevolgen van een probleem zijn beperkt. Mitigated is een status van een ticket bij Managed Desktop; bij Power Platform en Dynamics 365 komt de volledige oplossing soms later.',
	},
	resolved: {
		term: 'opgelost',
		also: ['resolved', 'oplossing'],
		meaning:
			'Een status van een ticket bij Managed Desktop. Feedback over één probleem kan zodra het ticket mitigated of opgelost is.',
	},
	sla: {
		term: 'SLA',
		also: [
			'service level agreement',
			'service-level agreement',
			'dienstverleningsovereenkomst',
			'oplostijd',
			'oplossingstijd',
		],
		meaning:
			'Een afspraak over wat een dienst moet halen. Bij Power Platform en Dynamics 365 is er geen directe SLA voor het oplossen van een aanvraag, en previews vallen buiten de SLA’s van de dienst.',
	},
	'contact-channel': {
		term: 'contactkanaal',
		also: ['kanaal', 'contactweg'],
		meaning: 'Een weg naar ondersteuning: een portal, een telefoonlijn, een partner of uw eigen beheerder.',
	},
	portal: {
		term: 'portal',
		also: ['beheercentrum', 'beheerportal', 'portaal'],
		meaning:
			'Een site waar u aanvragen indient en volgt. Welke de juiste is, hangt af van de dienst, het product en het plan.',
	},
	admin: {
		term: 'beheerder',
		also: ['admin', 'administrator', 'IT-beheerder', 'systeembeheerder'],
		meaning: 'Iemand die een dienst voor een organisatie beheert. Ondersteuningsaanvragen zijn werk voor beheerders.',
	},
	'end-user': {
		term: 'eindgebruiker',
		also: ['gebruiker', 'medewerker', 'geen beheerder'],
		meaning:
			'Iemand die met een dienst werkt zonder beheerdersrol. Die gaat, afhankelijk van de dienst, naar de eigen beheerder, de forums of een algemene ondersteuningspagina.',
	},
	'global-admin': {
		term: 'globale beheerder',
		also: ['global admin', 'Global Administrator'],
		meaning: 'De rol die Partner Center vraagt als een partner een aanvraag voor een klant indient.',
	},
	'service-admin': {
		term: 'servicebeheerder',
		also: ['service admin', 'Service Administrator'],
		meaning:
			'De rol voor wie bij Power Platform en Dynamics 365 alleen aanvragen indient en beheert, en geen andere rechten nodig heeft.',
	},
	'admin-contact': {
		term: 'beheercontact',
		also: ['contactpersoon', 'admin contact'],
		meaning:
			'De contactpersoon die een klant van Managed Desktop instelt voor gebieden als apparaten en beveiliging. Zonder beheercontact kunt u op die gebieden geen aanvraag indienen.',
	},
	'delegated-admin': {
		term: 'gedelegeerd beheerder',
		also: ['delegated admin', 'gedelegeerd beheer', 'namens de klant'],
		meaning:
			'Een partner met beheerdersrechten op het abonnement van een klant. Wie als partner in het account van de klant werkt, heeft ze meestal op deze manier.',
	},
	partner: {
		term: 'partner',
		also: ['Microsoft-partner', 'leverancier', 'IT-dienstverlener'],
		meaning:
			'Een bedrijf dat diensten van Microsoft verkoopt of klanten erbij ondersteunt. Partners melden problemen van klanten via Partner Center bij Microsoft; sommige klanten moeten bij hun partner zijn.',
	},
	csp: {
		term: 'Cloud Solution Provider (CSP)',
		also: ['CSP', 'CSP-partner', 'CSP-programma'],
		meaning:
			'Het programma van Microsoft voor partners die clouddiensten verkopen, en zo’n partner zelf. Business Central wordt alleen via die weg ondersteund.',
	},
	'indirect-provider': {
		term: 'indirecte provider',
		also: ['indirect provider', 'distributeur'],
		meaning:
			'Een CSP-partner waarlangs andere partners verkopen. Hij kan het ticket indienen en geeft een indirecte reseller toegang tot het Azure-account van een klant.',
	},
	'indirect-reseller': {
		term: 'indirecte reseller',
		also: ['indirect reseller', 'wederverkoper'],
		meaning:
			'Een CSP-partner die via een indirecte provider verkoopt. Voor een Azure-klant kan hij pas indienen als die provider toegang heeft gegeven.',
	},
	reseller: {
		term: 'reseller',
		also: ['verkoper'],
		meaning:
			'Een bedrijf dat licenties en plannen verkoopt. Klanten met een Enterprise Agreement kunnen er Professional Direct en Premier kopen.',
	},
	lar: {
		term: 'Large Account Reseller (LAR)',
		also: ['LAR'],
		meaning:
			'De reseller bij wie een klant met een Enterprise Agreement de upgrade van Subscription naar Professional Direct koopt, waar die wordt aangeboden.',
	},
	isv: {
		term: 'onafhankelijke softwareleverancier (ISV)',
		also: ['ISV', 'independent software vendor', 'softwareleverancier', 'uitgever'],
		meaning:
			'Het bedrijf dat een product op de commerciële marketplace heeft gezet. De ondersteuning komt van dat bedrijf, niet van Microsoft.',
	},
	marketplace: {
		term: 'commerciële marketplace',
		also: ['marketplace', 'marktplaats'],
		meaning:
			'De marktplaats van Microsoft met producten van andere bedrijven. Microsoft geeft er geen productondersteuning voor.',
	},
	asfp: {
		term: 'Advanced Support for Partners (ASfP)',
		also: ['ASfP', 'Advanced Support for Partner'],
		meaning:
			'Een ondersteuningsovereenkomst voor partners. Ondersteuningspartners die Dynamics 365 in CSP verkopen, moeten er een van dit niveau of hoger hebben om Dynamics 365-incidenten voor een CSP-klant in te dienen.',
	},
	mpn: {
		term: 'Microsoft Partner Network (MPN)',
		also: ['MPN', 'partnernetwerk'],
		meaning:
			'Het partnernetwerk van Microsoft. Met een voordeel daaruit kunt u de kosten voor Azure-ondersteuning betalen.',
	},
	'signature-cloud-support': {
		term: 'Signature Cloud Support',
		also: [],
		meaning: 'Een recht waarmee een partner de kosten kan betalen die Azure in rekening brengt.',
	},
	entitlement: {
		term: 'ondersteuningsrecht',
		also: ['recht op ondersteuning', 'entitlement'],
		meaning:
			'Een recht op ondersteuning dat u kunt aantonen, zoals een MPN-contract-id. Voor een aanvraag over het eigen abonnement moet een partner er een opgeven.',
	},
	premier: {
		term: 'Premier',
		also: ['Premier Support'],
		meaning:
			'Een ondersteuningsplan voor ondernemingen dat voor alle technologie van Microsoft geldt, in de cloud, hybride en on-premises.',
	},
	psfp: {
		term: 'Premier Support for Partners (PSfP)',
		also: ['PSfP'],
		meaning:
			'Premier voor partners, die het voor zichzelf kunnen gebruiken en voor klanten tot wier abonnement ze toegang hebben.',
	},
	unified: {
		term: 'Unified',
		also: ['Unified Support', 'Unified Core', 'Unified Advanced', 'Unified Performance'],
		meaning:
			'Een ondersteuningsplan voor ondernemingen, met de niveaus Core, Advanced en Performance. De ernstniveaus heten er Kritiek en Standaard.',
	},
	'professional-direct': {
		term: 'Professional Direct',
		also: ['ProDirect', 'Professionele directe ondersteuning'],
		meaning:
			'Een ondersteuningsplan voor Power Platform en Dynamics 365 boven Subscription, met onder meer escalatiediensten en proactief advies.',
	},
	'software-assurance': {
		term: 'Software Assurance en Advantage',
		also: ['Software Assurance', 'Advantage', 'Advantage+'],
		meaning:
			'Plannen voor Customer Engagement (on-premises). Aanvragen gaan naar Support for Business. De tabel met ernstniveaus noemt deze plannen niet.',
	},
	'enterprise-agreement': {
		term: 'Enterprise Agreement (EA)',
		also: ['EA', 'Enterprise-overeenkomst'],
		meaning:
			'Een soort volumeovereenkomst met Microsoft. Een ondersteuningsplan dat u erbinnen koopt, volgt de factureringscyclus ervan.',
	},
	enrolment: {
		term: 'inschrijving (EA)',
		also: ['enrollment', 'EA-inschrijving'],
		meaning:
			'Een registratie binnen een Enterprise Agreement. Elke inschrijving heeft een eigen ondersteuningsplan nodig, en een plan geldt alleen voor de inschrijving waaraan het vastzit.',
	},
	'volume-licence': {
		term: 'volumelicentie',
		also: ['volumelicenties', 'VLSC', 'MPSA', 'Open'],
		meaning:
			'Een licentie die via MPSA, een Enterprise Agreement of Open is gekocht. Hulp erbij komt van het Volume Licensing Service Center (VLSC).',
	},
	tam: {
		term: 'Technical Account Manager (TAM)',
		also: ['TAM'],
		meaning:
			'Bij wie een Premier-klant terechtkan voor toegangs-id’s, contract-id’s en advies over de overeenkomst. De naam staat op de Premier Online-portal.',
	},
	'account-manager': {
		term: 'accountmanager',
		also: ['accountmanager van Microsoft'],
		meaning:
			'De persoon bij Microsoft via wie u Premier koopt. Weet u niet wie dat is, dan is er het contactformulier voor Premier.',
	},
	'access-id': {
		term: 'toegangs-id',
		also: ['access ID', 'Premier-toegangs-id'],
		meaning:
			'De id waaraan een portal een klant met Premier of Unified herkent. Hebt u die niet, vraag dan de Technical Account Manager.',
	},
	'contract-id': {
		term: 'contract-id',
		also: ['contract ID', 'contractnummer'],
		meaning:
			'De id van een ondersteuningscontract. Samen met de toegangs-id vult u die in om het contract te koppelen.',
	},
	'developer-subscription': {
		term: 'ontwikkelaarsabonnement',
		also: ['MSDN', 'BizSpark', 'TechNet', 'Visual Studio-abonnement'],
		meaning:
			'Een abonnement zoals MSDN. Horen er technische aanvragen bij, dan kunt u die gebruiken voor technische ondersteuning on-premises, zodra de toegang in de portal voor Visual Studio-abonnementen is geactiveerd.',
	},
	'message-center': {
		term: 'berichtencentrum',
		also: ['Message center', 'aankondigingen'],
		meaning:
			'De plek in Microsoft 365 voor aangekondigde wijzigingen in functies en diensten. Ook oorzaakanalyses worden er gepubliceerd.',
	},
	'service-health': {
		term: 'servicestatus',
		also: ['Servicestatus-dashboard', 'service health', 'bekende problemen'],
		meaning:
			'Het overzicht van huidige en eerdere problemen met de diensten in Microsoft 365. Kijk daar voordat u om ondersteuning vraagt.',
	},
	'general-availability': {
		term: 'algemene beschikbaarheid',
		also: ['GA', 'algemeen beschikbaar'],
		meaning:
			'Het tegendeel van een preview. Van de diensten en functies van Dynamics 365-apps dekken plannen alleen wat algemeen beschikbaar is.',
	},
	'public-preview': {
		term: 'openbare preview',
		also: ['preview', 'bèta', 'public preview'],
		meaning:
			'Een preview voor abonnees, via het Power Platform admin center of Lifecycle Services. Technische ondersteuning is beperkt tot break-fix, in het Engels en nooit 24/7.',
	},
	'private-preview': {
		term: 'privépreview',
		also: ['private preview', 'besloten preview'],
		meaning: 'Een preview voor enkele klanten, in direct contact met de engineeringteams.',
	},
	'limited-preview': {
		term: 'beperkte preview',
		also: ['limited preview'],
		meaning:
			'Een preview voor een vast en beperkt aantal klanten. Is het maximum bereikt, dan komt er niemand meer bij.',
	},
	vianet: {
		term: '21Vianet',
		also: ['Office 365 beheerd door 21Vianet', 'Microsoft 365 beheerd door 21Vianet', 'Office 365 in China'],
		meaning:
			'Het bedrijf dat een eigen Office 365-dienst beheert, er de ondersteuning voor geeft en de ernst van elk geval bepaalt.',
	},
	germany: {
		term: 'Office 365 Duitsland',
		also: ['Microsoft Cloud Germany', 'Microsoft Cloud Duitsland', 'onmicrosoft.de'],
		meaning:
			'De dienst voor klanten van wie het domein eindigt op onmicrosoft.de. De ondersteuning is er voor Microsoft Cloud Germany, met eigen telefoonnummers.',
	},
	'managed-desktop': {
		term: 'Managed Desktop',
		also: ['Microsoft Managed Desktop', 'MMD', 'operations-team'],
		meaning:
			'Een dienst van Microsoft met een eigen Operations Team, dat werkt aan de aanvragen die beheerders in de portal ervan indienen.',
	},
	'app-compatibility': {
		term: 'appcompatibiliteit',
		also: ['compatibiliteit van apps', 'appcompat'],
		meaning:
			'Of een app nog werkt op de volgende versie van Windows of Office. Managed Desktop heeft er eigen ernstdefinities en voorwaarden voor.',
	},
	tenant: {
		term: 'tenant',
		also: ['omgeving van de klant'],
		meaning: 'Het eigen deel van een organisatie in een clouddienst, met de gebruikers, abonnementen en beheerders.',
	},
	'on-premises': {
		term: 'on-premises',
		also: ['on-prem', 'lokaal geïnstalleerd', 'eigen servers'],
		meaning: 'Op de eigen machines van de klant in plaats van in de cloud. Dat kan tot een andere portal leiden.',
	},
	'customer-engagement': {
		term: 'customer engagement-apps',
		also: ['apps voor klantbetrokkenheid', 'CRM', 'Dynamics CRM'],
		meaning:
			'Een groep Dynamics 365-apps. Aanvragen gaan naar het Power Platform admin center; het on-premises product heeft eigen portals.',
	},
	'finance-and-operations': {
		term: 'finance and operations-apps',
		also: ['apps voor financiën en bedrijfsvoering', 'F&O', 'ERP'],
		meaning:
			'Een groep Dynamics 365-apps. Aanvragen gaan naar Lifecycle Services, online en on-premises; de uren van sommige functies kunnen per regio verschillen.',
	},
	'power-platform-admin-center': {
		term: 'Power Platform admin center',
		also: ['PPAC', 'Power Platform-beheercentrum'],
		meaning: 'De portal voor aanvragen over Dynamics 365 en Power Platform.',
	},
	'lifecycle-services': {
		term: 'Lifecycle Services (LCS)',
		also: ['LCS', 'Levenscyclusdiensten'],
		meaning: 'De portal voor aanvragen over Finance, Supply Chain Management en Commerce.',
	},
	'services-hub': {
		term: 'Services Hub',
		also: ['Dienstencentrum'],
		meaning: 'De portal voor Customer Engagement (on-premises) met Premier of Unified.',
	},
	'support-for-business': {
		term: 'Support for Business',
		also: ['Ondersteuning voor bedrijven'],
		meaning: 'De portal voor Customer Engagement (on-premises) met Software Assurance of Advantage/Advantage+.',
	},
	'partner-center': {
		term: 'Partner Center',
		also: ['Partnercentrum', 'partnerportal'],
		meaning: 'De portal waarlangs partners aanvragen voor hun klanten horen in te dienen.',
	},
	'microsoft-365-admin-center': {
		term: 'Microsoft 365 admin center',
		also: [
			'Microsoft 365-beheercentrum',
			'Microsoft 365-portal',
			'Office 365 admin center',
			'Office 365-beheercentrum',
		],
		meaning:
			'De portal voor online ondersteuning bij Microsoft 365, en voor plannen, facturering en online gekochte licenties bij Power Platform en Dynamics 365.',
	},
	'global-customer-service': {
		term: 'wereldwijde klantenservicecentra',
		also: ['Global Customer Service Centers'],
		meaning:
			'Een lijst met lokale telefoonnummers per regio, voor wie niet online kan indienen. Bellen maakt een aanvraag niet sneller.',
	},
	'pin-code': {
		term: 'pincode (telefoon)',
		also: ['PIN', 'telefonische verificatie'],
		meaning:
			'Een code die de ondersteuning stuurt als u belt met een nummer dat niet is geregistreerd. U geeft die aan de medewerker, zodat die bij het account kan.',
	},
	'business-assist': {
		term: 'Business Assist',
		also: ['Business Assist voor Microsoft 365'],
		meaning: 'Advies van specialisten voor kleine bedrijven, voor de eigenaar en de medewerkers, 24/7.',
	},
	'self-service': {
		term: 'zelfhulp',
		also: ['selfservice', 'helpartikelen'],
		meaning:
			'Hulpmiddelen, artikelen, video’s en forums waarmee u een probleem zonder medewerker oplost. Bij 21Vianet is dit er voor alle gebruikers.',
	},
	community: {
		term: 'communityforums',
		also: ['community', 'forum', 'forums'],
		meaning:
			'Forums over de producten. Vaak staat er het antwoord op een gebruiksvraag, en wie geen beheerder is, kan er iets vragen.',
	},
	'pre-sales': {
		term: 'hulp vóór aankoop (pre-sales)',
		also: ['pre-sales', 'presales', 'presalesondersteuning', 'aankoopadvies'],
		meaning: 'Hulp voordat u koopt: functies, plannen, prijzen en licenties. 21Vianet geeft die per telefoon.',
	},
	billing: {
		term: 'factureringsondersteuning',
		also: ['facturering', 'factuur', 'rekening', 'abonnementsbeheer'],
		meaning:
			'Hulp bij facturen en abonnementen. Bij Power Platform en Dynamics 365 hoort die bij het abonnement, bij Partner Center is ze gratis.',
	},
	reproduce: {
		term: 'reproduceren',
		also: ['reproduceerbaar', 'nabootsen', 'stappen om een fout te herhalen'],
		meaning:
			'Een fout op een bekende manier opnieuw laten optreden. Managed Desktop behandelt een probleem met appcompatibiliteit alleen als dat lukt; Dynamics 365 beperkt de inspanning als het niet lukt.',
	},
	hotfix: {
		term: 'hotfix',
		also: ['patch', 'beveiligingsupdate'],
		meaning:
			'Een reparatie van software tussen twee versies door. Een nieuwe fout na een hotfix vraagt om een nieuw incident.',
	},
	build: {
		term: 'build',
		also: ['buildnummer', 'versie'],
		meaning:
			'Eén exacte versie van software. Bij een andere build dient u een nieuw incident in in plaats van het oude te heropenen.',
	},
	uat: {
		term: 'UAT-omgeving',
		also: ['UAT', 'testomgeving', 'acceptatieomgeving'],
		meaning:
			'De omgeving waarin partner of klant een script eerst test, voordat Microsoft het in productie mag draaien.',
	},
	spla: {
		term: 'Service Provider License Agreement (SPLA)',
		also: ['SPLA'],
		meaning:
			'Een overeenkomst die Microsoft volgens de tekst niet wettelijk verplicht om gegevens te wijzigen of te herstellen die door foutieve software zijn beschadigd.',
	},
	'our-reading': {
		term: 'onze lezing',
		also: ['interpretatie', 'aanname'],
		meaning:
			'Hoe wij een tekst begrijpen waar die ruimte voor twijfel laat. Wij zeggen er steeds bij dat het onze lezing is, met de twijfel ernaast.',
	},
	'not-stated': {
		term: 'staat niet in de bron',
		also: ['niet vermeld', 'onbekend'],
		meaning: 'De teksten zwijgen erover. Wij lenen geen antwoord van een andere dienst.',
	},
	'later-document': {
		term: 'later document',
		also: ['nieuwere versie', 'ander document'],
		meaning:
			'Een openbaar document buiten de teksten die deze site uitlegt. Het komt alleen voor in gemarkeerde notities, met de datum erbij.',
	},
	fact: {
		term: 'feit',
		also: ['feit-id'],
		meaning:
			'Eén bewering uit een tekst in onze eigen woorden, met een id. Elk onderdeel noemt de feiten die het vertelt.',
	},
	'source-text': {
		term: 'brontekst',
		also: ['bron', 'oorspronkelijke tekst'],
		meaning:
			'Een tekst van Microsoft die deze site uitlegt. Elke pagina geeft de datum; de tekst kan sindsdien veranderd zijn.',
	},
} as const satisfies GlossaryWords;
