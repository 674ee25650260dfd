"""First names of the people of Limburg and of all who came here, and the words people give their name with.

Without accents, in lower case. A name that is also a tool or a common word (Ruby, Julia, Jasmine, Mark, Will, Rose) is
not listed: it goes where somebody gives it as theirs ("my name is Julia").
"""

from __future__ import annotations

from typing import Final

_NAMES: Final = """
aaliyah aaron abbas abby abdel abdelhakim abdelkader abdellah abderrahim abdi abdou abdoul abdoulaye abdul abdullah
abdulrahman abebe abel abena abigail abraham achmed achraf ada adam adama adamu adebayo adel adele adeline aden adil
adnan adrian adriana adriano adrien adwoa afonso agata agnes agnieszka ahmad ahmed ahmet aicha aida aiko aileen aisha
aissata aiyana ajay akash akin akira akosua akua alain albert alberto aldo alejandra alejandro aleksandar aleksander
aleksandra aleksei alessandra alessandro alessia alex alexander alexandra alexandre alexandru alexei alexia alexis
alfonso alfred alfredo ali alice alicia alina aline alioune alisa alisha alison alma alper alphonse altan alvaro alyssa
amadou amal amanda amandine amara amare amelia amelie amin amina aminata amine amir amira amit amna amy ana anais anan
anand ananya anas anastasia anca anders andre andrea andreas andreea andrei andres andrew andrzej andy aneta angela
angelika angelo angelos anh ania anika anil anisa anissa anita anja anjali anke ann anna annabel anneke anneleen
annelies annelore annemarie annemie annette annick annika anouk anouar anselm anthony antoine anton antonella antonia
antonio anuja anwar anya arash archana ariana arianna arif arjun arlette armand armando armin arnaud arne arno arnold
artem arthur artur arturo arun aryan ashok ashley asif asma asmaa astrid asya athanasios atilla aude audrey august auke
aurelie aurora avi aviva awa axel axelle ayaan ayan aya aydin ayla aylin ayman ayoub ayse aysegul aysel ayumi aziz aziza
azra babacar babette badr bahar balazs baptiste baran barbara baris bart bas bashir basil basma bastian bastien batuhan
beata beatrice beatriz beatrix bektas belgin belinda ben benedikt benedicte benjamin benny benoit berat berk bernadette
bernard bernd bert beste bettina beyza bianca bieke bilal bilge bilgin birgit birgul birte bjarne bjorn blaise blanca
blerim boban bogdan boris bosco boubacar boutaina brahim bram branko brecht brenda brigitta brigitte britt britta bruno
bryan bulent burak burcu busra caglar camila camilla camille can candice canan carina carine carla carlo carlos carmen
carola carolien carolin carolina caroline catalin catalina catarina catherine cathy cecile cecilia celal celia celina
celine cem cemil cengiz ceren cesar ceyda chafik chaima chaimae chantal charlotte cheikh chen chiara chidi chinedu
chinwe chloe christa christel christian christiaan christiane christina christine christof christoph christophe
christopher ciara cihan cindy claire clara clarissa claudia claudine claudio claus clemence clement clementine colette
corentin corina corinne cornelia cosmin costas cristian cristiana cristina cyril dagmar daisy dalia damian damien damla
dana dani daniel daniela daniele danielle danique danny daphne daria dario dariusz darya dave david davide davina davy
dawid dawit dean debbie deborah deepak deepika dejan delphine deniz dennis derya desiree destiny detlef devon dewi diana
diane didier diego dieter dietmar dietrich dilan dilara dimitri dimitrios dina dinesh dirk djamila djibril dmitri dmytro
dogan dolores domenico dominik dominika dominique donatella dora doreen dorien dorin doris dorothea dorothee dorota
dounia driss duc dung dursun dusan duygu dylan dzenan ebony ebru ebrima ece eda eddy edgar edina edita edith edmond
eduard eduardo edward edwin efe efua egon eileen ekaterina ekrem ela elena eleni eleonora elham eli elia eliana elias
elif elisa elisabeth elise eliza elizabeth elke ella elle ellen elly els elsa elvan elvin elvira emeka emel emerson emil
emile emilia emilie emilio emily emin emine emir emma emmanuel emmanuelle emmy emre endrit enes engin enis enrico enzo
ercan erdal erdem eren erhan eric erica erich erik erika ernest ernst erwin esma esmee esperance esra esteban estelle
ester esther ethan eugene eugenia eva evelien eveline evelyn evelyne evi evgeni evy ewa ewout eyup fabian fabien
fabienne fabio fabrice fadi fadila fadma fadoua fahad faisal faiza fanny fany fares farid farida faris farouk faruk
farzad fatemeh fathi fatiha fatih fatim fatima fatimata fatimazahra fatma fatmata fatos fatou fatoumata fayza federica
federico felicia felicitas felicity felix femke fenna ferdi ferdinand ferhat fernanda fernando fien figen filip filipa
filippo filiz fiona firat flavia fleur flora florence florent florian florin fons franca francesca francesco francine
francis francisco franciska franck francois francoise franka frank franz franziska frauke freddy frederic frederik freek
freya frida frieda friedrich fritz furkan gabor gabriel gabriela gabriele gabriella gael gaelle gaetan gamze ganesh
gaspard gaurav genevieve georg george georges georgi georgia georgios gerald geraldine gerard gerd gerda gerhard german
gert gertrud gesa ghislaine gholam gian gianluca gianni gill gilles gina giorgi giorgia giorgio giovanni gisela gitta
gitte giulia giulio giuseppe glenn godelieve gokhan gonca goncalo goran gosia greet greetje greg grete gregory gretel
griet grigor gudrun guido guillaume guillermo gulay gulcan gulsen gulsum gunnar gunter gunther gurpreet gustav guy gwen
gwendolyn habib habiba hadewych hadiza hafida hafsa hagen haitham hajar hakan hakim hala halil halima halina hamid
hamida hamza hana hanane hania hanife hanna hannah hannelore hannes hans harald hardeep hari harjit harold harpreet
harry haruka haruto hasan hasna hassan hassna hatice hayat haydar heba hector hedwig hedy heidi heike heiko heinrich
heinz helen helena helene helga helmut hendrik henk henri henriette henrik henry herbert herlinde herman hermann hermine
hicham hilal hilda hilde hildegard hind hiroshi hoang holger hong horst houda hristo huda hugues huong hursit husam
huseyin hussein hussain hye iain ibrahim ibrahima ibtissam ida idris idriss ignace ignacio igor ihsan ijeoma ikram
ilaria ilay ilayda ilham ilhan ilias ilir ilka ilknur ilona ilse ilyas iman imane imke imran imre ina ines inga inge
ingeborg ingmar ingo ingrid inne ioana ioannis ion ionut ioulia irem irena irene irfan irina iris irma isa isaac isabel
isabell isabella isabelle isaura ishaan isidora isil ismael ismail ismet istvan ivan ivana ivo iwona iza izabela jaak
jacek jackson jacob jacqueline jacques jad jada jae jakob jakub jalal jalila jamal james jamila jamilla jan jana janek
janet janice janina janine janna janne jannik jannis janos janusz jarek jaroslav jasmijn jasmin jasmina jasna jasper
javier jay jean jeanine jeanne jef jeff jeffrey jelena jelle jeltje jenna jennifer jenny jens jeremie jeremy jeroen
jerome jerzy jesse jessica jessie jesus jiayi jihad jihane jiho jill jimmy jin jing jitka jitske jo joachim joana joanna
joao joaquin jocelyne jochen joel joelle joerg joeri johan johann johanna johannes john johnny jolanda jolanta jolien
jolijn jonas jonathan jonna joost joran jordi jordy jorg jorge joris joaquim jos jose josef josefien joseph josephine
josh joshua josiane joyce jozef juan juana judith juergen jule jules juliaan julian juliana juliane julie julien juliet
juliette julius jun jung jurgen justin justine justyna jutta kaan kader kadir kadiatou kaja kamal kamil kamila kamran
karel karen karim karima karin karina karl karla karlien karlijn karol karolien karolina kaspar kasia kaat kaatje kasper
katarina katarzyna kateryna katharina kathleen kathrin kathy katia katie katja katleen kato katrien katrijn katrin kaveh
kavita kayla kayleigh kayode kazim keiko keita keith kelly kemal kenan kenji kenneth kenza kerem kerim kerstin kevin
khadidja khadija khadijah khadim khaled khalid khalil khan khanh khoa kiki kilian kim kimberley kimberly kirill kirsten
kjell klaas klaartje klara klaudia klaus koen koenraad kofi kojo konrad konstantin konstantinos koray korneel kostas
kris krishna kristel kristen kristian kristiina kristin kristina kristof krystyna krzysztof kubra kumar kurt kwabena
kwame kwasi kyara kyle kyra lachlan laetitia laila lailah lakshmi lamia lamine lamis lan lara lars lasse latifa laura
laure laurence laurens laurent laurenz lauri layla lea leah leander leandro leen leila leilani lein lejla lena lene
lenka lennart lenny leo leon leonard leonardo leonie leonor leopold leslie leszek leticia levent levi lewis lia liam
liana lida lidia lien lies liesbet liesbeth lieselot lieselotte lieve lieven lieze ligia lila lili lilian liliana lilly
lina linda linde line ling linh linn linnea linus lisa lisbeth lise liselot lisette liv livia lize ljubica lode lodewijk
loes loic lola lore loredana loreen lorena lorenz lorenzo loreto lot lotte lou louis louisa louise lourenco loubna luan
luca lucas lucia lucian luciana luciano lucie lucien lucienne lucy ludivine ludmila ludo ludovic ludwig luigi luis luisa
luise luk lukas lukasz luke luna lutgarde luuk luz lwazi lydia lyes lynn maaike maarten maartje machteld maciej maddy
madelief madeleine madeline madison magali magda magdalena magnus maha mahdi mahir mahmoud mahmud mahmut maia maike
maikel maja majid makoto malak malek malgorzata malik malika malin mamadou mamoun manal mandy manfred manish manon
mansour manu manuel manuela maoude mara marc marcel marcela marcello marcelo marcin marco marcos marcus marek mareike
maren margareta margaret margarida margarita margaux margherita margit margot margriet maria mariam mariama mariana
mariane marianna marianne marie marieke mariel marielle mariette marija marijke marijn marika marike marilyn marina
marine mario marion marisa marise marissa marit marita marius mariusz marjan marjolein marko markus marleen marlene
marlies marloes marta martha martijn martin martina martine martyna marvin marwa marwan mary maryam maryana maryse masha
masoud massimo mateo mateusz mathias mathieu mathilde mathis matias matilda matilde matej matei matteo matthew matthias
matthieu matthijs mattias maurice mauricio maurits mauro maxim maxime maximilian maya mayra mbaye medina meena meera
megan mehdi mehmet mehtap meike melanie melek melike melina melis melissa mellisa meltem merel merlijn mert merve meryem
meysam mia micha michael michaela michal michel michela michele micheline michelle mickael mieke miet miguel mihaela
mihai mihail mikael mikail mike mila milan milana milena milica milos mimoun mina minh mira miranda mirela mireille
mirella miriam mirjam mirko miro miroslav mirthe mischa mitchell mitra mladen moana modou mohamed mohammad mohammed
mohamud mohan mohsen moise molly mona monica monika monique morad moritz moses mouad mouna mounia mounir mourad moussa
moustapha muhamed muhammad muhammed muhammet mukesh munira murat musa mustafa mustapha mutlu muzaffer myriam myrthe
naama nabil nabila nada nadege nadia nadine nadir nadja nadya nafisa nagihan nagisa nahid nahla naima najat najib najma
naomi narges nasim nasir nasser nasrin natacha natalia natalie natasha natascha nathalie nathan nawal nazan nazli neel
neil nele nelli nelly nelson nena nesrin nesrine nevin neza ngoc ngozi nguyen nicola nicolae nicolas nicole nicoleta
niels niklas nikita nikki niko nikola nikolai nikolaos nikos nils nina nino nisa nisha nissrine noa noah noam noel
noelle noemi noor noortje nora norbert noura nouredine nour noureddine nuno nur nuray nurcan nuri nuria nurhan nurten
obinna octavia oguz oihana oksana okan ola olaf ole oleg oleksandr oleksii olena olga oliver oliveira olivia olivier
oluwaseun omar omer omid onur oona oscar osman othmane otto ouail oumaima oumar oumou ousmane ovidiu ozan ozge ozgur
ozlem pablo paola paolo parisa pascale pascaline pasquale patience patrice patricia patrick patrik patrizia patryk paul
paula paulien paulina pauline paulo pavel pawel pedro pelin penelope peter petra petros philip philipp philippe phuong
pia pierluigi pierre pierrette piet pieter pieterjan pietro pinar piotr pooja prakash preeti priscilla priya priyanka
quentin quinten quirine rabab rabia rachael rachel rachid rachida radek radoslav radu rafael rafaela rafaella rafal
rafik raghad rahel rahim rahma rahul rainer raisa raj rajesh rajiv raluca ramazan rami ramon ramona ramzi rana rani
rania raoul raphael raphaela raquel rasha rashid rasmus rasul rati raul ravi rayan rayane raymond razan razvan rebecca
rebekka recep reda reena regina regine reham reina reinhard reinhilde reinhold remi remco remy renata renate rene renee
renzo resul reza riad ricardo riccardo richard rick rik rima rina rinus rita ritu robbe robbert robert roberta roberto
robin rocco rodrigo roel roeland rogier rohan rohit roland rolf roman romain romane romina romy ronald ronan ronja ronny
roos roosmarijn roksana rosa rosalie rosanna rosario rosita roxana roxane ruben rudi rudolf rudy ruediger rui rukiye
rukmini rumeysa rune rutger ruth ryan saad saartje sabah sabina sabine sabri sabrina sachiko sadia sadio safa safae
safia sahar said saida saif sait sakina sakura salah salem salim salima sally salma salman salome salvatore sam samantha
sameer samia samir samira sammy samuel samuele sana sanaa sander sandra sandrina sandrine sandro sandy sanjay sanna
sanne santiago saoirse saori sara sarah sarai sari sascha sasha saskia satoshi saul savas sebahat sebastian sebastiaan
sebastien seda sedat sefa sefik selahattin selcuk selena selim selin selina selma semih semra senad senay senna seppe
serap serdar serena serge sergei sergey sergio serhat serkan seth sevda sevgi sevil seydou seyma shadi shahid shakira
shalini shamima shana shanaya shania shannon sharon sheila shelly sherif shirin shiva shivani shreya shu siebe siham
sien sietske sigrid sihem silas silke silvana silvia silvie silvio simon simona simone simran sina sinan sinem siobhan
sjaak sjoerd slavica snezana soe sofia sofiane sofie sofija sohail solange soline solveig songul sonia sonja sophia
sophie soraya souad soufiane soukaina souleymane stan stanislav stanislaw stef stefaan stefan stefania stefanie stefanos
steffen steffi stein stella sten stephan stephane stephanie stephen steve steven stijn stine sude suhayla sukran sule
suleyman sultana sumaya sunil sunita suresh surya susan susana susanna susanne suzan suzanne svea sven svenja svetlana
svitlana sybille sylke sylvain sylvia sylvie szymon tadeusz taha tahar takumi tamar tamara tamas tamim tania tanja tanya
tara tarek tariq tarkan tatiana tatjana tayfun tchen tea ted teresa tess tessa thaddaus thanh theo theodora theodoros
theresa therese thibault thibaut thibo thi thierry thijs thomas thorben thorsten thu thuy tiago tibo till tilman tim
timo timothy tina tineke tinne titus tjorven tobias todor tom toma tomas tomasz tommaso tommy toni tonia tonny tony toon
tove tran tristan truong tudor tugba tugce tuncay turgut tvrtko tyler ufuk ugur ulrich ulrike umut ursula usha usman ute
uwe vadim valentin valentina valentino valeria valerie valerio vanessa vangelis vasile vasilis vedat veerle velislava
vera veronica veronika veronique vesna vicky victoire victoria vijay vikram vikas viktor viktoria vinay vincent vincenzo
vinh violeta violetta virginie vishal vivek viviana vivian vivien vivienne vladimir vladislav volkan volker volodymyr
wafa waleed walid walter wanda ward wassim wei wendy wenke werner wesley wiebke wilfried wilhelm willem willy wim winnie
wioletta wojciech wolfgang wouter xander xavier xenia xiao xin xiomara xue yacine yael yagmur yahya yair yamina yan yang
yanis yann yannic yannick yara yaren yaser yasemin yasin yasmin yasmina yasmine yassin yassine yavuz yelda yelena yeliz
yi ying yoann yohan yolanda yolande yoko yong yorick yosef youcef younes youness youri yousef youssef youssra yuki
yuksel yulia yun yunus yuri yusuf yvan yvana yves yvette yvonne zahra zainab zakaria zara zbigniew zehra zeinab zelda
zeynep zhang zhen zina zineb ziyad zoe zofia zohra zoltan zoran zsofia zuhal zuzana zuzanna achmad agnieska amadu
ayodele babatunde bongani chiamaka chukwuemeka folake ifeoma kelechi lerato mandla nana nkechi nomsa oluwatobi sibusiso
sipho tendai thabo thandiwe tunde uchenna wanjiru wambui wangari zanele zodwa hodan hassanatou mwamba mulamba ngalula
esperanza guadalupe jorgelina lupita paloma pilar rocio soledad xochitl aurelia magomed mykola bohdan halyna nadiya
iryna oleh taras vasyl yaroslav andriy serhiy liudmyla larysa hovhannes armen anahit gor hayk nare arpine tigran aram
narek besnik arben agim albana blerta drita fatmir flutura gjergj luljeta shpresa valon vjosa adelina bujar afrim sanela
emina amela amra edin haris mirza nermin samra senada hatidza ruslan aslan zaur leyla gunel rovshan nigar eldar timur
aidar ainur gulnara zarina farrukh shahnaz nasreen rubina tahir zahid naveed bilqis sajid shabana rukhsana yasir noman
lata kiran ashwin karthik lakshman meenakshi padma raghav sandhya shankar sridhar sudha uma varun venkat vidya thulasi
nimal kumari sanduni tharindu chamari bao cuong dao dat giang hanh hien hoa hung khang lam long mai nam nga nhi phong
quan quang quynh son thao tien tri trinh trung tuan tung tuyen uyen van_anh xuan yen jian jie kai lei mei ming ning ping
qiang qing rong ting wen xia zhi daiki haruki hinata kaori kazuki mio naoko rin sota takeshi tomoko yumi eunji hyun
jisoo minji minjun seojun soojin sungmin yejin apinya chai kanya malee niran somchai supaporn agus ayu bayu budi eko
indah putri siti wayan amihan bayani dalisay ligaya rizal tala fikriye necati nurettin muhittin remzi sevim hatun zeliha
zubeyde hacer gulten bahadir alparslan ferit oktay orhan tolga melih mesut mucahit necmettin nihat orcun rahmi ridvan
sadik salih tamer tarik tugrul turan turgay ugurcan vural yalcin yasemen yildiz zerrin sumeyye feride nilufer cansu
dilek ebubekir emirhan yigit poyraz miray defne berivan dilovan gulistan hevin jiyan rojda rojin rozerin sherko shivan
soran zozan zilan narin hawre karwan rebin rebwar shilan awat hemin abdelaziz abdelali abdellatif abdelilah abdelmajid
abdessamad abdelhamid abdelhak badreddine bouchra chaymae douae fadwa fouad ghita houssam ihssane ilyass imad jaouad
kaoutar lahcen meriem mohcine mouhcine najoua nawfal nezha nisrine oualid oussama rajae redouane rkia saloua sanae
soumia touria wafae wiam yassir younous zouhair zoulikha hamdi mounira nejma lotfi moncef skander hichem imed mabrouk
chokri bachir boualem djamel djamal kheira mokhtar nacer slimane mouloud ghassan bassel bassam firas haya hazem iyad
jihan kinan louay maher mazen mohannad muhannad nizar obada omran osama qusay ranim rawan reem rula samer tareq wael
wissam yazan zaid zakariya haidar muntadher sajjad ammar bayan hadeel inas layan abeer amani areej duaa hanin israa
shaimaa yasmeen farzana freshta gulalai hasib jamshid khatera laleh massoud mirwais najibullah naqib nasrat palwasha
parwana qais rahmatullah shabnam shafiq sayed spozhmai tamana wahid wazhma zabihullah zainullah zakia zubair zarghuna
hamidullah habibullah sharif behnaz behrouz bijan dariush ehsan farhad farnaz farshid fereshteh golnaz hamed hooman
kiana kourosh mahsa mahnaz maziar mehran mehrdad mojgan navid nazanin negar niloufar parviz payam pegah pouya ramin roya
saeed samaneh sepideh setareh shahab shahin shahram siamak soheil taraneh yalda zohreh aditi aditya akshay ankit ankita
apoorva arnav arpita ashwini avinash bhavna bhavana chaitanya deepa devika divya gayatri girish gopal harish harsha
indira ishita jagdish jaspreet jyoti kajal kamala kanika karan kirti lalita madhav madhuri mahesh manoj manpreet meghana
mohini mridul mukund nandini naresh navneet neelam neeraj neha nikhil nilesh nitin nitya pallavi parth poonam prabhu
pradeep pranav prasad prateek prerna rachna radhika raghu rajan rajendra rakesh ramesh ranjit rashmi reshma rishabh
rishi ritika rohini rupinder sachin saket sangeeta sanjana saurabh savita shilpa shivam shruti shubham siddharth smita
sneha sonal srinivas subhash sudhir sukhdeep sukhwinder sumit sushma swati tejas trupti vaibhav vaishali varsha vasudha
vinod vipul yash yogesh aamir abida adeel aftab aliza amjad aqsa arslan atif awais ayub bilquis fariha farhan fawad fiza
ghulam haroon hina humaira iftikhar ijaz imtiaz irum javed junaid kashif khurram mahnoor maira mehwish mohsin mubashir
nadeem nawaz nida nighat parveen qasim rehan rizwan saima sajida sehrish shahbaz shazia sobia sumaira tabassum tanveer
tayyab umair umer usama wajid waqar waqas yousaf zeeshan zubaida abiodun abimbola adaeze adaora adeola adesuwa afia
agyeman akwasi aminu amaka anuli ayotunde bamidele bukola chibuike chidinma chike chinonso chinyere chioma chisom
damilola ebere efosa ekene ekow emmanuella femi funke funmilayo gbenga ibukun ifeanyi ikenna ikechukwu iyabo jumoke
kehinde kenechukwu kwaku kwesi maame mobolaji nnamdi nneka nonso chukwu ogechi olabisi oladele olamide olayinka olufemi
olumide oluwadamilola omolara onyeka osagie osas oyin segun taiwo temitope titilayo tochukwu toyin ugochi uzoma yetunde
yewande zainabu ababacar aboubacar aissatou alassane assane astou babou bineta binta boubou cheikhou coumba daouda demba
diarra dieynaba diouma djeneba djenabou fanta fatoumatou gnagna habibatou ibou idrissa issa issiaka kadidia karamoko
khady khadidiatou koumba lamarana maimouna mamady mansata mariatou moctar modibo moriba nafissatou ndeye ngone nafi
oulimata ousseynou rokhaya rokia rouguiatou salif salimata seckou sekou serigne seynabou souadou sokhna tidiane yacouba
youssouf bahati bisimwa bukasa bwanga chancelle christelle dieudonne elikia faida fiston furaha guylain hornella josue
kabongo kabila kalala kalonji kapinga kasongo kayembe kazadi lokwa lukusa makiese mambu masengo matondo mbombo mbuyi
miradie mputu mujinga mukendi mutombo mwadi mwamini nanou naomie ngoma ngoy nlandu nsimba ntumba nzuzi odette plamedi
riziki rosine tabitha tshala tshibola tshilombo zawadi aimable alphonsine assumpta beatha claudette clementia consolee
emerance habimana hakizimana immaculee ingabire innocente irakoze ishimwe jeannette ineza keza liberata mukamana mutesi
mugisha ndayisenga ndayizeye niyonzima nkurunziza nsengiyumva nshimirimana uwase uwimana uwera umutoni selam tsegaye
tesfaye tewodros tigist yohannes abrham almaz azeb berhane biniam bisrat birhane eyob fikadu filmon finan freweini
ghebre girma hagos hanan henok hirut kidane kibrom lemlem luam mebrahtu medhanie meron mesfin mihret mulugeta nahom
natnael rahwa samrawit semhar senait simret sirak tekle temesgen tsehay weldu yemane yodit zula abdirahman abdullahi
bashiir deeqa faadumo fardowsa farhia fowsia hibaq ifrah khadra maryan muna nimco sagal sahra shukri sucdi warsame yusra
zamzam bartosz bogumila bozena cezary czeslaw danuta edyta elzbieta ewelina grazyna grzegorz henryk jadwiga jaroslaw
joasia kacper kinga krystian lech leokadia lucyna lucjan maciek malwina marcelina mariola michalina mieczyslaw mikolaj
milosz miroslawa oliwia oskar przemek przemyslaw radoslaw ryszard slawek slawomir sylwia tomek urszula waclaw waldemar
wieslaw wieslawa wiktor wiktoria witold wladyslaw wlodzimierz zdzislaw zenon zuzia zygmunt alin camelia ciprian claudiu
constantin cosmina costel costin cristi daciana dumitru dragos doina emilian florentina florica gheorghe georgiana horia
iulia iulian ileana ilie iolanda ionela ionel iosif irinel laurentiu liviu luminita maricica maricel mihnea mircea
nicusor octavian paraschiva petre petru rodica ruxandra silviu simina sorin sorina stelian teodora traian valeriu
vasilica viorel viorica vlad vladut albena anelia asen atanas bilyana bisser blagovest boyan boyka borislav darina
delyan desislava dilyana dimitar dobromir elitsa emiliya galina gergana hristina iliyan ivaylo ivelina kalin kalina
kaloyan kamen krasimir krasimira lyubomir lyudmila milen mincho nadezhda nevena nikolay ognyan petar petya plamen polina
radostina radoslava ralitsa rositsa rumen rumyana silviya stanimir stoyan svetla svetoslav tihomir tsvetan tsvetelina
valeri vasil velichka ventsislav veselin violina yana yordan yordanka zdravko zhivko zlatka anastasiya anatoliy bohdana
daryna denys fedir hryhoriy ihor ivanna khrystyna kseniia kyrylo lesia liliia liubov lyubov maksym mariia marharyta
maryna myroslava mykhailo nataliia natalka nazar oleksandra oleksiy olha orest ostap pavlo petro roksolana ruslana
serhii sofiia solomiia stepan sviatoslav tamila tetiana tymofiy uliana vadym valeriia valeriy viacheslav vitalii vitaliy
viktoriia vladyslav yaryna yelyzaveta yevhen yevheniia yuliia yuriy zhanna zinaida aleksandr alexey alyona anatoly
arkady artyom dmitriy elizaveta evgeniy evgenia fyodor gennady grigory ilya kseniya mikhail natalya olesya semyon
snezhana tatyana timofey vasily vitaly vyacheslav yekaterina yevgeny yuliya zoya agron albion altin anila ardian ardita
arjeta artan astrit avni bardhyl bashkim behar bekim bleona burim dardan dritan edona egzon elira elona endri enkeleda
ergys erion ermal erjon fatbardha fisnik flaka gentian gezim granit kaltrina kushtrim labinot leonora liridon lulzim
majlinda merita mimoza mirjeta naim nexhat petrit qendrim rinor rrezarta sokol shkelqim shqipe skender teuta vlora
xhevat ylli zamira antonino assunta beppe biagio calogero carmela carmelo concetta cosimo crocifissa domenica donato
elisabetta emanuele ernesto fabiola filomena fortunato gaetana gaetano gennaro giacomo giancarlo gianfranco gianpaolo
giovanna giuseppina graziella ignazio immacolata italo ivano lorenza lucrezia mariangela maddalena marcella mariella
marilena maurizia maurizio michelangelo nunzia nunzio ornella patrizio piero raffaele raffaella rosalba rosalia rossella
salvatrice santina sebastiano serafina settimio silvano tiziana tiziano ugo umberto vincenza adoracion agustin amparo
angustias ainhoa amaia aitor asuncion begona belen bernardo candela consolacion cristobal edurne encarnacion eneko
enrique eugenio eusebio ezequiel felipe fermin francisca gerardo gonzalo gustavo hernan inmaculada iker inaki itziar
jacinto jaime jimena josefa josefina julio leire macarena maite manolo marcelino marisol mariano mireia montserrat nerea
paco pascual patricio ramiro raimundo rodolfo rogelio rosendo sancho sonsoles teodoro uxue vicente ximena yesenia zaira
acacio agostinho albertina alcides alzira amadeu antonieta armenio aurelio bernardino brites conceicao cremilde custodio
delfim deolinda diogo domingos duarte eduarda ermelinda felisberto fernao florbela francelina graciete guilherme gualter
herminia hermenegildo ilidio jacinta jandira januario joaquina laurinda leonilde licinia luzia lurdes marcia mafalda
natividade nelia noemia olinda palmira paulino piedade quiteria raimunda serafim susete teresinha teofilo vasco vicencia
vitor zeferino zulmira alceste thiago edson cleber jussara iracema jaqueline luciene rosangela aparecida ayelen brayan
yesica yuliana jhon leidy yamile yeimy maribel marisela nayeli yadira zoraida humberto osvaldo reinaldo wilmer yanet
yoel yunior dayana danilo heriberto dunia aniello moishe mordechai menachem shlomo yehuda yitzchak yaakov yisroel chaim
chaya rivka shira shoshana tzvi tovah rochel feige gitel dvora devorah eliezer elimelech avraham avrohom baruch binyamin
hershel malka miryam naftali nechama pinchas rifka ruchel shmuel shimon yechiel yonatan zalman zev ioanna eirini
eleftheria evangelia evangelos fotini fotis giannis giorgos haralambos kalliopi kyriaki kyriakos lefteris manolis marios
nektarios nefeli panagiota panagiotis paraskevi pavlos spiros spyridon stavroula stavros stelios thanasis theodosia
vasiliki vassilis yiannis anush arusyak arman artak ashot astghik gayane gevorg hasmik haykuhi hripsime khachik lilit
lusine mher naira narine ruzanna sargis shushan siranush suren taguhi tatevik vahan vahe vardan vartan zaven zabel
guoqiang guihua haiyan haoran hongmei huifang jianguo jianhua jiahao jiaqi jingyi junjie junwei lihua lijuan lingling
meiling mingming qiuyan ruoxi shufen shuang tingting weiwei wenjing xiaofeng xiaohong xiaoli xiaoling xiaoming xinyi
xiuying yanling yating yifan yijun yingying yuhan yuting yuxuan zhihao zhiwei zihan zixuan ziyi bich diep duyen huyen
khoi kieu nguyet nhung oanh phuc quyen quyet quoc thoa thuong truc vy aagje adriaan aernout alwine anneliese annemieke
annemiek antoon arlet arthuur augustinus barbe bartel bernadien birger britte casper ceciel celien chiel chrisje
christianne cornelis cyriel daan dagny desire dieuwke dirkje dries edmee eefje egbert elien eline elisah ellemieke
emelie emiel emmeline ewald febe fenne ferre finn francien frans fransiska frits gaston geert geertrui geertruida
georgette gerrit gerrie gheert gilberte gijs ginette gonda guusje guus hanneke hanne heleen helmer herwig hilke
hubertine ieben imme irmgard iwein jacoba jacobus janneke jannie jantje jasmien jeannine jelke jelmer jeltsje jente
jessy jochem jolande jolein jorn jorrit josee josine jozefa jozefien jurre jurriaan karlijne kathelijne kathelyne kobe
laurien leentje lennert lernout liene lisanne loeke lowie louiza lutgart mariet mariken marthe matthis nand nathalia
nelleke niek nienke odiel pauwel pepijn petronella reinaart reinoud rembert renaat renilde rosemie rosanne roselien ruud
senne siebren siegfried sigrun simonne steef stijntje theofiel thijmen tijl tijs tjeerd tibe tiebe tinneke tuur urbain
valere walburga willemijn willeke wivina wout yentl yolien zeger zita aubin adelaide anselme apolline armelle audran
augustin auriane berengere berthe blandine brieuc capucine celestin charline clothilde clotilde coralie corentine
cyprien cyrille damienne danae delphin edouard eglantine eloi elodie eloise emeline enguerrand etienne eugenie euphrasie
faustine felicien felicie fernande flavie flavien florentin gauthier gautier germaine ghislain gisele godefroid gonzague
gregoire gwenaelle gwendoline hadrien heloise hippolyte honorine hubert huguette isaline ismene jacinthe jeannot jocelyn
josette josse julienne ladislas laurane laurie leandre leonce leontine lisiane lionel loriane louison lucette maelle
maelys magalie marcelle marceline marilyne maureen mauricette maryline maryvonne maud maxence megane melvin muriel
myrtille nestor noelie octave odile odilon ombeline ophelie pacome paulette perrine philibert philomene pierrick
raphaelle raymonde regis rejane reynald rodolphe rodrigue rolande romuald segolene severine sidonie solene suzette
sylviane sylvestre tanguy tatienne thais theophile tiphaine timothee toussaint valerian victorien vianney violaine
viviane wivine xaviere yolaine yseult zacharie zelie abbie adalbert adelbert almut alois aloisia alwin amrei annegret
annelie ansgar antje arnulf balduin beate berthold birgitta bodo burkhard carsten clemens dietlinde dorle eberhard
edeltraud ehrenfried eike ekkehard elfriede elmar emmi erdmute erhard erna eugen friedhelm friederike fritzi gebhard
gerlinde gernot gerold gertraud gisbert gottfried gotthard gregor greta gundula gunda hartmut heidrun heiner heinrike
helmtraud hellmut henning henrike heribert hildegund hiltrud hubertus inken irmela isolde jakobine jann karlheinz
karsten knut konstanze korinna kunigunde leberecht leonhard liesel liselotte lothar lutz magdalene malte margarethe
marietta markwart mareile mathilda mechthild meinhard meinolf oswald ottilie philine quirin raimund ralf ralph reinhild
roderich roswitha rudiger ruprecht siegbert sieglinde siegmund sigismund sigmar sunhild swantje theodor theda thekla
thilo tilmann torben torsten traudl traute trude udo ulla ursel volkmar vroni waltraud wendelin wencke wibke wigbert
wilfriede wilhelmine winfried wolfram xaver yilmaz demir celik sahin ozturk kilic ozdemir polat erdogan yildirim karatas
ozkan simsek unal avci tekin benali bouazza amrani alaoui idrissi bennani benmoussa bouzid boukhari chakir elouafi
hamdaoui kaddouri khattabi ouali tahiri zerouali peeters janssens mertens goossens wouters hendrickx vermeulen
vandenberghe vandamme dewitte desmet declercq verstraete verhoeven lemmens vanderlinden nowak kowalski kowalska
wisniewski wojcik kaminski lewandowski popescu ionescu stoica ivanov ivanova petrov petrova dimitrov dimitrova georgiev
georgieva shevchenko kovalenko bondarenko hoxha krasniqi gashi berisha esposito bianchi garcia fernandez gonzalez
rodriguez lopez martinez sanchez perez gomez hernandez silva ferreira pereira rodrigues pham huynh singh kaur sharma
patel gupta reddy iyer chaudhry qureshi ahmadi hosseini rezaei mohammadi karimi haidari rahimi noori sarkissian
petrosyan hakobyan grigoryan sargsyan diallo diop ndiaye traore coulibaly konate mensah owusu boateng asante okafor
okeke adeyemi ogunleye mbeki tshisekedi lumumba ilunga mwangi otieno kamau papadopoulos georgiou dimitriou goldberg
rosenberg cohen friedman
aoife caoimhe niamh eoghan cillian padraig sinead grainne callum fergus hamish morag rhys owain gareth bronwen sian
nigel trevor graham geoffrey clive derek bethany kirsty lauren ashleigh chantelle jermaine tyrone latoya shaniqua
deshawn keisha malcolm delroy marlon dominic bertrand thierno abdoulrazak mariame bintou aboubakar sidiki siaka
drissa oumarou hamadou ousmanou mahamat zeneb ruqayya tasnim tasneem jamilah zaynab khawla oumayma chaimaa ikrame hiba
kawtar abdelkarim abdelmalek abdeslam salaheddine alaeddine kamel fethi ridha sofiene yassmine wided rahaf shahd raneem
ghazal baraa yaman laith hosam oluwakemi adunni obioma somtochukwu chukwudi uchechi wambua njeri achieng atieno nyambura
kiprono chebet tamika lakisha
"""
_COMMON_WORDS: Final = """
ben can dean elle engin jay jet kim long lot nam nana nur jun mai song son stan stein stella tea ted till tim tri van
dat linde line lila ion ina an ward ming rin ning kai lam dao isa gill fleur flora bas basil bart nelson gor hoa hue
kiran chen august april daisy iris joy lan lei ligia rani sam sari sol sultana tara troy una uma xin yan yang yi yen
ying jin jing thi thu an son german august roman hector dart bosco georgia victoria florence sydney madison jackson
oscar luna medina bari maha mila aurora destiny nana patience esperance constance prudence fortune marine reda fons
luz madeline raj sita simone mara mina dora cosmos ari alma christian christel hana thao hung amal hind jihad iman eli
malek paris salem shiva surya wei wen tala violet felicity winnie milan milana carmen carolina linus ada felix lena
noa hardy ernst ela ole ann tess lia mona avi senna sten nazan indah bayu agus eko chai
"""

