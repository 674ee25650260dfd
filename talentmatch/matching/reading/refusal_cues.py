"""Words and patterns of refusals in four languages: what makes a no, what only looks like one, and where it ends.

All of it is lower case, without accents, as `Tokens.folded` is.
"""

from __future__ import annotations

from typing import Final

# A line is: kind, direction, pattern. Kind "no" is refused where the writer speaks of themselves and excluded
# elsewhere; "lack" counts only where they do. Direction ">" reaches forward, "<" back, "=" forward and, finding nothing, back.
# In a pattern "~" is any word and "~*" up to three words.
CUES: Final = {
    "nl": """
not_needed < (?:is|zijn|hoeft|lijkt)?(?: (?:absoluut|zeker|echt|hier|dus|per se|strikt))* ?(?:niet|geen) (?:nodig|vereiste?|verplicht|noodzakelijk|noodzaak|must|voorwaarde)
not_needed > geen(?= (?:~ ){1,6}(?:nodig|vereist|verplicht|noodzakelijk))
refused < hoeft(?: van| voor)? mij niet(?: meer)?
not_needed = (?:hoef|hoeft|hoeven)(?: je| jij| u| men)?(?: dus| zelf| echt)? (?:geen|niet)(?: per se| noodzakelijk| zelf)?
not_needed > (?:je|u|men) moet(?: dus| zelf)? geen(?= (?:~ ){0,6}(?:zijn|hebben|kunnen|kennen) )
lacking > (?:geen|weinig|nauwelijks) (?:~ )?(?:ervaring|kennis|achtergrond|scholing|opleiding) (?:met|in|van|als)
lack = (?:ik heb|heb ik) (?:~ )?(?:nog )?(?:nooit|niet)(?: eerder| vaak)?(?= (?:~ ){0,6}ge~)
lack = (?:ik (?:spreek|ken|beheers|begrijp)|(?:spreek|ken|beheers|begrijp) ik)(?: ~){0,2}? (?:nog )?(?:niet|geen|nauwelijks)
lack > nog geen
refused = (?:ik|we) (?:wil|wens|hoop|zou|ga|zie me|zal|wou)~* (?:niet|nooit|geen|nergens)(?: meer| langer| opnieuw| graag| echt| nog)*
refused = (?:wil|wens|zou|ga|zal|wou) ik~* (?:niet|nooit|geen|nergens)(?: meer| langer| opnieuw| graag| echt| nog)*
refused > ik (?:zoek|kies|solliciteer)(?: ~){0,2}? (?:geen|niet)(?: voor| naar)?
refused > ik houd?(?: ~)? niet(?: zo)?(?: meer)? van
refused > niet (?:meer |langer )?(?:op zoek naar|geinteresseerd in|te vinden voor|gemaakt voor)
refused = (?:ik (?:doe|werk)|(?:doe|werk) ik)(?: ~){0,2}? (?:niet|nooit|ongaarne|geen)(?: meer| langer| graag)*
refused > (?:liefst|liever|absoluut|zeker|vooral|alsjeblieft|aub|beslist)(?: echt)? (?:geen|niet|nooit)(?: meer| in| als| langer)*
refused > (?:nooit (?:meer|nog|weer)|niet langer)
refused > (?:alles|eender wat|om het even wat) (?:behalve|buiten)
refused > (?:weg (?:uit|van)|hekel aan|klaar met|genoeg(?: gehad)? van|tegenzin (?:in|voor)|geen zin (?:meer )?(?:in|om)|afscheid van)
refused > ik (?:haat|verafschuw|vermijd)(?: liever)?
refused > ik ben(?= (?:~ ){1,5}(?:beu|moe) )
refused < (?:is|zijn|lijkt|was)(?: echt| helemaal| gewoon| dus)? (?:niets|niks|niet) (?:meer )?(?:voor (?:mij|me)|mijn ding|aan mij besteed|aan mij)
refused < (?:ligt|liggen|past|passen|interesseert|interesseren|boeit|boeien|trekt|trekken|bevalt|zegt) (?:me|mij) (?:~ )?(?:niet|niets|weinig)(?: meer)?
refused < zie ik (?:~ )?niet (?:meer )?zitten
refused < (?:heb ik|dat heb ik) (?:~ )?(?:gehad|beu)
excluded < (?:hoort|horen|komt|komen|zit|zitten|is|zijn) (?:er |hier )*niet (?:bij|aan te pas|aan de orde|tussen)
excluded = (?:doe|moet|ga|zal|word|kom|zit|sta|werk) (?:je|jij|u|jullie)(?: ~){0,3}? (?:niet|nooit|geen)(?: terecht)?
excluded > (?:je|u) (?:komt|zit|staat|werkt|belandt|gaat|zal|zult|doet|wordt|moet)(?: ~){0,2}? (?:niet|nooit|geen)(?: terecht| de hele dag)?
excluded > (?:dit|het|dat|functie|job|stage|rol|vacature) (?:is|wordt|betreft|gaat)(?: ~)? niet(?: om| over| voor)?
no > (?:geen|niet voor)
""",
    "en": """
not_needed > (?:no|not any)(?= (?:~ ){1,6}(?:required|needed|necessary|needs|expected) )
not_needed < (?:(?:is|are)(?: absolutely| strictly| certainly)? not|isnt|arent|not) (?:absolutely |strictly |at all )?(?:required|needed|necessary|mandatory|compulsory|essential|a must|a requirement|a condition)
not_needed > (?:do not|dont|neednt|need not|does not|doesnt)(?: really)? (?:need|have)(?= to | any | an? )(?: to (?:be|have|know|speak))?
not_needed > (?:need not|neednt) (?:be|have|know|speak)
lacking > (?:no|little|hardly any|not much|not any)(?: ~)? (?:experience|knowledge|background|training|skills) (?:with|in|of|as|using)
lack > (?:i have|have i|i ve) never (?:worked|used|done|learned|learnt|touched|programmed|studied)
lack > (?:i have not|i havent|i ve not)(?: yet| ever)? (?:worked|used|done|learned|learnt|touched|programmed|studied)
lack > i (?:do not|dont|cannot|cant|can not)(?: yet| really)? (?:speak|know|understand|have|master|use)
refused > i (?:do not|dont|did not|didnt|would not|wouldnt|will not|wont|never|no longer|definitely (?:do not|dont))(?: really| particularly| ever)? (?:want|wish|like|love|enjoy|intend|plan|hope|care|see myself|feel like|do|work|go back|return)(?: to| for| in| as)*
refused > (?:i am|i|we are) (?:not|no longer)(?: really| actively| particularly| very)? (?:looking|searching|interested|keen|into|fond|made|cut out|after|a fan|here|seeking|hoping|aiming)(?: for| in| on| of| to)?
refused > (?:rather|prefer|preferably|ideally|please)(?: do)? (?:not|no|never)(?: to| more)?
refused > (?:anything|everything|all|any ~) (?:but|except|besides|other than)
refused > (?:had enough|have enough|enough|tired|sick|fed up|bored|weary)(?: of| with)
refused > (?:i am|i|we are) (?:~ )?(?:done|finished|through) with
refused > (?:i hate|i dislike|i detest|i loathe|i cannot stand|i cant stand|avoid|avoiding|steer clear of|stay away from|get away from|move away from|get out of|leave behind)
refused < (?:(?:is|are|was)(?: really| just| simply| definitely)? not|isnt|arent|wasnt|is no longer|are no longer|is nothing|is not really)(?: really)? (?:for me|my thing|my cup of tea|my passion|my world|what i (?:want|am looking|enjoy|like|seek)|something i)
refused < (?:does not|doesnt|do not|dont|no longer) (?:really )?(?:interests?|appeals?|suits?|excites?|attracts?)(?: to)?(?: me)?
excluded > (?:you|interns?|students?) (?:will not|wont|will never|do not|dont|never|are not|arent) (?:~ )?(?:be|do|work|have to|spend your (?:days?|time|weeks)|end up|sit|sell|get)
excluded > (?:does not|doesnt|do not|will not|wont) (?:include|involve|contain|comprise|mean|entail)
excluded > (?:this|it|that|role|position|job|internship|vacancy|function) (?:is not|isnt)(?: about| for| a| an| your)*
excluded > (?:we|they) (?:are not|arent|do not do|dont do) (?:a|an)?
no > no(?: more| longer)?
no > not (?:in|as|for|at|with)
""",
    "fr": """
not_needed < (?:est|sont|etait)? ?(?:pas|aucunement|nullement) (?:du tout |absolument |toujours )?(?:necessaires?|requise?s?|exigee?s?|obligatoires?|indispensables?|demandee?s?)
not_needed > (?:aucune?|pas(?: de)?)(?= (?:~ ){1,6}(?:necessaires?|requise?s?|exigee?s?|obligatoires?|demandee?s?) )
not_needed > (?:pas|aucun) besoin (?:de )?(?:etre|avoir|savoir|connaitre)?
not_needed > il ne (?:faut|fallait) pas(?: forcement)?(?: etre| avoir| savoir)
lacking > (?:aucune|pas|peu|pas encore|plus) (?:d )?(?:~ )?(?:experience|connaissances?|formation|notions?) (?:avec|en|dans|de|du|comme|sur)
lack > (?:je|ai) (?:ne )?(?:ai )?jamais (?:encore )?(?:travaille|utilise|fait|appris|programme|touche)(?: avec| sur| en| dans| de)?
lack > je ne (?:parle|connais|maitrise|comprends|sais)(?: ~)? (?:pas|guere)(?: encore| vraiment)?(?: le| la| les)?
lack > je ai (?:pas|aucune?)(?: encore)?
refused > je ne (?:me |m )?(?:veux|voudrais|souhaite|desire|cherche|recherche|vois|compte|pense|travaillerai|ferai|postule|souhaiterais)(?: ~)? (?:pas|plus|jamais|ni|aucune?)(?: du tout| vraiment| forcement)?
refused > je aime(?: ~)? (?:pas|plus)
refused > (?:pas|plus|aucune)(?: du tout| vraiment| d)? envie (?:de|d)?
refused > (?:prefere|prefererais|voudrais|aimerais|souhaite|aime mieux)(?: vraiment)? (?:ne (?:pas|plus)(?: du tout)?|eviter|quitter)
refused > (?:eviter|je evite|je fuis|je deteste|je hais|ras le bol|marre|assez|lassee?|fatiguee?|degoutee?) (?:de|du|des)?
refused > (?:je deteste|je hais|je fuis|eviter)
refused > tout sauf
refused > (?:surtout|de preference|plutot|si possible|idealement) (?:pas|aucune?|plus)
refused > (?:plus jamais|jamais plus)
refused > (?:ne )?(?:suis|serais) (?:~ )?(?:pas|plus) (?:~ )?(?:interessee?|tentee?|attiree?|faite?|a la recherche|fan|motivee?)(?: par| pour| de| du)?
refused < (?:, )?(?:ce |est )*(?:est )?(?:pas|plus)(?: vraiment| du tout)? (?:pour moi|mon truc|fait pour moi|ma tasse|ce que je cherche|mon domaine)
refused < (?:, )?(?:ce )?est (?:fini|termine)(?: pour moi)?
refused < (?:ne )?(?:me )?(?:interesse(?:nt)?|plait|plaisent|attire|attirent|convient|conviennent|tente|tentent|correspond)(?: ~)? (?:pas|plus|guere)
refused < (?:, )?tres peu pour moi
excluded > vous(?: ne)?(?= ~ (?:~ )?(?:pas|jamais|plus) )
excluded < (?:ne )?(?:fait|font) pas partie
excluded > (?:ne )?(?:comporte|comprend|implique|prevoit|contient|inclut)(?: ~)? (?:pas|aucune?|ni)
excluded > (?:ce|cela|il|ceci|poste|fonction|stage|emploi)(?: ne)?(?: s)? (?:est|agit|sont|consiste)(?: ~)? (?:pas|aucunement|nullement)(?: d| de| du| une?| a)*
excluded > nous (?:ne )?sommes (?:pas|aucunement)(?: une?| des| de)?
excluded > il (?:y a|y aura) (?:pas|aucune?)(?: de)?
no > (?:mais )?(?:pas (?:de|d|du|des|en|au|dans|comme|question de)|aucune?|point de)
""",
    "de": """
not_needed < (?:ist|sind|waren?|wird|werden)?(?: (?:hier|dafur|dabei|absolut|unbedingt|zwingend|aber))* ?(?:nicht|keine?)(?: unbedingt| zwingend)? (?:notig|notwendig|erforderlich|pflicht|voraussetzung|muss|vorausgesetzt|gefordert|bedingung)
not_needed > keine?[nr]?(?= (?:~ ){1,6}(?:notig|notwendig|erforderlich|vorausgesetzt) )
not_needed > (?:musst?|mussen|brauchst?|braucht)(?: du| man| sie| ihr)?(?: dafur| hier| dazu)? kein~?
not_needed < (?:musst|muss|brauchst)(?: du| man)?(?: dafur| hier)? nicht (?:konnen|beherrschen|sein|haben)
lacking > (?:keine|wenig|kaum|noch keine)(?: ~)? (?:erfahrung|erfahrungen|kenntnisse|vorkenntnisse|ausbildung) (?:mit|in|im|als|auf|von)
lack = (?:habe ich|ich habe)(?: bisher| bislang)?(?: noch)? (?:nie|nicht)(?: viel)?(?= (?:~ ){0,6}(?:ge~|~iert) )
lack = (?:ich (?:spreche|kenne|kann|beherrsche|verstehe)|(?:spreche|kenne|kann|beherrsche) ich)(?: leider| noch)* (?:nicht|keine?n?|kaum)
lack > noch kein~?
refused = (?:ich (?:will|mochte|wollte|wurde|suche|werde|sehe mich)|(?:will|mochte|wollte|wurde|suche|werde) ich)~* (?:nicht|nie|niemals|keine?[nrms]?|auf keinen fall|keinesfalls|ungern)(?: mehr| langer| wieder| unbedingt| gerne?| nochmal)*
refused > ich will(?: ~)? (?:weg (?:aus|von|vom)|raus (?:aus|vom))
refused = (?:mache ich|ich mache|arbeite ich|ich arbeite)(?: ~)? (?:nicht|nie|ungern)(?: mehr| gerne?| langer)*
refused > (?:nie|niemals|nicht|bloss nicht) (?:wieder|mehr)(?: als| in| im)?
refused > (?:bloss|lieber|bitte|am liebsten|auf keinen fall|ja)(?: auch)? (?:nicht|keine?[nrms]?|nie)(?: mehr| wieder)*
refused > (?:alles|uberall) (?:ausser|bloss nicht|nur nicht)
refused > (?:weg (?:aus|von|vom)|raus aus|genug (?:von|vom)|satt|die nase voll von|abneigung gegen|ich hasse|ich meide|ich vermeide)
refused > (?:kein interesse|keine lust|keine freude)(?: mehr)? (?:an|am|auf|in|im|mit)
refused < (?:habe|hatte) ich (?:~ )?(?:genug|keine lust|kein interesse|satt|die nase voll)(?: mehr)?
refused < (?:ist|sind|war|waren)(?: einfach| leider| wirklich| echt)? (?:nichts|nicht) (?:mehr )?(?:fur mich|mein ding|meine sache|meine welt|meins)
refused < (?:kommt|kommen)(?: fur mich)? nicht (?:mehr )?(?:fur mich )?(?:infrage|in frage)
refused < (?:interessier(?:t|en)|reiz(?:t|en)|lieg(?:t|en)|gefall(?:t|en)|passt|passen) (?:mich|mir|zu mir) (?:~ )?(?:nicht|nichts|wenig|kaum)(?: mehr)?
refused < (?:interessier(?:t|en)|reiz(?:t|en)|lieg(?:t|en)|gefall(?:t|en)) (?:mich|mir)(?: ~)? (?:nicht|kaum)
excluded < (?:fallt|fallen|gehort|gehoren|kommt|kommen|steht|stehen)(?: ~){0,2}? nicht (?:an|dazu|zu|vor|auf dem plan|zum)
excluded = (?:wirst|musst|sollst|machst|gehst|brauchst|bist|landest|arbeitest) du(?: ~){0,2}? (?:nicht|nie|keine?[nrms]?)
excluded > du (?:wirst|machst|arbeitest|sitzt|stehst|landest|bist|musst)(?: ~){0,2}? (?:nicht|nie)(?: den ganzen tag)?
excluded < (?:erwartet|erwarten) (?:dich|sie|euch)(?: ~)? nicht
excluded > (?:das|dies|es|diese ~|stelle|praktikum) (?:ist|sind|handelt sich) nicht(?: um)?
no > (?:keine?[nrms]?|nicht (?:im|in|als|fur|ins))
""",
}

