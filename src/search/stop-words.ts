/** Words that say nothing about the subject, in both languages: readers mix them. */
const words =
	'de het een en of maar want dus dat die dit deze ik je jij u we wij ze zij hij hem haar hun ons onze mijn uw jouw jullie men er is was zijn ben bent waren wordt worden werd heb hebt heeft hebben had kan kun kunt kunnen kon mag mogen moet moeten zal zullen zou wil wilt willen ga gaat gaan doe doet doen maak maakt wat wie waar wanneer welke welk hoe waarom waarvoor waarmee als dan toen nu nog al ook wel niet geen niets iets iemand in op aan van voor met bij door over onder naar uit tot tegen om te per na tussen zonder binnen vanaf sinds via meer veel weer heel erg even graag eigenlijk precies krijg krijgt krijgen kom komt hier daar alleen andere ander ' +
	'the a an and or but so that this these those i you he she it we they me my your our their his her its is am are was were be been being do does did done have has had can could may might must shall should will would what who whom where when which how why if then else not no nor in on at of for to from by with about into onto over under after before between without within as than too very just also some any all there here get gets got need needs want wants please tell know let us up out one s t microsoft support ondersteuning help hulp';

/** Those of them that are a question of their own when nothing else is typed. */
export const openQuestions: readonly string[] = ['microsoft', 'support', 'ondersteuning', 'help', 'hulp'];

export const stopWords: ReadonlySet<string> = new Set(words.split(' '));
