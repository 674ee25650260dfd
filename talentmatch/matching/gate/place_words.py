"""Towns and peoples of the world, and the small words that stand before a place.

Without accents, in lower case. Municipalities near by and countries come from outside (`WorkGate`).
"""

from __future__ import annotations

from typing import Final

_TOWNS: Final = """
aachen aken aix_la_chapelle abidjan abu_dhabi abuja accra adana addis_ababa addis_abeba aden agadir ahmedabad al_hoceima
aleppo alep alexandria algiers alger algier algeria amman amsterdam ankara antalya antananarivo antwerp antwerpen anvers
apeldoorn arnhem ashdod asmara assen astana asuncion athens athene athenes athen baghdad bagdad baku bamako bandung
bangalore bengaluru bangkok banjul barcelona barcelone basel basra beijing peking pekin beirut beyrouth beiroet belgrade
belgrado belgrad berkane berlin berlijn bern bilbao bogota bologna bombay mumbai bordeaux boston brasilia bratislava
breda bremen brno brugge bruges brussels brussel bruxelles brussel bucharest boekarest bucarest bukarest budapest
buenos_aires bujumbura bukavu bursa cairo caire kairo calabria calabrie calcutta kolkata cali caracas cardiff casablanca
charleroi chennai chicago chisinau cluj cologne keulen koln conakry copenhagen kopenhagen copenhague cordoba cork
cotonou craiova cusco da_nang dakar damascus damas damascus dar_es_salaam debrecen delhi dhaka diyarbakir djibouti doha
dortmund douala dresden dubai dublin duisburg duren durban durres dusseldorf edinburgh eindhoven enschede erbil
esch_sur_alzette eskisehir essen eupen fes fez flensburg florence firenze frankfurt freetown gaza gaziantep gdansk gent
ghent gand geneva geneve genf genoa genova genua gaborone glasgow goma gothenburg goteborg granada graz grenoble
groningen guangzhou guatemala_stad haarlem haifa hamburg hanoi hannover hanover harare harbin hargeisa havana heerlen
helsinki herat heidelberg ho_chi_minh hong_kong homs huelva hyderabad ibadan iasi innsbruck isfahan islamabad istanbul
izmir jaffna jakarta jeddah jerusalem jerevan yerevan johannesburg kabul kaboel kandahar kaduna kampala kano karachi
kathmandu kayseri kazan kenitra kerkrade kharkiv charkiv khartoum kiev kyiv kiew kigali kinshasa kingston kisangani
konya kortrijk courtrai krakow krakau cracovie kuala_lumpur kumasi kyoto la_paz lagos lahore larache las_palmas lausanne
leeds leiden leipzig leuven louvain libreville liege luik luttich lille rijsel lilongwe lima limassol limerick linz
lisbon lissabon lisbonne liverpool ljubljana lodz lome london londen londres los_angeles luanda lublin lubumbashi lusaka
luxor luxembourg_ville lviv lyon maastricht madrid malaga malatya manchester managua manila mannheim maputo maracaibo
marrakech marrakesh marseille marsella mechelen malines medellin meknes melbourne mersin metz mexico_city miami milan
milaan milano minsk mogadishu mombasa monchengladbach mons monrovia montevideo montpellier montreal mosul moscow moskou
moscou moskau munich munchen multan mumbai munster nablus nador naples napels napoli neapel nairobi nagasaki namur namen
nancy nantes ndjamena new_delhi new_york niamey nice nicosia nijmegen nis nouakchott novi_sad nuremberg nurnberg odessa
odesa oldenburg oostende ostend ostende oran orenburg oslo osaka osnabruck ostrava ottawa ouagadougou oujda oxford padua
padova palermo palma paramaribo paris parijs perugia peshawar phnom_penh plovdiv podgorica porto port_au_prince potsdam
poznan praag prague prag praha pretoria pristina pune puebla quebec quito qamishli rabat ramallah ravenna rawalpindi
recife regensburg reykjavik riga rio_de_janeiro riyadh roermond rome roma rom rotterdam rouen saigon salerno salzburg
samsun san_francisco sanaa santiago_de_chile santo_domingo sao_paulo sarajevo seoul setubal sevilla seville sfax
shanghai shenzhen sicily sicilie sicile sizilien singapore sittard sivas skopje sofia sousse split stockholm strasbourg
straatsburg strassburg stuttgart surabaya sydney szczecin szeged tabriz taipei tallinn tangier tanger tangier tarragona
tashkent tbilisi teheran tehran tegucigalpa tel_aviv tetouan thessaloniki the_hague den_haag tilburg timisoara tirana
tirane tlemcen tokyo toronto toulouse tournai doornik trabzon trento trier trieste tripoli trondheim tunis turin torino
turijn ulaanbaatar utrecht valencia valladolid vancouver varanasi varna venice venetie venise venlo verona verviers
vienna wenen vienne wien vientiane vilnius volgograd warsaw warschau varsovie warszawa washington wroclaw wuhan wurzburg
yangon yaounde yerevan yokohama zagreb zanzibar zaragoza zurich anatolia anatolie rif rifgebergte kurdistan koerdistan
kashmir punjab silezie silesia toscane tuscany bavaria beieren andalusia andalusie algarve apulie puglia sardinie
sardinia transylvanie transsilvanie kosovo chechnya tsjetsjenie walloon_brabant wallonie wallonia vlaanderen flanders
flandre flandern ardennen ardenne eifel rhineland rijnland brabant zeeland friesland ahvaz shiraz mashhad kerman karaj
rasht urmia sulaymaniyah slemani duhok kirkuk raqqa deir_ez_zor latakia idlib kobani afrin hasakah mardin sanliurfa urfa
elazig erzurum trebizond adiyaman denizli corum yozgat nevsehir afyon emirdag usak manisa kocaeli sakarya tekirdag
edirne zonguldak giresun tunceli dersim mazar_i_sharif jalalabad ghazni kunduz nangarhar faisalabad sialkot gujrat
quetta kochi kerala gujarat jaipur lucknow amritsar ludhiana chandigarh coimbatore madurai kandy colombo chittagong
sylhet rangoon mandalay hai_phong can_tho nha_trang chengdu chongqing tianjin xian nanjing hangzhou wenzhou suzhou
qingdao dalian fujian sichuan busan incheon nagoya sapporo fukuoka cebu davao medan makassar penang johor taza tiznit
ouarzazate errachidia khouribga beni_mellal settat temara driouch taounate constantine annaba setif bejaia tizi_ouzou
batna bizerte gabes kairouan monastir benghazi misrata alexandrie gizeh port_said omdurman juba gondar mekelle dire_dawa
keren massawa kismayo bosaso nakuru kisumu eldoret arusha dodoma mwanza gitega butare gisenyi mbuji_mayi kananga matadi
kolwezi likasi uvira kindu kikwit brazzaville pointe_noire malabo bafoussam garoua benin_city port_harcourt enugu
onitsha sekondi bobo_dioulasso bouake yamoussoukro thies saint_louis ziguinchor touba kaolack kankan nouadhibou praia
mindelo bulawayo blantyre ndola bloemfontein soweto cape_town kaapstad le_cap port_elizabeth windhoek vlore shkoder
elbasan korce prizren peja gjakova mitrovica ferizaj gjilan tetovo kumanovo bitola ohrid tuzla zenica mostar banja_luka
bihac kragujevac subotica rijeka osijek zadar maribor celje kosice presov zilina banska_bystrica pilsen olomouc liberec
bydgoszcz katowice bialystok radom kielce rzeszow torun gdynia czestochowa opole zakopane gliwice zabrze brasov
constanta galati oradea sibiu suceava bacau pitesti ploiesti baia_mare targu_mures maramures burgas stara_zagora pleven
sliven dobrich shumen pernik haskovo kardzhali dnipro dnjepr zaporizja zaporizhzhia mariupol kherson cherson mykolaiv
poltava tsjernihiv chernihiv soemy sumy donetsk luhansk ivano_frankivsk ternopil tscherniwzi rivne bucha irpin
saint_petersburg sint_petersburg novosibirsk jekaterinburg samara grozny makhachkala almaty bishkek dushanbe samarkand
ashgabat gyumri vanadzor batumi kutaisi ganja patras patra heraklion iraklio larissa volos rhodes thrace ioannina
catania messina reggio_calabria cosenza catanzaro agrigento caltanissetta trapani lecce taranto foggia pescara bolzano
cagliari sassari modena parma bergamo brescia udine abruzzo basilicata molise campania campanie lombardije lombardy
lombardia veneto piemonte piedmont murcia alicante oviedo gijon la_coruna a_coruna vigo santander pamplona asturias
asturie galicia galicie catalonia catalonie catalogne extremadura badajoz almeria jaen cadiz braga coimbra aveiro faro
viseu guimaraes funchal azores azoren alentejo braganca minho barranquilla cartagena bucaramanga guayaquil arequipa
trujillo cochabamba santa_cruz mendoza valparaiso curitiba belo_horizonte salvador_da_bahia fortaleza porto_alegre
manaus belem goiania minas_gerais guadalajara monterrey tijuana oaxaca veracruz san_salvador san_pedro_sula havanna
santiago_de_cuba willemstad oranjestad nickerie georgetown cayenne fort_de_france pointe_a_pitre papeete noumea perth
brisbane auckland adelaide philadelphia houston dallas seattle atlanta detroit birmingham sheffield bristol newcastle
leicester bradford nottingham belfast galway swansea aberdeen dundee roubaix tourcoing rennes brest toulon dijon angers
le_havre reims clermont_ferrand saint_etienne limoges perpignan charleville saarbrucken kaiserslautern mainz kassel
erfurt jena gera chemnitz magdeburg rostock lubeck kiel bielefeld paderborn wuppertal solingen hagen bochum
gelsenkirchen oberhausen krefeld neuss julich monschau prum bitburg koblenz bonn siegen ulm augsburg ingolstadt bayreuth
bamberg passau karlsruhe pforzheim freiburg konstanz klagenfurt villach wels bregenz winterthur lugano luzern st_gallen
geleen weert amersfoort zwolle leeuwarden emmen deventer almere zoetermeer dordrecht delft alkmaar hilversum den_bosch
helmond roosendaal bergen_op_zoom vlissingen middelburg terneuzen curacao aruba suriname antillen cabinda benguela
huambo beira nampula kivu noord_kivu katanga kasai equateur bandundu bas_congo ituri mechelen_aan_de_maas tielt
"""
# Quarters and regions near by, which have no town hall but a name.
_QUARTERS: Final = """
waterschei winterslag zwartberg sledderlo kolderbos termien bokrijk eisden lindeman heusden zolder meulenberg koersel
haspengouw hesbaye hageland kempen maasland maaskant voerstreek noord_limburg zuid_limburg limburg limbourg borinage
condroz gaume famenne pajottenland meetjesland waasland westhoek molenbeek schaarbeek anderlecht borgerhout seraing
herstal ehrenfeld kreuzberg neukolln ruhrgebiet rheinland sauerland schwaben bayern sachsen thuringen westfalen
niederrhein ostbelgien kanne bassenge beverlo tessenderlo heppen leopoldsburg kwaadmechelen oostham lommel_kolonie
kattenbos heeserbergen lutlommel overpelt neerpelt hamont achel sint_huibrechts_lille kaulille bocholt opitter gruitrode
meeuwen wijshagen ellikom neerglabbeek opglabbeek rotem lanklaar stokkem dilsen leut meeswijk uikhoven boorsem opgrimbie
vucht_maasmechelen eisden_tuinwijk rekem lanaken neerharen gellik veldwezelt vroenhoven riemst vlijtingen hoeselt bilzen
munsterbilzen eigenbilzen rosmeer diepenbeek kuringen kermt stevoort runkst godsheide rapertingen kiewit banneux
zonhoven houthalen helchteren hechtel eksel wijchmaal grote_brogel genk_noord genk_zuid nieuw_sledderlo oud_winterslag
boxbergheide bret_gelieren zelem linkhout schulen herk_de_stad lummen meldert zepperen brustem velm borgloon kortessem
heers gingelom nieuwerkerken mal_tongeren moelingen s_gravenvoeren sint_martens_voeren remersdaal teuven kelmis
la_calamine raeren sankt_vith saint_vith bullingen butgenbach burg_reuland malmedy theux dison ensival hodimont droixhe
outremeuse sclessin jemeppe flemalle rocourt grace_hollogne fleron oupeye hermalle wandre bressoux grivegnee angleur
chenee huy waremme hannut andenne sambreville salzinnes la_louviere binche morlanwelz chatelet chatelineau gilly jumet
marchienne couillet dampremy lodelinsart montignies marcinelle gosselies fleurus farciennes frameries quaregnon
colfontaine jemappes saint_ghislain mouscron moeskroen soignies arlon aarlen virton bastogne marche_en_famenne dinant
ciney rochefort couvin philippeville nivelles nijvel wavre waver ottignies braine_l_alleud waterloo matonge ixelles
elsene saint_gilles sint_gillis etterbeek uccle ukkel jette koekelberg laeken laken evere schaerbeek saint_josse
sint_joost marolles marollen cureghem kuregem ganshoren woluwe auderghem oudergem watermael hoboken deurne merksem
wilrijk berchem luchtbal seefhoek stuivenberg linkeroever zurenborg brugse_poort ledeberg gentbrugge sint_amandsberg
dampoort wondelgem tolhuis sint_niklaas lokeren dendermonde ninove geraardsbergen ronse oudenaarde waregem roeselare
ieper wevelgem harelbeke torhout diksmuide veurne de_panne blankenberge knokke heist tielt izegem mechelen turnhout
herentals westerlo hoogstraten arendonk aarschot diest zoutleeuw kessel_lo heverlee wijgmaal vilvoorde zaventem
grimbergen merchtem liedekerke denderleeuw
"""
_DOUBTFUL_TOWNS: Final = "nice split rom nis essen milan sofia rif cork bern"