_TOOLS: Final = """
julia ruby pascal jasmine hugo mark marc will rose jade max victor dan pat lee grace hope faith joy lily rosa mina
"""

#: First names, ordinary words apart.
FIRST_NAMES: Final = frozenset(_NAMES.split()) - frozenset(_COMMON_WORDS.split())

#: Names that are ordinary words or tools as well: only a capital and a place where names stand make them one.
DOUBTFUL_NAMES: Final = frozenset(_NAMES.split()) & frozenset(_COMMON_WORDS.split()) | frozenset(_TOOLS.split())

#: What stands before the name somebody gives; whatever has a capital behind it is one.
INTRODUCTIONS: Final = {
    "nl": "mijn_naam_is naam_is ik_heet heet_ik noemen_me noemen_mij",
    "en": "my_name_is name_is name_s call_me called_me known_as",
    "fr": "je_m_appelle appelle mon_nom_est mon_prenom_est prenomme prenommee nomme nommee",
    "de": "ich_heisse heisse mein_name_ist name_ist nennen_mich",
}

#: What stands before much else as well: a listed name behind it is one, even if it is an ordinary word or a tool.
SELF_VERBS: Final = {
    "nl": "ik_ben hier_is dit_is ben",
    "en": "i_am am i_m this_is here_is",
    "fr": "je_suis suis moi_c_est ici",
    "de": "ich_bin bin hier_ist das_ist",
}

_CLOSINGS: Final = """
groeten groetjes groet mvg regards cheers sincerely cordialement salutations grusse grussen gruss mfg bedankt thanks
merci danke
"""
_PARTICLES: Final = """
van der den de ter ten vander vanden von zu al el ben bin bint abu ould da dos du di del della le la op het o mac ibn
"""

#: What a letter or a profile ends with, before a name.
CLOSINGS: Final = frozenset(_CLOSINGS.split())

#: Small words inside a family name.
NAME_PARTICLES: Final = frozenset(_PARTICLES.split())