# Phrases that deny nothing, or deny it twice.
TRAPS: Final = {
    "nl": r"""
niet (?:alleen|enkel|slechts|louter|zomaar|toevallig|bang|vies|verlegen|getwijfeld|stil|voor niets|te onderschatten|zelden|erg|tegen|zonder|te missen|minder|meer dan|uit de weg|weg te denken)
(?:aarzel|twijfel|wacht|vergeet|treuzel|mis|stop|schrik)(?: ~)? niet
geen (?:enkel ~ |enkele ~ )?(?:probleem|problemen|zorgen|zorg|bezwaar|nood|idee|moeite|schrik|angst|twijfel|dag|dagen|moment|nee|neen|half werk|geheim|wonder|toeval|reden|haast|vrees|gebrek|belofte|plannen)
geen (?:~ ){0,4}(?:mentaliteit|mentaliteiten)
geen enkele? ~
geen (?:rol|winstoogmerk)
geen ~ te (?:groot|klein|gek|veel|ver|hoog)
(?:waarom|waarom ook|al dan|of|zo) niet
zonder (?:~ ){1,4}geen
(?:kan|kon|kunnen) niet wachten
(?:geen|zonder|weinig) (?:~ )?ervaring(?: is| zijn)? (?:nodig|vereist|verplicht|;)
ervaring is (?:niet|geen) (?:nodig|vereiste?|verplicht|noodzakelijk|must)
(?:zeg|zeggen) (?:~ )?geen nee
(?:als|indien|wanneer|heb|ben) (?:je|u) (?:nog )?(?:geen|niet)
""",
    "en": r"""
(?:not|isnt|arent|dont|doesnt) (?:only|just|merely|simply|solely|afraid|shy|scared|uncommon|unusual|unlike|least|to mention|to be missed|without|a problem|an issue|necessarily|until)
(?:~ )?(?:(?:do|will|would|does) not|dont|wont|wouldnt|doesnt) (?:~ )?(?:hesitate|mind|worry|forget|wait|miss|regret|be shy|be afraid|be disappointed|be bored|want to miss|need to worry)
(?:cannot|cant|can not) (?:wait|go wrong|imagine)
no (?:problem|problems|worries|worry|doubt|matter|two ~|issue|issues|objection|wonder|secret|exception|shortage|stranger|limit|limits|need to worry|idea|day|time to|trouble|one)
(?:why|or|if|whether or) not
not a (?:day|moment|single|problem)
never a dull
(?:plays?|matters?) no
(?:nothing|no task|no job|no work) (?:that )?(?:i|we|you|he|she|they)(?: ~){0,2} (?:not|dont|wont|never)
(?:never|not|dont|wouldnt|wont|cannot|cant)(?: ~)? (?:say|said|saying) no
(?:nothing|no one|nobody)
(?:no|without|little)(?: prior| previous| work| relevant)? experience(?: is| are)? (?:needed|required|necessary|expected|;)
(?:prior |previous )?experience (?:is not|isnt|not) (?:needed|required|necessary|a must)
if (?:you|there|it)(?: ~)? (?:not|no|dont|doesnt|have no)
there is (?:nothing|no)(?: ~)? (?:wrong|better|bad)
""",
    "fr": r"""
(?:non|pas) (?:seulement|uniquement|simplement|juste|que|qu|forcement que)
(?:~ )?(?:pas|plus)(?: ~)? (?:seulement|uniquement)
(?:hesitez|hesite|tardez|tarde|attendez|attends|oubliez|oublie|craignez|manquez|cessons|cesse|ratez) pas
ne (?:cesse|cessons|cessent|tardez|manquez|ratez)(?: pas)?
(?:pas|aucun) (?:de )?(?:problemes?|soucis?|doute|stress|panique|inquietude|mal|souci)
pas (?:peur|mal|loin|un jour|une journee|pour rien|si|tout a fait|non|de temps a perdre|etranger)
pourquoi pas
(?:a )?(?:deux|quelques|trois|cent|grands|petits) pas
pas a pas
(?:de plus en plus|en plus|plus (?:de|d|que|grand|grande|sur)|un peu plus|encore plus|au plus)
(?:aucune|sans|pas d|pas)(?: ~)? (?:experience|experience prealable)(?: ~)?(?: ne)?(?: est)? (?:requise|necessaire|exigee|demandee|;)
(?:experience )(?:ne )?(?:est )?pas (?:requise|necessaire|exigee)
(?:si|lorsque) (?:vous|tu)(?: ~){0,3}? (?:pas|aucune?)
(?:ne )?(?:me|nous) (?:derange|derangent|gene|genent|fait) pas(?: peur)?
dirais pas non
ne (?:comptez|compte|lache|lachez) pas
(?:rien|personne) ne
""",
    "de": r"""
nicht (?:nur|bloss|allein|alleine|zuletzt|ohne|irgendwen|irgendein|umsonst|selten|weniger|zu unterschatten|schlecht|verkehrt|mehr als|weit)
(?:zogere|zogern|warte|vergiss|verpasse|scheue?|furchte)(?: ~){0,2}? nicht
kein~? (?:problem|probleme|angst|scheu|sorge|sorgen|zweifel|thema|wunder|bedenken|geheimnis|tag|frage|ahnung|einwande|hindernis|zufall|zeit)
kein~? (?:~ )?zu (?:gross|klein|viel|schwer)
(?:warum|oder|ob|wieso) nicht
ohne (?:~ ){1,4}(?:nichts|kein~?)
(?:macht|machen) (?:mir|uns) nichts aus
nichts (?:dagegen|gegen)
(?:keine|ohne|wenig)(?: ~)? (?:erfahrung|berufserfahrung|vorkenntnisse)(?: ist| sind)? (?:notig|notwendig|erforderlich|vorausgesetzt|;)
(?:erfahrung|berufserfahrung|vorkenntnisse) (?:ist|sind) (?:nicht|keine) (?:notig|notwendig|erforderlich|voraussetzung|pflicht)
(?:wenn|falls|sofern) (?:du|sie|man) (?:~ )?(?:nicht|kein~?)
kennen wir(?: ~){0,4}? nicht
kein~? rolle
nicht (?:in erster linie|personlich nehmen)
""",
}

