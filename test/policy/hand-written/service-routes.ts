const none = 'not-stated';
const admin = 'microsoft-365-admin-center';

interface ServiceRoutes {
	service: string;
	rows: readonly { query: string; outcome: string; why: string }[];
}

/** What the contact finder must say of the services without tables of portals, typed by hand from the texts. */
export const serviceRoutes: readonly ServiceRoutes[] = [
	{
		service: 'microsoft-365',
		rows: [
			{ query: 'role=user&issue=technical', outcome: 'consumer-support-page', why: 'M365-WHO-NONADMIN' },
			{
				query: 'role=user&issue=licensing',
				outcome: 'consumer-support-page',
				why: 'M365-WHO-NONADMIN: whatever it is',
			},
			{
				query: 'role=user&issue=how-to',
				outcome: 'consumer-support-page business-assist documentation',
				why: 'M365-ASSIST-WHO: employees too',
			},
			{
				query: 'role=admin&issue=technical',
				outcome: `service-health ${admin} microsoft-365-phone`,
				why: 'M365-PRE-HEALTH, M365-ONLINE-WHY, M365-WHAT-CALL',
			},
			{
				query: 'role=admin&issue=outage',
				outcome: `service-health ${admin} microsoft-365-phone`,
				why: 'M365-PRE-NOT-LISTED',
			},
			{
				query: 'role=admin&issue=technical&access=no',
				outcome: 'service-health microsoft-365-phone',
				why: 'online falls away',
			},
			{ query: 'role=admin&issue=billing', outcome: `${admin} microsoft-365-phone`, why: 'M365-PHONE-BILL-NEW' },
			{ query: 'role=admin&issue=billing&access=no', outcome: 'microsoft-365-phone', why: 'the other way for admins' },
			{
				query: 'role=admin&issue=how-to',
				outcome: `${admin} microsoft-365-phone business-assist documentation`,
				why: 'M365-ASSIST-WHAT, M365-REL-DOCS',
			},
			{
				query: 'role=admin&issue=how-to&access=no',
				outcome: 'microsoft-365-phone business-assist documentation',
				why: 'the same without the portal',
			},
			{ query: 'role=admin&issue=pre-sales', outcome: none, why: 'technical and billing support only' },
			{ query: 'role=admin&issue=licensing', outcome: none, why: 'not borrowed from PP-LIC-ONLINE' },
			{ query: 'role=partner', outcome: none, why: 'not borrowed from Partner Center' },
			{ query: 'role=admin', outcome: 'incomplete', why: 'the issue decides' },
		],
	},
	{
		service: 'microsoft-365-21vianet',
		rows: [
			{ query: 'role=user', outcome: 'own-admin community', why: 'O21V-WHO-NONADMIN, O21V-ADMIN-FIRST' },
			{ query: 'role=admin&issue=technical', outcome: `${admin} 21vianet-phone`, why: 'O21V-ONLINE-WHY' },
			{ query: 'role=admin&issue=outage', outcome: `${admin} 21vianet-phone`, why: 'O21V-PHONE-WHEN' },
			{ query: 'role=admin&issue=technical&access=no', outcome: '21vianet-phone', why: 'O21V-PHONE-WHEN' },
			{ query: 'role=admin&issue=billing', outcome: `${admin} 21vianet-phone`, why: 'O21V-BILL-CHANNEL' },
			{ query: 'role=admin&issue=licensing', outcome: `${admin} 21vianet-phone`, why: 'O21V-ROLE-5' },
			{ query: 'role=admin&issue=licensing&access=no', outcome: '21vianet-phone', why: 'O21V-PHONE-WHEN' },
			{ query: 'role=admin&issue=pre-sales', outcome: '21vianet-phone', why: 'O21V-PRESALES-HOURS: by phone' },
			{ query: 'role=admin&issue=how-to', outcome: `community ${admin} 21vianet-phone`, why: 'O21V-ADMIN-ESCALATE' },
			{ query: 'role=admin&issue=how-to&access=no', outcome: 'community 21vianet-phone', why: 'O21V-ADMIN-ESCALATE' },
			{ query: 'role=partner', outcome: none, why: 'no word on partners' },
		],
	},
	{
		service: 'office-365-germany',
		rows: [
			{ query: 'role=user', outcome: 'community own-admin', why: 'O365DE-WHO-NONADMIN, in its order' },
			{ query: 'role=admin&issue=technical', outcome: `${admin} germany-phone`, why: 'O365DE-ONLINE-WHY' },
			{ query: 'role=admin&issue=outage', outcome: `${admin} germany-phone`, why: 'a technical problem' },
			{ query: 'role=admin&issue=billing', outcome: `${admin} germany-phone`, why: 'O365DE-WHO-ADMIN' },
			{ query: 'role=admin&issue=pre-sales', outcome: `${admin} germany-phone`, why: 'O365DE-WHO-ADMIN' },
			{ query: 'role=admin&issue=billing&access=no', outcome: 'germany-phone', why: 'O365DE-PHONE-READY' },
			{ query: 'role=admin&issue=how-to', outcome: 'community', why: 'O365DE-COMMUNITY' },
			{ query: 'role=admin&issue=licensing', outcome: none, why: 'O365DE-WHO-ADMIN does not name it' },
			{ query: 'role=partner', outcome: none, why: 'O365DE-WHO-ONLY' },
		],
	},
	{
		service: 'partner-center',
		rows: [
			{
				query: 'role=partner&issue=technical&product=azure',
				outcome: 'partner-center azure-portal',
				why: 'PC-STEP-REDIRECT',
			},
			{
				query: 'role=partner&issue=technical&product=azure&access=no',
				outcome: 'azure-portal indirect-provider',
				why: 'PC-AZ-NOADMIN, PC-AZ-RESELLER',
			},
			{
				query: 'role=partner&issue=billing&product=office-365',
				outcome: `partner-center ${admin}`,
				why: 'PC-USE-BILLING: the same route',
			},
			{
				query: 'role=partner&issue=outage&product=enterprise-mobility-suite',
				outcome: `partner-center ${admin}`,
				why: 'PC-STEP-4',
			},
			{
				query: 'role=partner&issue=technical&product=office-365&access=no',
				outcome: 'indirect-provider',
				why: 'PC-WHO-PROVIDER; PC-PHONE: no phone',
			},
			{
				query: 'role=partner&issue=technical&product=dynamics-365',
				outcome: `partner-center ${admin} dynamics-support`,
				why: 'PC-D365-TOPICS: more technical help',
			},
			{
				query: 'role=partner&issue=technical&product=dynamics-365&access=no',
				outcome: 'indirect-provider dynamics-support',
				why: 'PC-WHO-PROVIDER',
			},
			{
				query: 'role=partner&issue=billing&product=dynamics-365',
				outcome: `dynamics-support partner-center ${admin}`,
				why: 'PC-D365-TOPICS names billing',
			},
			{
				query: 'role=partner&issue=billing&product=dynamics-365&access=no',
				outcome: 'dynamics-support indirect-provider',
				why: 'PC-D365-TOPICS, PC-WHO-PROVIDER',
			},
			{
				query: 'role=partner&issue=licensing&product=dynamics-365',
				outcome: 'dynamics-support',
				why: 'PC-D365-TOPICS: licensing',
			},
			{ query: 'role=partner&issue=licensing&product=azure', outcome: none, why: 'no word' },
			{ query: 'role=partner&issue=how-to&product=azure', outcome: none, why: 'no word' },
			{ query: 'role=partner&issue=how-to&product=marketplace', outcome: 'isv', why: 'PC-MKT-ISV' },
			{ query: 'role=user&issue=technical&product=marketplace', outcome: 'isv', why: 'PC-MKT-NONE: whoever asks' },
			{ query: 'role=partner&issue=billing&product=marketplace', outcome: none, why: 'product support only' },
			{ query: 'role=partner&issue=pre-sales', outcome: none, why: 'whatever the product' },
			{ query: 'role=admin&issue=technical&product=azure', outcome: none, why: 'PC-WHAT-SCOPE: for partners' },
			{ query: 'role=partner&issue=technical', outcome: 'incomplete', why: 'the product decides' },
			{ query: 'role=partner&issue=technical&product=finance', outcome: 'incomplete', why: 'a product of another' },
		],
	},
];
