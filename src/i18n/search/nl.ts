import type { ConceptWords } from './index.ts';

/**
 * The words that Dutch readers type, separated by commas; the English ones stand in `en.ts` and count here too. More words
 * together are a question's key words: they count wherever all of them are in it, in any order.
 */
export const conceptWords = {
	severity:
		'ernst, ernstniveau, ernstgraad, urgentie, urgent, urgentieniveau, prioriteit, prioriteitsniveau, prio, spoed, spoedeisend, haast, dringend, sev, sev1, sev2, sev3, P1, P2, P3, hoe erg, hoe ernstig, hoe dringend, niveau, welk niveau, welke ernst, ernst kiezen, ernst bepalen, ernst vaststellen, welke letter, impact, bedrijfsimpact, wat is kritiek, kritieke impact, matige impact, minimale impact',
	'compare-severity':
		'ernst vergelijken, ernstniveaus vergelijken, prioriteit vergelijken, verschil ernst, ernst naast elkaar, overzicht ernstniveaus',
	response:
		'reactietijd, reactie, responstijd, respons, antwoordtijd, doorlooptijd, wachttijd, wachten, eerste reactie, reageren, hoe snel, hoe lang, hoelang, wanneer antwoord, wanneer hoor, wanneer horen, wanneer teruggebeld, wanneer reageert, wanneer krijg antwoord, binnen hoeveel, deadline, termijn, uiterlijk, SLA, SLA contract, antwoord, geen antwoord, geen reactie, reageert niet, antwoordt niet, hoor niets',
	resolution:
		'oplostijd, oplostermijn, oplossingstijd, SLA oplostijd, wanneer opgelost, hoe lang oplossen, tijd tot oplossing',
	'compare-response':
		'reactietijden vergelijken, responstijden vergelijken, reactietijd per plan, reactietijd naast elkaar, overzicht reactietijden, updates vergelijken',
	updates:
		'updatefrequentie, update frequentie, hoe vaak update, hoe vaak hoor, tussentijds bericht, voortgang, tussenstand',
	hours:
		'kantooruren, kantoortijden, openingstijden, openingsuren, werktijden, werkuren, uren, ondersteuning tijden, support tijden, open, geopend, bereikbaar, bereikbaarheid, servicevenster, rooster, tijdzone, zomertijd, wintertijd, weekend, zaterdag, zondag, avond, ’s nachts, nacht, hoe laat, tot hoe laat, wanneer open, nu open, wanneer bereikbaar, wanneer bellen',
	'compare-hours': 'uren vergelijken, kantooruren vergelijken, openingstijden vergelijken, overzicht openingstijden',
	'round-the-clock':
		'24x7, 24 uur, 24 uur per dag, 7 dagen per week, dag en nacht, hele dag, klok rond, altijd open, altijd bereikbaar, continu, buiten kantooruren, rond de klok',
	holidays:
		'feestdag, feestdagen, vrije dag, vakantiedag, kerst, kerstmis, kerstdag, eerste kerstdag, tweede kerstdag, pasen, goede vrijdag, koningsdag, bevrijdingsdag, nieuwjaar, oudjaar, oudjaarsdag, oudejaarsdag, oud en nieuw, pinksteren, hemelvaart',
	languages:
		'Latijns-Amerika, Midden-Amerika, taal, talen, Nederlands, ondersteuning Nederlands, technische ondersteuning Nederlands, Nederlandstalig, Engelstalig, welke taal, Engels, Engels spreken, Japans, Japanse, Spaans, Spaanse, Frans, Franse, Duits, Duitse, Duitstalig, Italiaans, Italiaanse, Portugees, Portugese, Chinees',
	contact:
		'ondersteuning, support, hulp, help, Microsoft, contact, contactkanaal, kanaal, contactgegevens, contactpersoon, contact opnemen, bij wie, wie bellen, waar terecht, waar moet ik zijn, wie helpt, wie benaderen, helpdesk, hulpdesk, supportdesk, supportafdeling, servicedesk, loket, klantenservice, hulp krijgen, hulp vragen, bereiken, waar meld, waar melden, hulp nodig',
	phone:
		'telefoon, telefonisch, telefoonnummer, nummer bellen, telefoonnummers, belnummer, belnummers, bellen, bel, belkosten, gratis nummer, wie bellen, kan ik bellen, lokaal nummer, internationaal nummer, hulplijn, supportlijn, landnummer, lijst telefoonnummers, terugbellen',
	number: 'nummer, nummers',
	online:
		'online indienen, online aanvraag, online, onlineaanvraag, onlineondersteuning, webformulier, chat, chatten, via internet, e-mail, mailen',
	portal:
		'portal, portaal, beheercentrum, beheerportal, admin center, welke portal, website, inlogpagina, waar indienen, waar aanvraag indienen, waar dien in',
	'who-may-submit':
		'wie mag, wie kan indienen, wie mag indienen, rechten nodig, welke rol, welke rechten, beheerdersrol, beheerder, beheerdersrechten, bevoegd',
	draft:
		'aanvraag opstellen, aanvraag schrijven, wat zet ik, wat moet erin, wat invullen, welke gegevens, welke informatie, sjabloon, voorbeeldtekst, concept, conceptaanvraag, formulier invullen, probleem beschrijven, beschrijving, opstellen, template, wat meesturen, wat aanleveren',
	request:
		'verzoek, aanvraag, ondersteuningsverzoek, ondersteuningsaanvraag, supportverzoek, supportaanvraag, serviceaanvraag, serviceverzoek, ticket, supportticket, case, melding, hulpvraag, klacht',
	submit:
		'indienen, aanvraag indienen, verzoek indienen, ticket aanmaken, ticket maken, ticket openen, melding maken, melding doen, incident melden, probleem melden, storing melden, aanmelden, insturen, case openen, nieuwe aanvraag, aanmaken, inschieten',
	reopen:
		'heropenen, heropening, heropend, opnieuw openen, weer openen, nogmaals openen, oude melding, oud ticket, zelfde fout, probleem terug, fout terug, weer terug, komt terug, terugkerend, nieuw incident, gesloten ticket, gesloten incident, gesloten aanvraag, weer hetzelfde probleem',
	close: 'sluiten, afsluiten, gesloten, automatisch gesloten, dichtgezet, sluiting, afhandeling',
	downgrade:
		'verlagen, verlaging, afschalen, ernst omlaag, ernst verlagen, niveau omlaag, lager niveau, niveau verlaagd, downgraden, afwaarderen, ernst verlaagd',
	plans:
		'plan, plannen, ondersteuningsplan, supportplan, supportcontract, abonnement, abonnementen, ondersteuningscontract, welk plan, Subscription, Professional Direct, ProDirect, plannen vergelijken, inbegrepen ondersteuning',
	billing:
		'facturering, facturatie, factuur, facturen, rekening, betalen, betaling, kosten, prijs, prijzen, tarief, factuurvraag, factureringsvraag, abonnementsbeheer, verlengen, verlenging, automatische verlenging',
	cancel:
		'opzeggen, opzegging, annuleren, annulering, stoppen, beëindigen, geld terug, terugbetaling, restitutie, terugkrijgen, plan wisselen, ander plan, overstappen, wisselen',
	buy: 'kopen, aanschaffen, plan kopen, bestellen, aankoop, koop',
	'pre-sales':
		'pre-sales, presales, verkoopadvies, vóór aankoop, voor aankoop, hulp bij aankoop, aankoopadvies, koopadvies, offerte, proefabonnement, proefperiode',
	licences: 'licentie, licenties, licentiehulp, licentievraag, licentiëring, licentieprobleem',
	'volume-licences': 'volumelicentie, volumelicenties, VLSC, MPSA, licentiecentrum, volumelicentiecontract',
	'enterprise-agreement':
		'Enterprise Agreement, EA, inschrijving, EA-contract, ondernemingsovereenkomst, grootzakelijk contract',
	agreement: 'contract, contracten, overeenkomst, overeenkomsten, serviceovereenkomst, raamcontract',
	'advanced-agreement': 'onlineserviceovereenkomst, geavanceerde overeenkomst, overeenkomst ernst a, contract ernst a',
	premier:
		'Premier, Premier Support, contract koppelen, toegangs-id, contract-id, TAM, technical account manager, accountmanager',
	'unified-plans': 'Unified, Unified Core, Unified Advanced, Unified Performance, Unified Support',
	outage:
		'storing, storingen, storingsmelding, uitval, ligt plat, platliggen, plat, onderbreking, onbereikbaar, niet beschikbaar, doet het niet, alles ligt eruit, eruit, down, serviceonderbreking, werkt niet, dienst weg, hapering',
	'service-health':
		'servicestatus, statuspagina, bekende problemen, dashboard servicestatus, is er een storing, status dienst',
	'message-center': 'berichtencentrum, berichten van Microsoft',
	'office-products': 'Exchange, Outlook, mail storing, mail plat, mailbox, postvak, SharePoint, OneDrive, Teams',
	'root-cause':
		'RCA, oorzaakanalyse, oorzaak, grondoorzaak, hoofdoorzaak, oorzaakonderzoek, waardoor kwam, waarom misging, incidentrapport, post mortem',
	previews:
		'preview, previews, bèta, betaversie, testversie, voorbeeldfunctie, openbare preview, privépreview, proefversie, proeffunctie',
	scope:
		'wat valt eronder, wat valt onder, dekking, gedekt, dekt, wat dekt, wel en niet, buiten scope, reikwijdte, break-fix, inbegrepen, valt dit onder',
	'how-to':
		'gebruiksvraag, hoe werkt, training, cursus, uitleg, instructie, handleiding, opleiding, scholing, documentatie',
	'open-source':
		'open source, opensource, andere leverancier, technologie van derden, derden, third party, niet van Microsoft',
	performance:
		'prestaties, prestatieprobleem, traag, traagheid, langzaam, sloom, trage, performance, snelheid, vertraging',
	data: 'gegevens beschadigd, beschadigde gegevens, gegevensverlies, data kwijt, dataherstel, gegevensherstel, datacorruptie, corrupte data, database, aangepaste database, gegevens herstellen',
	reproduce: 'reproduceren, reproduceerbaar, naspelen, nabootsen, niet na te bootsen, testomgeving',
	partners: 'partner, partners, leverancier, dienstverlener, partnerondersteuning',
	developers:
		'ontwikkelaar, ontwikkelaars, programmeur, MSDN, BizSpark, TechNet, Visual Studio, ontwikkelaarsabonnement',
	resellers: 'reseller, wederverkoper, indirecte reseller, indirecte provider, distributeur, tussenpersoon',
	azure: 'Azure, Azure-portal, Azure-aanvraag',
	'azure-plan': 'Azure-plan, Azure ondersteuningsplan, Azure supportplan, CSP ondersteuningsplan',
	'azure-costs': 'Azure kosten, Azure support kosten, Azure tarief, Azure prijs, Azure betalen',
	marketplace: 'marketplace, marktplaats, ISV, softwareleverancier, uitgever, product van derden',
	entitlement:
		'ondersteuningsvoordeel, ondersteuningsrecht, recht op ondersteuning, recht, voordeel, eigen tenant, Signature Cloud Support, MPN, partnervoordeel, CSP',
	'for-customers': 'namens klant, voor klant, voor een klant, klanttenant, mijn klant, klant helpen, klanten, ASfP',
	pin: 'pincode, pin, telefonische verificatie, verificatiecode, identiteit controleren, beveiligingscode',
	'business-assist': 'Business Assist, kleinzakelijk, kleine bedrijven, MKB, persoonlijke hulp',
	feedback: 'feedback, terugkoppeling, tevredenheid, beoordeling, enquête, klacht, mening geven, waardering',
	'ground-rules': 'spelregels, regels, afspraken, verplichtingen, meewerken',
	compatibility:
		'FastTrack, appcompatibiliteit, compatibiliteit, toepassing werkt niet, app werkt niet, app crasht, incompatibel',
	changes:
		'veranderingen, veranderd, wijzigingen, wat is er veranderd, nieuw, nieuwe versie, latere versie, verschil teksten, wat is nieuw, gewijzigd, wijziging',
	'request-types':
		'typen aanvragen, soorten aanvragen, wijzigingsaanvraag, wijzigingsverzoek, informatieverzoek, verzoek om informatie, change request, RFI, RFC',
	responsibilities: 'taakverdeling, wie doet wat, verantwoordelijkheid, verantwoordelijk, taken beheerder, taken',
	'technical-support': 'technische ondersteuning, technisch probleem, technische hulp, technische vraag',
	'self-help': 'zelfhulp, selfservice, forum, community, forums, antwoorden community, zelf oplossen',
	'global-admin': 'globale beheerder, globaal beheerder, rol globale beheerder',
	'delegated-admin': 'gedelegeerd beheerder, gedelegeerde beheerder, gedelegeerd beheer, gedelegeerde toegang',
	'end-users':
		'eindgebruiker, gebruiker, medewerker, gewone gebruiker, geen beheerder, niet beheerder, werknemer, collega, personeel',
	'no-access':
		'kan niet inloggen, kan niet aanmelden, aanmelden lukt niet, inloggen, geen toegang, buitengesloten, niet in portal, wachtwoord vergeten, wachtwoord',
	privacy: 'privacy, persoonsgegevens, persoonlijke gegevens, AVG',
	glossary:
		'begrippen, begrippenlijst, woordenlijst, definitie, definities, betekenis, glossarium, afkortingen, terminologie, jargon',
	sources: 'bron, bronnen, brontekst, feiten, feit, herkomst, verantwoording',
	alphabet: 'a-z, alfabetische lijst, register, trefwoorden, index, alle pagina’s',
	'managed-desktop': 'Managed Desktop, MMD, werkplekbeheer, beheerde werkplek, werkplek, beheerde apparaten',
	'microsoft-365-21vianet': '21Vianet, Vianet, China, Chinese cloud, Gallatin',
	'office-365-germany':
		'Office 365 Duitsland, O365 Duitsland, Duitsland, Duitse cloud, cloud Duitsland, Microsoft Cloud Duitsland, Black Forest, onmicrosoft.de',
	'dynamics-365': 'Dynamics 365, Dynamics, D365, Power Platform, PowerPlatform',
	'microsoft-365': 'Microsoft 365, M365, Office 365, O365, Office, Microsoft 365 voor bedrijven',
	'partner-center': 'Partner Center, partnercentrum, PartnerCenter',
	products:
		'Business Central, Finance, Supply Chain, Supply Chain Management, Commerce, Customer Engagement, Power Apps, PowerApps, Power Automate, Lifecycle Services, LCS, PPAC, Services Hub, Support for Business, finance and operations, CRM, Dataverse, welke portal product',
	'office-for-customers':
		'Office 365 klant, Office 365 namens klant, Office 365 partner, Dynamics namens klant, Enterprise Mobility Suite, EMS, Microsoft 365 partner, Office 365 en Dynamics aanvragen',
	overview: 'startpagina, start, home, beginpagina',
} as const satisfies ConceptWords;
