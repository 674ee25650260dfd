"""Tables of gendered words in four languages: endings, pairs, exceptions, and the small words that tell a gender."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _pairs(lines: str) -> dict[str, str]:
    pairs = (pair.partition(">") for pair in lines.split())
    return {form: neutral for form, _, neutral in pairs}


def _forms(lines: str) -> tuple[tuple[str, str], ...]:
    """Return endings with what stands for them, the longest first."""
    found = [(ending, neutral) for ending, neutral in (pair.split(">") for pair in lines.split())]
    return tuple(sorted(found, key=lambda form: -len(form[0])))


#: Endings, the longest first.
FORMS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "nl": _forms("""
                                verkoopster>verkoper kassierster>kassier koopster>koper maakster>maker leidster>leider
        zorgster>zorger werkster>werker         houdster>houder         zoekster>zoeker neemster>nemer geefster>gever
        schrijfster>schrijver         opvoedster>opvoeder voedster>voeder kapster>kapper         speelster>speler
        zwemster>zwemmer loopster>loper         rijdster>rijder rijster>rijder trainster>trainer stuurster>stuurder
        beheerster>beheerder         helpster>helper verpleegster>verpleegkundige verpleegsters>verpleegkundigen
        verpleger>verpleegkundige         verplegers>verpleegkundigen pleegster>pleger vertaalster>vertaler
        bouwster>bouwer spreekster>spreker         zitster>zitter programmeerster>programmeur werpster>werper
        teelster>teler bakster>bakker naaister>naaier         voerster>voerder doenster>doener
        vertegenwoordigster>vertegenwoordiger bezorgster>bezorger stichtster>stichter         winkelierster>winkelier
        bedienster>bediener verzamelster>verzamelaar kweekster>kweker         verhuurster>verhuurder
        aanvoerster>aanvoerder gidster>gids ontwikkelaarster>ontwikkelaar         wandelaarster>wandelaar
        laborante>laborant iante>iant tante>tant rante>rant mante>mant nante>nant         sidente>sident
        tudente>tudent istente>istent         ulente>ulent ocente>ocent iente>ient gente>gent
        oordinatrice>oordinator nimatrice>nimator resentatrice>resentator         directrice>directeur
        inspectrice>inspecteur redactrice>redacteur actrice>acteur trice>tor ares>aar zeres>zer geres>ger
        seres>ser keres>ker teres>ter leres>ler meesteres>meester         riste>rist liste>list niste>nist tiste>tist
        diste>dist giste>gist piste>pist siste>sist logiste>logist         logistes>logisten loge>loog loges>logen
        goge>goog gogen>gogen rapeute>rapeut therapeutes>therapeuten         zakenvrouw>zakenman poetsvrouw>poetsman
        vakvrouw>vakman kuisvrouw>kuisman timmervrouw>timmerman bouwvrouw>bouwman         horecavrouw>horecaman
        brandweervrouw>brandweerman cameravrouw>cameraman politievrouw>politieman euse>eur         stagiaire>stagiair
        stagiaires>stagiairs secretaresse>secretaris esses>issen leerlinge>leerling linge>ling
    """),
    "en": _forms("""
                                waitress>waiter actress>actor hostess>host stewardess>steward seamstress>tailor
        headmistress>headmaster         saleswoman>salesman businesswoman>businessman policewoman>policeman
        craftswoman>craftsman chairwoman>chairman         spokeswoman>spokesman tradeswoman>tradesman
        forewoman>foreman camerawoman>cameraman handywoman>handyman         sportswoman>sportsman firewoman>fireman
        postwoman>postman         saleswomen>salesmen businesswomen>businessmen policewomen>policemen
    """),
    "fr": _forms("""
                                trice>teur ieuse>ieux ueuse>ueux euse>eur ière>ier yère>yer llère>ller ngère>nger
        chère>cher         ienne>ien éenne>éen onnelle>onnel ionnelle>ionnel uelle>uel ielle>iel urelle>urel
        orelle>orel ale>al         tive>tif sive>sif ctive>ctif rtive>rtif ïve>ïf         iante>iant rante>rant
        tante>tant gnante>gnant         nante>nant eante>eant yante>yant çante>çant dante>dant lante>lant
        vante>vant sante>sant mante>mant         uante>uant cante>cant         lente>lent idente>ident iente>ient
        gente>gent cente>cent quente>quent rente>rent         ntente>ntent         ée>é eure>eur aise>ais oise>ois
        aine>ain
    """),
    "de": _forms("""
                                krankenschwester>krankenpfleger kauffrau>kaufmann fachfrau>fachmann frau>mann
        kauffrauen>kaufmänner         ärztin>arzt ärztinnen>ärzte anwältin>anwalt anwältinnen>anwälte köchin>koch
        köchinnen>köche bäuerin>bauer         kollegin>kollege kolleginnen>kollegen kundin>kunde kundinnen>kunden
        expertin>experte expertinnen>experten         beamtin>beamter chefin>chef chefinnen>chefs freundin>freund
        freundinnen>freunde wirtin>wirt         erinnen>er         erin>er lerin>ler entinnen>enten entin>ent
        antinnen>anten antin>ant istinnen>isten istin>ist         eurinnen>eure eurin>eur torinnen>toren torin>tor
        sorinnen>soren sorin>sor oginnen>ogen ogin>oge         eutinnen>euten eutin>eut otinnen>oten otin>ot
        ektinnen>ekten ektin>ekt graphin>graph grafin>graf         zeutin>zeut nomin>nom biologin>biologe
        athletin>athlet kandidatin>kandidat soldatin>soldat gehilfin>gehilfe         meisterin>meister
        matikerin>matiker
    """),
}

#: Single words.
PAIRS: Final[Mapping[str, Mapping[str, str]]] = {
    "nl": _pairs("""
                                boerin>boer kokkin>kok vriendin>vriend vriendinnen>vrienden studentes>studenten
        advocate>advocaat         advocates>advocaten kandidate>kandidaat collegaatje>collega hostess>host
        serveerster>ober         kelnerin>ober kelner>ober kelners>obers dienster>ober juffrouw>meester juf>meester
        vennote>vennoot         echtgenote>echtgenoot         gastvrouw>gastheer alumna>alumnus alumnae>alumni
        barvrouw>barman
    """),
    "en": _pairs("alumna>alumnus alumnae>alumni barmaid>barman heroine>hero mistress>master fiancee>fiance"),
    "fr": _pairs("""
                                cheffe>chef cheffes>chefs professeure>professeur avocate>avocat avocates>avocats
        candidate>candidat         candidates>candidats         lauréate>lauréat magistrate>magistrat adjointe>adjoint
        adjointes>adjoints         apprentie>apprenti apprenties>apprentis         amie>ami amies>amis copine>copain
        copines>copains         patronne>patron championne>champion vigneronne>vigneron         écrivaine>écrivain
        maîtresse>maître         hôtesse>hôte hôtesses>hôtes doctoresse>docteur autrice>auteur         experte>expert
        expertes>experts         prête>prêt prêtes>prêts sûre>sûr sûres>sûrs forte>fort ouverte>ouvert
        ouvertes>ouverts         inscrite>inscrit inscrites>inscrits instruite>instruit satisfaite>satisfait
        faite>fait faites>faites         devenue>devenu venue>venu parvenue>parvenu reconnue>reconnu
        convaincue>convaincu résolue>résolu assidue>assidu         têtue>têtu issue>issu élue>élu réfléchie>réfléchi
        investie>investi épanouie>épanoui aguerrie>aguerri         avertie>averti         munie>muni ravie>ravi
        polie>poli discrète>discret inquiète>inquiet complète>complet         franche>franc douce>doux
        gentille>gentil vieille>vieux vieil>vieux belle>beau bel>beau         nouvelle>nouveau nouvel>nouveau
        petite>petit         petites>petits grande>grand grandes>grands bonne>bon         bonnes>bons seule>seul
        seules>seuls fière>fier chère>cher         légère>léger étrangère>étranger         bergère>berger
        allemande>allemand flamande>flamand marchande>marchand         rigoureuse>rigoureux         heureuse>heureux
        soigneuse>soigneux courageuse>courageux généreuse>généreux         chaleureuse>chaleureux
        désireuse>désireux nombreuse>nombreux nombreuses>nombreux amoureuse>amoureux         rigoureuses>rigoureux
        peureuse>peureux joyeuse>joyeux avantageuse>avantageux dangereuse>dangereux         vigoureuse>vigoureux
        paresseuse>paresseux nerveuse>nerveux orageuse>orageux créative>créatif vive>vif neuve>neuf
        sportive>sportif gaie>gai bavarde>bavard débrouillarde>débrouillard ronde>rond profonde>profond
        partante>partant gérante>gérant cliente>client clientes>clients permise>permis apprise>appris plieuse>plieur
        trieuse>trieur élagueuse>élagueur         mobilisée>mobilisé aînée>aîné cadette>cadet benjamine>benjamin
        jumelle>jumeau
    """),
    "de": _pairs("""
                                krankenschwestern>krankenpfleger hausfrau>hausmann studentinnen>studenten
        praktikantinnen>praktikanten         schülerin>schüler jurastudentin>jurastudent absolventin>absolvent
    """),
}

#: Words that only look like a gendered form.
EXCEPTIONS: Final[Mapping[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "nl": """
            tante kante lente rente gemeente mooiste fraaiste juiste gemiste vermiste cliente lijste triste klaster
            register minister venster klooster meester monster ponster poster master cluster horloge horloges eloge
            logistiek gante interessante relevante recente constante patente contante kwante variante resultante
            determinante agente instante liste batiste artiste gevangenis waterares cares hares spares rares bares
            blares nares zeres progres eloges loge piste pistes toeriste tekst beslissing
        """,
        "en": "",
        "fr": """
            matrice cicatrice bissectrice motrice matière manière lumière carrière bière rivière frontière barrière
            prière filière bannière visière chaudière arrière tanière poussière crinière croisière cafetière
            bandoulière civière théière gouttière charnière derrière cimetière pépinière charcutière boutonnière
            serpillière glacière sorbetière tienne vienne maintienne contienne obtienne devienne revienne antienne
            quelle laquelle ruelle truelle querelle tourelle scandale finale cathédrale centrale capitale escale
            cigale morale pale sale male dédale pétale succursale ovale initiale intégrale égale avale étale escale
            salle vale rivale timbale pédale rafale spirale initiative perspective alternative directive archive olive
            dérive arrive tentative locomotive lessive offensive missive coopérative invective vente plante attente
            entente pente tente descente patente rente trente quarante cinquante soixante tante charpente variante
            constante détente présente représente augmente commente chante invente oriente alimente fréquente
            expérimente documente argumente implante serpente épouvante dilettante brocante année journée soirée
            matinée durée idée entrée arrivée donnée pensée armée allée vallée tournée portée montée rentrée poignée
            assemblée chaussée cheminée fusée mêlée orchidée épée dictée visée percée traversée tranchée poupée purée
            gelée dragée bouée buée fée marée mosquée musée lycée trophée caducée cuillerée denrée randonnée moisissée
            risée nausée veillée livrée volée équipée corvée azalée odyssée apogée coryphée rez-de-chaussée heure
            demeure chaise aise fraise braise falaise mayonnaise framboise ardoise toise croise courtoise semaine
            domaine centaine douzaine vingtaine trentaine quinzaine dizaine laine haine graine chaîne fontaine plaine
            marraine migraine vaine aine gaine traîne entraine entraîne capitaine balaine baleine quarantaine
            cinquantaine soixantaine porcelaine huitaine machine apprivoise boise noise baise apaise plaise taise
            pause cause perceuse fraiseuse tondeuse agrafeuse imprimeuse ponceuse moissonneuse défonceuse
            débroussailleuse dégauchisseuse raboteuse bétonneuse photocopieuse calculatrice agrafeuse visseuse
            veilleuse berceuse scale professionnellement vigile mobile stale hâle râle châle châteline poêle
        """,
        "de": """
            hierin herein darin worin mitherin gerinnen zerrinnen verrinnen erinnen erinnern gewinnen beginnen spinnen
            frau jungfrau ehefrau benzin serin glycerin heroin aspirin nikotin latin satin betain gelatin platin
            augustin martin quentin valentin konstantin florentin argentin chopin rotin routin rotation kantin
        """,
    }.items()
}

#: Articles and pronouns that tell a gender, for phrases alone; in the words of a document they do not count at all.
FUNCTION_FORMS: Final[Mapping[str, Mapping[str, str]]] = {
    "nl": _pairs("hij>zij ze>zij haar>zijn hem>zijn hemzelf>zichzelf haarzelf>zichzelf"),
    "en": _pairs("she>he her>his him>his hers>his herself>himself an>a"),
    "fr": _pairs("""
                                une>un la>le cette>ce cet>ce ma>mon sa>son ta>ton elle>il elles>ils celle>celui
        celles>ceux         toute>tout         toutes>tous         quelle>quel quelles>quels laquelle>lequel
        lesquelles>lesquels         aucune>aucun         certaine>certain certaines>certains         chacune>chacun
        du>de au>à aux>à des>de les>le
    """),
    "de": _pairs("""
                                eine>ein einen>ein einem>ein einer>ein eines>ein meine>mein meinen>mein meinem>mein
        meiner>mein         meines>mein         die>der das>der den>der dem>der des>der zur>zum er>sie ihm>ihr ihn>sie
        seine>ihre         seinen>ihren seinem>ihrem         seiner>ihrer seines>ihres keine>kein keinen>kein
        keinem>kein keiner>kein         diese>dieser dieses>dieser diesen>dieser         diesem>dieser jede>jeder
        jedes>jeder jeden>jeder jedem>jeder
    """),
}
