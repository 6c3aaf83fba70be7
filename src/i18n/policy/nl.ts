import type { NoteId, ServiceId, StatementId } from '../../policy/model.ts';
import { channelWords } from './channels/nl.ts';
import { contactNoteWords, contactStatementWords } from './contact/nl.ts';

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
		'U bevestigt een matige impact, met verlies en achteruitgang, terwijl het werk met tijdelijke oplossingen voorlopig redelijk kan doorgaan. Het probleem vraagt een dringende reactie.',
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
	'mmd-close':
		'Reageert u niet als Microsoft u vraagt iets te doen, dan beperkt Microsoft de gevolgen en sluit het de aanvraag binnen {limit:managed-desktop-closes-after} na zijn laatste verzoek om actie. Reageer dus ruim binnen die tijd.',
	'mmd-a-without-commit':
		'Ernst A vraagt dat u toezegt om 24/7 met het team van Microsoft mee te werken, en daarop is uw antwoord nee.',
	'mmd-b-without-commit':
		'Ernst B met 24/7 vraagt dat u toezegt om 24/7 met het team van Microsoft mee te werken, en daarop is uw antwoord nee.',
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
	'pp-hours-b-premier': 'De tabel geeft op dit niveau 24/7 voor Premier.',
	'pp-hours-subscription':
		'De tabel geeft op dit niveau geen 24/7 voor Subscription, en de eerste reactie telt naar onze lezing in kantooruren.',
	'pp-hours-not-stated':
		'Of uw plan op dit niveau 24/7 heeft, staat niet in de bron. Reken niet op meer dan kantooruren.',
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
		'Ernst A is alleen voor klanten met een uitgebreide onlineserviceovereenkomst, die via een accountmanager van de verkoopafdeling met 21Vianet is getekend.',
	'o21v-a-technical-only': 'Ernst A is alleen voor technische ondersteuning.',
	'o21v-a-not-for-billing':
		'Ernst A is alleen voor technische ondersteuning. Bij facturering en abonnementen is B het hoogste niveau.',
	'o21v-billing-max': 'Bij facturering en abonnementen is B het hoogste niveau.',
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
	'o21v-bc-hours': 'Technische ondersteuning: {calendar:21vianet-technical}, tijd in Beijing.',
	'o21v-billing-hours':
		'Facturering en abonnement: Chinese kantooruren (tijd in Beijing), maandag tot en met vrijdag; de kloktijden staan niet in de bron.',
	'o21v-a-hours-by-agreement': 'Ernst A, voor klanten met de uitgebreide onlineserviceovereenkomst: 24/7.',
	'o21v-pre-sales-hours':
		'Per telefoon, van maandag tot en met vrijdag in lokale kantooruren; de uren zelf staan niet in de bron.',
	'o21v-lowering':
		'Kunt u de nodige mensen en middelen niet leveren of antwoordt u niet binnen redelijke tijd, dan kan 21Vianet de ernst verlagen.',
	'o21v-who-decides': '21Vianet beslist bij het openen van het geval, naar het soort probleem en de impact op u.',
	'pc-a-definition':
		'Diensten vallen in aanzienlijke mate weg of gaan in aanzienlijke mate achteruit; diensten in productie liggen stil.',
	'pc-b-definition': 'Diensten vallen matig weg of gaan matig achteruit; diensten in productie zijn deels geraakt.',
	'pc-c-definition':
		'Diensten vallen minimaal weg of gaan minimaal achteruit; ze werken nog, of alleen diensten buiten productie zijn geraakt.',
	'pc-scope':
		'De cijfers gelden voor technische break-fix-incidenten. Bij andere incidenten die onder het voordeel vallen, kan de eerste reactie tot {limit:partner-center-other-response} duren.',
	'pc-a-24x7': 'Of ernst A 24/7 doorloopt, staat niet in de bron.',
	'pc-hours': 'Ondersteuning in lokale talen is er in kantooruren; welke uren dat zijn, staat niet in de bron.',
	'pc-language': 'De reactietijden gelden alleen voor ondersteuning in het Engels.',
	'pc-who-decides': 'De ernst volgt uit de impact op het bedrijf die u bij het indienen aangeeft.',

	'mmd-appcompat-repro':
		'Een probleem met appcompatibiliteit wordt alleen aangenomen met een fout die te reproduceren is: in één en dezelfde versie van de app, tussen de vorige en de huidige versie van Windows of Office.',
	'mmd-appcompat-contact':
		'Voor een probleem met appcompatibiliteit heeft Microsoft één contactpersoon bij u nodig, die rechtstreeks met het Fast Track-team samenwerkt.',
	'mmd-feedback-privacy':
		'De tekst vraagt u geen persoonlijke gegevens in het feedbackformulier te zetten. Voor aanvragen staat dat er niet bij.',
	'mmd-admins-only': 'Dien dit niet zelf in: de tekst geeft deze weg alleen aan beheerders.',
	'pp-admins-only':
		'Dien dit niet zelf in bij het Power Platform admin center: als eindgebruiker kan dat niet. Wie bij andere producten mag indienen, staat niet in de bron.',
	'o21v-admins-only': 'Dien dit niet zelf in: de tekst geeft deze weg alleen aan beheerders.',
	'm365-admins-only': 'Dien dit niet zelf in: de tekst geeft deze weg alleen aan beheerders.',
	'o365de-admins-only': 'Dien dit niet zelf in: de tekst geeft deze weg alleen aan beheerders.',
	'pp-repro':
		'Aan een probleem dat in een standaardinstallatie van Dynamics zonder aanpassingen niet te reproduceren is, wordt hooguit {limit:dynamics-break-fix-effort} gewerkt. Zijn er dan nog geen stappen om het te reproduceren, dan wordt het incident gesloten.',
	'pp-business-central': 'Ondersteuning voor Business Central loopt alleen via uw partner, de Cloud Solution Provider.',
	'pp-on-premises-no-levels': 'De tabel met ernstniveaus noemt uw plan niet, dus dit concept heeft geen niveau.',
	'pp-commitments-not-stated': 'Wat een ernstniveau van u vraagt, staat niet in de bron.',
	'm365-no-levels': 'De tekst kent geen ernstniveaus, dus dit concept heeft er geen.',
	'm365-account-details': 'Belt u, houd dan uw accountgegevens bij de hand.',
	'o365de-no-levels': 'De tekst kent geen ernstniveaus, dus dit concept heeft er geen.',
	'o365de-account-details': 'Belt u, houd dan uw accountgegevens bij de hand.',
	'o365de-expert-contact': 'Het kan zijn dat een expert u mailt of belt.',
	'o365de-privacy':
		'Hoe Microsoft gebruikt wat u aan de ondersteuning geeft, staat in de {link:germany-privacy-statement}.',

	...channelWords,
	...contactStatementWords,
} as const satisfies Record<StatementId, string>;