#: Towns and regions, words in a row joined by "_".
TOWNS: Final = frozenset(f"{_TOWNS} {_QUARTERS}".split()) - frozenset(_DOUBTFUL_TOWNS.split())

_BEFORE_PLACES: Final = {
    "nl": "in te uit naar van nabij bij rond regio stad omgeving de het tussen vanuit groot",
    "en": "in at from near to of around the region city town between outside greater",
    "fr": "a au aux en de du des d pres la le les ville region vers chez depuis entre",
    "de": "in aus nach von bei nahe zu der die den dem raum region stadt im um zwischen",
}

#: Small words that go with the place behind them.
BEFORE_PLACES: Final = {language: frozenset(words.split()) for language, words in _BEFORE_PLACES.items()}

#: Peoples; a word that also names a language goes only where no language is meant.
PEOPLES: Final = """
pole poles swede swedes dane danes finn finns croat serb kurd scot scots spaniard spaniards greeks briton welsh
welshman griek grieken pool polen zweed deen fin noor spanjaard kroaat serviers afghan* afghaan* albanes* albanees*
albanais* albanian* albanisch* algerijn* algerian* algerien* algerisch* amerikaan* american* americain* angolees*
angolan* argentijn* argentin* armenian* armeens* armenier* armenien* armenisch* assyri* aussie australi* azerbe*
azeri* bangladeshi* bengali* berber* bolivian* bosni* bosnier* brazil* braziliaan* bresilien* brasilian* bulgar*
bulgaars* burkin* burundees* burundais* burundi* kameroen* cameroon* camerounais* kamerun* canad* kanad* chilean*
chileen* chilien* chinees* chinese chinois* chinesisch* chinesin colombi* kolumbi* congole* congolais* kongoles*
croat* kroat* cubaan* cuban* cubain* kuban* cyprio* deen* deens* danish danois* danisch* dominicaan* dominican
dominikan* ecuador* egypt* agypt* eritre* estonian* estnisch* ethiopi* athiopi* europese_nationaliteit filipin*
filippi* philippin* finnish finnisch* fins finlandais* gambia* gambian* georgi* georgisch* georgian* ghanaian*
ghanees* ghaneen* ghanaisch* griek* grieks* greek* grec grecque* griechisch* guine* hindoestaan* hongaar* hongaars*
hungarian* hongrois* ungarisch* iers irish irlandais* irisch* indiaas* indiase indian indians indisch* indonesi* irak*
iraki* iraqi* irakien* iran* iranian* iranien* israeli* italiaan* italiaans* italian* italien* italienisch* ivoriaan*
ivorian* ivoirien* jamaic* jamaica* japan* japanese japonais* jemeni* yemeni* jordaan* jordaans* jordanian* kaapverd*
capverd* cape_verdean* kazak* keniaan* kenian* kenyan* kenyan* koerd* koerdisch* kurd* kosova* kosovaar* koreaan*
koreaans* korean* coreen* kroaat* kroatisch* kirgi* latvian* letton* lettisch* libanees* leban* libanais* libanes*
liberia* libisch* libyan* litouw* lithuan* lituan* litauisch* macedoni* makedon* mazedon* malgas* maleis* malaysi*
malinees* malian* malien* marokk* marocain* moroccan* marokkan* mauretan* mauritan* mexica* mexic* mexikan* moldav*
moldov* mongol* montenegr* mozambi* mosambik* nepal* nepalees* nigeri* nigerian* nigeriaan* nigerien* nigeriaans*
noors norwegian* norvegien* norwegisch* oegand* ugand* oekrai* oekraien* ukrain* oezbe* uzbe* ouzbek* oostenrijk*
osterreich* austrian* autrichien* pakist* palest* peruaan* peruvian* peruvien* pools poolse pool_van polish polonais*
polnisch* polin porto_ricaan* portuge* portug* roemeen* roemeens* romanian* roumain* rumanisch* rumanin* russisch*
russ* russian* rwand* ruand* saoedi* saudi* schots scottish senegal* serb* sierra_leon* singapor* sinti slovaak*
slovak* slowak* sloveens* sloveen* slovene* slowen* somali* soedan* sudan* spanjaard* spaans* spanish espagnol*
spanisch* srilank* sri_lanka* surinaam* surinam* swedish zweed* zweeds* suedois* schwedisch* syri* syrier* syrisch*
syrien* tadzjiek* taiwan* tanzan* tansan* tamil* tatar* thais thailand* thai tibet* togole* togolais* turk turks
turkse turken turkish turc turcs turque* turkisch* turkin tunes* tunis* tunesier* tunisien* tunisian* tsjech* czech*
tcheque* tschech* tsjetsje* tschetschen* urugua* vietnam* vietnamees* venezol* venezuel* wit_rus* bielorus* weissruss*
zambi* sambi* zimbabw* simbabw* zuid_afrika* south_african* sud_africain* sudafrikan* zwitser* suisse* schweizer*
afrikaan* african* africain* afrikan* afro* aziat* asian asiatique* asiat* arab* arabisch* arabier* arabe maghreb*
maghrebijn* nordafrikan* noord_afrika* north_african* latino* latina* slavisch* balkan* oost_europ* eastern_european*
uyghur* uighur* ouighour* rohingya* hazara* pashtun* pachtoun* tajik* tadjik* turkmen* kyrgyz* kirghiz* yoruba igbo
amazigh* tuareg* touareg* hutu* tutsi* subsahar* sub_saharan carib* antillais* sicilian* kabyl* yazidi* yezidi*
afro_europe*
"""

