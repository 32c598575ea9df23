// First names of children and parents, of many backgrounds, folded: so that no name weighs in a judgement.

const lijst = `
aafke abel ada adam adriaan agnes albert aletta alex alexander alice amber amelie anna annabel anne annelies annemarie annemieke
anouk anton arie arjan arjen arno arnold arthur astrid auke babette bart bas bastiaan beatrijs benjamin bente berend bernard bert bianca
bibi bjorn bob bodhi boris bram brenda britt caro carla carlijn carmen carola caroline casper catharina cato cees celeste chantal charlie
charlotte chiel chris christa christel christiaan christina cindy claire claudia coen collin corine cornelis cynthia daan dagmar
damian daniel danielle danny daphne david debbie dennis derk diana dick diederik dieke dirk dominique don doortje dorien doris douwe duuk dylan ebbe
eddy edith edwin eefje eefke elif elin eline elisa elisabeth elise elke ella ellen els elsbeth elvira emiel emilie emily emma eric erik
erwin esmee esmée ester esther eva evelien evelyn evert evi fabian famke faye feline femke fenna fenne fien finn fiona fleur floor floortje florian
floris foske frank frans frederik frederique freek freya frits gerard gerben gerda gerrit gert gertjan gijs gijsbert gina gino giovanni
greetje guido guus hanna hannah hanne hannes hans hanneke harm harry hedwig heleen helena hendrik hennie henk henny herman hessel hidde hilde
hugo ida ilona ilse imke ine ineke ingeborg ingrid irene iris isa isabel isabella isabelle isis ivar ivo jaap jacco jacob jacqueline jade jaimy
jakob jan janna janneke jannes janine janny jans jantien jari jarno jasmijn jason jasper jayden jelle jelmer jennifer jens jeroen jesse
jessica jet jette jip jo joachim joanne job jochem johan johanna johannes johnny joke jolanda jolijn jonas jonathan joost joosje jorden joris jorn jort
josephine joshua josine joyce juliette jules julia julian juliana julie jur jurgen jurre jurriaan justin kaat kai karel karen karin karlijn
kars kasper kate katja katrien kees keet kelly kenneth kevin kiki kim kirsten klaas klaartje koen koos kornelis kris krista kristel kyan
lana lara lars laura lauren laurens leen lena lenn lennard lennart lenthe leo leon leonie lex liam lian lianne lidia lieke lies liesbeth lieve lilly
lily lina linda linde lindsey lisa lisanne lise lisette lize lizzy loes lois lola lore lorenzo lot lotje lotte lou louise loek lucas lucy luca luc
ludo luka luna luuk lynn maaike maan maarten maartje madelief madelon maike maikel manon manuela marc marcel margje margot margriet
maria marianne marieke mariëlle marielle marije marijke marijn marike marina marinus marit marja marjan marjolein mark marleen marlies marloes marnix
marre martha martijn martin martine maud maurice maurits mauro max maxim meike melanie melissa melle mees merel merijn merle mette mia michael
michel michelle michiel mieke mies mike mila milan milou mina minke mira miranda mirjam mirthe mirte monique morris myrthe nadia nadine
naomi natalie natascha nathalie nathan neeltje nick nicky nico nicole niek niels nienke nikki nikky nina nine noa noah noël noelle noor noortje nora
nova nynke odette olaf olga olivia olivier oscar otis otto pascal patricia patrick paul paula pauline peet pelle pepijn perry peter petra philip
philippe piet pieter pieternel pim pippa pleun pien puk puck quinn quinten rachel ralf ralph ramon raoul rebecca reinier reinout
remco renate rené rene renee renske reza ria rianne richard rick rik riet rinus rob robbert robbie robert robin roderick roel roeland
roelof rogier roland rolf romee romy ron ronald roos roosje rosa rosalie rosanne rowan ruben rudy rutger ruth ruud ryan saar
sabine sacha sam samantha samuel sander sandra sanna sanne sara sarah saskia scott sebastiaan selma sem senna sep sietske siebe sien sil silke simon simone sjaak
sjoerd sjors sofia sofie sonja sophia sophie stan stef stefan stefanie steffie steven stijn storm suus suze suzan suzanne svenja sven sybren sylvia
sytse tamar tamara tanja tara tatum ted teddy tess tessa teun teunis teuntje theo thera thijmen thijn thijs thomas thom tibbe tijl tijmen
tijn tim timo timon tina tineke tjalling tjeerd tjitske tobias tom tommy ton tonny toon trudy twan tygo ulrike valentijn valerie vera
veerle victor vincent vince viola vivian vivienne wessel wendy wibo wiebe wieke wiep wiebke willem willemijn wilma wim wietse wouter xander xavi yara ylse
yara yoeri yvette yvo yvonne ysabel zoë zoe zoey zara
abdel abdelkader abdellah abdelkarim abderrahman abdul abdullah achraf adil ahlam ahmed aicha aïcha aisha aissa alaa ali amal amin amina amine amira amir amna anas anissa anwar
asma assia aya ayman aymane ayoub ayoubi ayse ayşe azad aziz azra badr basma bilal bouchra brahim burak btissam cem ceren chaima chaimae chaymae damla defne delal demir deniz derya dilan dilara
driss dunya ebru ecrin ece efe elyas emine emir emirhan emre enes ensar erdem eren esra eymen fadil fadoua faisal farid farida farah fatih fatiha fatima fatma fatoumata fayza ferhat feyza fikri fouad
furkan gizem gul gül gulsum hafsa hajar hakan hakim halil halima hamid hamza hana hanan hanane hasan hassan hatice hayat hicham hilal hind houda houssam hussein huseyin hüseyin ibrahim ibtissam idris ihsan ikram ilham ilias iliass ilyas imad imane
iman imran inaya inci irem ismael ismail ismet issam jamal jamila jamilla jihane jasmina kadir kamal karim kaoutar kenza kerem khadija khadisha khalid kubra kübra laila lamia lamya latifa layla leila leyla loubna mahmoud malak malika
mariam maryam marwa marwan maysa mehdi mehmet melek melike melis meltem merve meryem mert mesut miray mohamed mohammed moussa mouna mounir muhammed muhammad murat musa mustafa mustapha nabil nabila nadir nadira naima najat najib najoua naoual nasira nassim nawal nazli nesrine
nihal nisa nisanur noura nour nourdin noureddine nur nuray oguz oguzhan okan omar omer ömer onur osman othman ouassim oumaima oumayma ozan özlem ozlem pinar rabia rachid rachida rania rashid rayan recep redouan rida ridouan rim rumeysa saad sabri safa safae
safouan said saida saïda salah salih salima salma samira samir sana selim selin semih serkan sevda sevgi sevim sibel siham sinan sofian soufiane soumaya souad sude sukru suleyman süleyman sumeyye sümeyye sultan taha tarik tariq tolga tugba turan ufuk umut
usama wafae wahid walid wassim yagmur yağmur yahya yasemin yasin yasmina yasmine yassin yassine yassir youness younes youssef yousra yunus yusra yusuf zahra zainab zakaria zeynep zineb zeliha zohra zoubida
agata agnieszka aleksander aleksandra alicja amelia andrzej ania antoni artur barbara bartek bartosz beata bogdan bogumil bozena cezary cyprian czeslaw dawid dominik dorota edyta elzbieta elżbieta ewa ewelina filip franciszek gabriela gosia grazyna grzegorz halina hania iga igor iwona
izabela jacek jadwiga jagoda jakub jan janek janusz jarek jaroslaw jerzy joanna jozef julita justyna kacper kaja kamil kamila karol karolina kasia katarzyna kinga klaudia konrad krystian krystyna krzysztof kuba lena leszek lidia lucja lukasz łukasz maciej magda magdalena maja malgorzata małgorzata marcin
marek mariusz marta mateusz michal michał mikolaj mikołaj milena milosz miłosz monika natalia nikodem oliwia ola olek oskar patryk paulina pawel paweł piotr przemek radek rafal rafał robert ryszard sebastian slawomir stanislaw stefania szymon szymek tadeusz tomasz tomek tosia urszula wanda weronika wiktor wiktoria wojciech wojtek
zbigniew zofia zosia zuzanna zuzia
aaliyah amaryllis anil anand anisha anjali anuradha aryan ashwin asha biharie chandra chandni clyde cheyenne delano deevin dewi dhiraj divya djaimy djenairo dwight earl ebony ewald faizal farishta gaitree gerold gianni giovanna henna indra ishani jagdish jahmai jairzinho jaydee jerrel jermaine jerome jowan
kavita keanu khadisja kishan kirtan kiran krishna lakshmi letitia lloyd lorraine lucia manisha meghan mavis mireille mitchel muriel naisha nirmala nishant orlando priya pooja rabin radj raisa rajesh rajiv rakesh ravi reshma rewien rinaldo rishi riya roché romario roshni rowena roy sahil sandhya sanjay sanjana satish sharmila shanti
shaniqua sharon shirley shivani sherida sita soerin soraya stanley suraj sushma sunil tirza usha vijay vikash vinod virginia wensley winston xaviera yadira yolanda zayn shaquille quincy urmila
abel abeba aman awet bereket biniam dawit eden eyob feven filmon hana helen henok hermon kidane luwam mehari meron merhawi natnael noel rahel robel saba samrawit selam semere senait simret temesgen tesfay tekle yohannes yonas yodit zemzem abdi abdirahman ayaan faduma faisa fowzia hodan ifrah khadra liban mahad
nimco sagal sahra warsame yasmin zamzam abdo aghiad alma bassel dima fadi ghaith hadi hiba jad jana joud joudi judi khaled lujain lujayn majd maya maysoon nada nizar obaida omran osama qusay qamar rafif raghad rami ranim razan rima ruba sami samer sham shahd shadi suhaib tala talia tarek wael yamen yazan yazid zain zaid zeina
alejandro alba alvaro ana andres angel beatriz camila carlos catalina cristina diego eduardo elena enrique esteban fernando francisca francisco gabriel gloria guadalupe hector ignacio ines isabela javier jesus joaquin jorge jose josefa juan juana julio lucia luis luisa manolo manuel marcos maribel mario martina mateo
mercedes miguel natividad nieves nuria pablo paco pedro pilar rafael ramon raquel raul ricardo rocio rodrigo rosario salvador santiago sergio silvia sol teresa thiago valentina vicente ximena
aaron abigail adele aidan amy andrew anthony ashley austin ava avery beth brandon brian brooklyn caitlin callum cameron chloe christopher connor courtney darren dawn dean declan edward eleanor ethan evie fraser gavin george grace graham hailey harriet harrison hayden heather henry holly imogen isla jack jackson jacob james
jamie janet jane jayden jeffrey jenna jeremy joseph jordan karl kayleigh keith kieran kyle leah lewis lillian logan louis lucas luke mackenzie madison malcolm mason matthew megan mia millie mollie molly morgan natasha neil nicholas nigel oliver owen philippa phoebe poppy rhys richard riley ross rosie samuel scarlett sean shaun
shannon sienna skye sophie stephen stuart summer taylor theodore tyler victoria walter wayne william wyatt zachary
alessia alessio andrea antonella bianca chiara dario davide elio enzo fabio federico francesca giada gianluca giulia ilaria leonardo lorenza luigi marco matteo nicolo pietro raffaele riccardo sofia stefano vittoria
ai akira anh bao chen chun hao hiro hui jia jing kenji linh mei minh ming naoko phuong quang sakura thao thanh tuan van wei xin yan ying yu yuki yuna zhen zhu arjun dev ishaan rohan vihaan anaya diya ananya
amadou aminata awa binta boubacar djeneba fanta ibrahima kadiatou kofi kwame kwaku kwabena ama akosua abena adjoa afia esi efua yaw yaa mamadou mariama modou ousmane oumar sekou chidi chioma emeka ngozi obinna olu tunde
bogdana danylo dmytro iryna kateryna ksenia maksym mykola nazar oksana oleh olena sasha solomiya svitlana taras vasyl viktor volodymyr yana yulia yuliya alexei anastasia boris dmitri ivan katya ljuba natasja nikita oleg olga pavel sergej svetlana tanya vladimir yuri mihai andrei ioana radu elena cristian adrian bogdan georgi ivana
anneloes annelotte jelte hielke femmie geertje geke grietje hinke jitske jorrit klaske reinder rients sietse siebren wytske ymke yfke sjef jeu pascalle chantalle huub giel thei wiel leonne bart-jan anne-marie jan-willem geert-jan
gunther jef jos jozef kobe lander lien liesbet lotta lowie luka maarten marieke mathijs matthias nand nele noor oona rune ruben senne seppe siebe sien staf stijn tibo tuur ward warre wannes wout xander yentl yinthe zita
`

/** Names that are common words too: they count as a name only with a capital inside a sentence. */
const ookWoorden = new Set(
  'an ben can jet don max sem sep bo bas job loes mark stan bob storm lente wolf roos bloem summer dawn grace sol mees tara angel pim dean van dev abel ida eden esi awa ai hui hao mei yu wei xin jing bao ross lies leen rob dick ton staf ward noor nine jade amber fleur floor madelief merel linde hilde ilse rein mina eder ama olu sham dima rune lot wil fien mees nova luna earl ebony henna riet koos job toon maan jo iga jip puk puck siem art luc sultan adam kate roy huub does mia else riley taylor mercedes may june april iris olivia elf ina ben'.split(
    ' ',
  ),
)

export const namen: ReadonlySet<string> = new Set(
  lijst
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .trim()
    .split(/\s+/),
)

/** Whether a folded word in small letters is surely a name, whatever stands around it. */
export const isSurelyNaam = (fold: string): boolean => namen.has(fold) && !ookWoorden.has(fold)