/** Dutch words of every note. */
export const noteWords = {
	'significant-and-severe':
		'De definitie spreekt van aanzienlijk verlies, de bevestiging van ernstig verlies. Beide woorden staan in de tekst.',
	'clock-not-stated':
		'Of deze tijd alleen in kantooruren telt, staat niet in de bron. 24/7 doortellen is de vroegste lezing, tellen in kantooruren de ruimste.',
	'update-is-longest-gap':
		'De tekst geeft achter ‘Update’ alleen een getal. Wij lezen het als de langste tijd tussen twee updates.',
	'subscription-counts-business-hours':
		'De tekst telt ‘ondersteuning op basis van een abonnement’ in kantooruren. Wij lezen dat als het plan met de naam Subscription.',
	'coverage-not-stated-professional-direct':
		'Deze regel zegt niet 24/7. Elders geeft de tekst Professional Direct 24/7 hulp bij problemen, en hogere plannen reactietijden buiten kantooruren. Reken niet op meer dan kantooruren.',
	'coverage-not-stated-premier':
		'Deze regel zegt niet 24/7. Elders geeft de tekst hogere plannen reactietijden buiten kantooruren. Reken niet op meer dan kantooruren.',
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
		'Lokale tijd: naar onze lezing die van het land waar u bent. Het hulpmiddel neemt de gekozen tijdzone, of anders die van u.',
	'regions-not-defined': 'Welk land bij welke regio hoort, staat niet in de bron; elke indeling is van ons.',
	'finance-hours-may-differ':
		'Voor finance and operations-apps kunnen de uren van sommige functies afwijken; welke en hoe, staat niet in de bron.',
	'vianet-billing-weekdays':
		'Voor facturering noemt de tekst Chinese kantooruren, maandag tot en met vrijdag, zonder kloktijden.',
	'start-not-stated': 'Wanneer de tijd ingaat, staat niet in de bron. Wij tellen vanaf het indienen.',
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
	'business-day-not-defined': 'Wat werkdagen zijn en welke dagen tellen, legt de tekst niet vast.',
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
	...contactNoteWords,
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
		'Microsoft heeft deze tekst sindsdien herschreven. In {outside:OUT-08} zijn er alleen nog de niveaus A, B en C, voor Standard, ProDirect en Unified enterprise, en dekt elk ondersteuningsplan openbare previews.',
	'managed-desktop':
		'Sinds {moment:managed-desktop-endpoint-manager} dient u aanvragen ergens anders in, en sinds {moment:managed-desktop-admin-support-hours} gelden andere uren. Gelezen in {outside:OUT-02} en eerdere versies ervan.',
	'partner-center':
		'Sinds {moment:partner-center-workspaces} is de navigatie van Partner Center anders, met werkruimten (workspaces); uw menu kan er dus anders uitzien. Gelezen in een latere versie van {outside:OUT-05}.',
} as const satisfies Record<ServiceId, string>;