_DOUBTFUL_PLACES: Final = """
as peer ham halen bree nice split rom nis essen milan sofia rif cork bern indien mali chad jordan georgia reunion
jersey man well berg lot heers zele olen mol lier geel aalst halle nijlen turkey peru wellen niger hal
"""

#: Words that are a place only behind one of the small words above.
DOUBTFUL_PLACES: Final = frozenset(_DOUBTFUL_PLACES.split())

#: Peoples near by, whose names are those of working languages: they go only where somebody says to be one.
NEIGHBOURS: Final = """
belg belge belges belgian belgier belgierin belgische belgisch vlaming vlaamse vlaams flemish flamand flamande flame
flamin waal waalse wallon wallonne walloon nederlander nederlandse dutch dutchman neerlandais neerlandaise
niederlander* niederlandisch* duits* duitser duitse german germans allemand allemande deutscher deutsche frans franse
fransman french frenchman francais francaise franzose franzosin franzosisch* engels* engelse engelsman english
englishman brit brits britse british britannique anglais anglaise englander* luxemburg* luxembourg* limburger
limburgse limburgerin limbourgeois limbourgeoise
"""

_BEFORE_PEOPLES: Final = "as a an als een ein eine comme tant que un une half halbe halber moitie"

#: Small words that go with the people behind them: "as a Pole".
BEFORE_PEOPLES: Final = frozenset(_BEFORE_PEOPLES.split())