# Where a no ends: contrast, reason, what place or person it is about, a new subject.
ENDS: Final = {
    "nl": "; maar wel liever doch want omdat doordat zodat aangezien hoewel graag meer nodig vereist verplicht noodzakelijk beu moe "
    "hier ik je jij u we wij jullie sinds na tijdens voor_mij voor_me bij_ons bij_mij in_deze in_dit van_deze dankzij zoals die "
    "en_wil en_zoek en_ga en_droom en_kies en_leer tenzij behalve aub alsjeblieft",
    "en": "; but because since although though instead rather after before unless except please anymore any_more required needed "
    "necessary here i you we they for_me at_all with_us in_this as_i and_want and_prefer and_look ever again which who while so "
    "is are was yet at_the_moment right_now thanks",
    "fr": "; mais plutot car parce puisque alors depuis apres avant sauf ici je j vous nous tu pour_moi chez_nous dans_ce dans_cette "
    "necessaire necessaires requis requise requises exige qui que donc pour_l_instant pour_le_moment cependant par_contre merci s_il",
    "de": "; sondern aber doch denn weil da obwohl nachdem seit lieber mehr gern gerne hier ich du wir ihr sie bei_uns fur_mich "
    "in_dieser notig notwendig erforderlich vorausgesetzt bitte nach_meinem stattdessen dafur wenn ausser",
}
REACH_BACK: Final = {
    "nl": "; maar want omdat dat terwijl hoewel en_ik en_je",
    "en": "; but because although while so and_i and_you that",
    "fr": "; mais car parce puisque que et_je et_vous",
    "de": "; sondern aber denn weil obwohl dass und_ich und_du",
}
# Words that carry a refusal and are not what is refused; stop words are added.
CARRIERS: Final = {
    "nl": "werken gewerkt doen gedaan gebruikt staan zitten terug terugkeren gaan langer zijn worden zelf hele zeker absoluut",
    "en": "working worked do doing done used back go going return please like being kind type sort really",
    "fr": "travailler travaille faire fait utilise retourner retour etre devenir aller bosser continuer",
    "de": "arbeiten gearbeitet machen gemacht benutzt verwendet zuruck zuruckkehren gehen sitzen stehen werden landen weiter langer "
    "tatig",
}
# Words for any place of work: no refusal by themselves, and not part of what is refused before a preposition.
PLACES: Final = {
    "nl": ("werk job baan stage functie werkplek studentenjob bijbaan", "in als bij op aan"),
    "en": ("work job jobs position career internship role", "in as at with for on"),
    "fr": ("travail emploi job poste stage fonction", "en dans comme au aux chez a"),
    "de": ("arbeit job stelle praktikum nebenjob", "in im als bei mit an am"),
}
WRITER: Final = {
    "nl": "ik mij me mijn liefst liever alsjeblieft",
    "en": "i me my please preferably",
    "fr": "je moi mon ma mes ai suis",
    "de": "ich mich mir mein meine lieber bitte",
}
DENIALS: Final = {
    "nl": "niet geen nooit niets niks nergens nauwelijks weinig behalve buiten weg hekel klaar genoeg haat vermijd beu moe gehad "
    "tegenzin verafschuw afscheid",
    "en": "no not never nothing cannot cant but except besides other enough tired sick fed bored weary done finished through hate "
    "dislike detest loathe avoid avoiding steer away out leave little hardly",
    "fr": "pas plus jamais aucun aucune ni sauf fini termine eviter evite deteste hais fuis marre assez lasse lassee fatigue "
    "fatiguee degoute degoutee quitter peu guere ras",
    "de": "nicht nie niemals nichts kein keine keinen keiner keinem keines kaum ausser weg raus genug satt ungern hasse meide "
    "vermeide abneigung nase wenig keinesfalls",
}
DISJUNCTIONS: Final = {"nl": "of|noch|en", "en": "or|nor|and", "fr": "ou|ni|et", "de": "oder|noch|und"}