#: "I am ..." before a people.
ORIGIN_VERBS: Final = {
    "nl": "ben als word geboren half deels",
    "en": "am m as being born half part",
    "fr": "suis etant ne nee moitie",
    "de": "bin als halb gebürtige geburtige geburtiger",
}

#: Words that show that languages are spoken of.
LANGUAGE_TALK: Final = """
spreek* gesproken sprak taal talen *taal *talen vertaal* tolk* schrijf* lees moedertaal mondje vlot meertalig*
tweetalig* drietalig* kennis noties basiskennis woordenboek speak* spoke spoken language* fluent* translat* interpret*
native bilingual trilingual multilingual write writing read level intermediate beginner parl* langue* courant
couramment tradui* interpret* bilingue* trilingue* multilingue* niveau notion* ecri* maitris* lis sprech* sprich*
gesprochen spreche sprach* fremdsprach* fliessend ubersetz* dolmetsch* zweisprachig* mehrsprachig* lese schreibe
verhandlungssicher grundkenntnisse nederlands engels frans duits dutch english french german neerlandais anglais
francais allemand niederlandisch englisch franzosisch deutsch taalles* lessen cours course courses lessons kurs kurse
docent* teacher* leraar* lerares* enseign* lehrer* klant* customer* client* kund* markt* market* marche*
"""

_PEOPLE_ENDINGS: Final = """
enaars enaarse enaar naars naarse naar aarse aars aar erinnen erin oises oise ois aises aise ais iennes ienne iens ien
ners ner ers er ians ian ites ite ische ischen isch
"""

#: How a word ends that names who lives in a place, the longest first.
PEOPLE_ENDINGS: Final = tuple(_PEOPLE_ENDINGS.split())
