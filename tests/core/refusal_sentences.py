"""Sentences with and without a no, in four languages: kind, content words of what it covers, sentence.

A word in brackets may be covered or not. The sentences of HELD_OUT were written before the rules and not used for them.
"""

from typing import Final

KNOWN: Final = {
    "nl": """
- | | Leeftijd speelt bij ons geen rol.
- | | Wij zijn een vzw zonder winst en hebben geen winstoogmerk.
refused | programmeerwerk | Liefst geen programmeerwerk meer.
refused | verkoop (staan) | Ik wil niet meer in de verkoop staan.
refused | kantoorjob | Geen kantoorjob voor mij, ik werk liever buiten.
refused | horeca | Na vijf jaar wil ik weg uit de horeca.
refused | callcenter | Ik zoek alles behalve een callcenter.
refused | verkoop marketing | Verkoop en marketing zijn niets voor mij.
refused | boekhouding | Ik wil absoluut geen boekhouding doen, maar wel projecten leiden.
refused | nachtwerk ploegen (werken) | Nachtwerk of werken in ploegen zie ik niet zitten.
refused | vertalen | Vertalen doe ik liever niet meer, schrijven wel.
refused | lesgeven | Lesgeven wil ik nooit meer doen.
refused | telefonische verkoop | Ik heb een hekel aan telefonische verkoop.
excluded | salesfunctie | Dit is geen salesfunctie.
excluded | programmeren | Programmeren doe je niet, dat doet het team in Gent.
excluded | helpdesk | Je komt niet terecht op een helpdesk, wel in een onderzoeksteam.
excluded | administratief werk (koffie halen) | Verwacht hier geen administratief werk of koffie halen.
excluded | koude acquisitie | Koude acquisitie hoort er niet bij.
lacking | sap | Ik heb geen ervaring met SAP.
lacking | python | Ik heb nog nooit met Python gewerkt.
not_needed | programmeerkennis | Programmeerkennis is niet nodig.
not_needed | developer | Je hoeft geen developer te zijn.
- | | Ik wil niet alleen programmeren maar ook met klanten praten.
- | | Overuren zijn voor mij geen probleem.
- | | Ik ben niet bang van hoogtewerk.
- | | Niet getwijfeld, stuur je cv naar ons.
- | | Er gaat geen dag voorbij zonder dat ik code schrijf.
- | | Waarom niet eens een stage in het buitenland?
- | | Ik vind verkoop niet erg, integendeel.
- | | Heb je nog geen plannen voor de zomer, kom dan bij ons werken.
- | | Aarzel niet om te solliciteren als administratief bediende.
- | | Je werkt niet enkel aan websites, je bouwt ook apps.
- | | Wij zoeken iemand met geduld, geen negen-tot-vijf-mentaliteit.
- | | Ik deed een stage bij een ingenieursbureau en leerde er AutoCAD.
""",
    "en": """
refused | sales | I am not looking for sales.
refused | nurse | I no longer want to nurse.
refused | programming | I would rather not do programming any more.
refused | call center (work) | No call center work for me, please.
refused | teaching | Teaching is not for me.
refused | retail hospitality | I don't want to go back to retail or hospitality.
refused | accounting | I have had enough of accounting.
refused | cold calling | Anything but cold calling.
refused | office job | I never want an office job again.
refused | marketing | I studied marketing but I do not want to work in marketing.
refused | night shifts | I'd like to avoid night shifts.
excluded | sales role | This is not a sales role.
excluded | coding | You will not be coding, you will be talking to users.
excluded | cold calls (job) | There are no cold calls in this job.
excluded | help desk | This isn't a help desk, it is a research group.
excluded | travel weekend (work) | The role involves no travel and no weekend work.
lacking | sap | I have no experience with SAP.
lacking | kubernetes | I have never worked with Kubernetes.
not_needed | coding | No coding required.
not_needed | developer | You don't need to be a developer.
- | | Not only do you sell, you also advise customers.
- | | Working in shifts is no problem for me.
- | | Don't hesitate to apply as a welder.
- | | Why not join our engineering team?
- | | I would not mind sales at all.
- | | We are not just a software company.
- | | No matter your background, you will learn Java here.
- | | I am not afraid of heights or heavy lifting.
- | | There is no doubt that data is my thing.
- | | Last but not least, you write the documentation.
- | | No two days are the same in our laboratory.
- | | In my last internship I designed circuit boards with KiCad.
""",
    "fr": """
- | | Notre atelier se trouve à deux pas de la gare.
- | | Le travail avance pas à pas.
refused | comptabilite | Je n'ai plus envie de faire de la comptabilité.
refused | bureau (emploi) | Je ne cherche pas d'emploi de bureau.
refused | vente | Je ne veux plus travailler dans la vente.
refused | programmation | Surtout pas de programmation pour moi.
refused | restauration | La restauration, c'est fini pour moi.
refused | centre appels | Tout sauf un centre d'appels.
refused | enseigner | Je préfère ne plus enseigner.
refused | telemarketing | Le télémarketing ne m'intéresse pas.
refused | travail nuit | J'aimerais éviter le travail de nuit.
refused | vente marketing | Je ne souhaite ni vente ni marketing.
refused | secretariat | Le secrétariat, très peu pour moi.
excluded | demarchage (fonction) | Pas de démarchage dans cette fonction.
excluded | prospection | Aucune prospection, nos clients nous connaissent déjà.
excluded | poste commercial | Ce n'est pas un poste commercial.
excluded | coderez | Vous ne coderez pas, vous parlerez avec les utilisateurs.
excluded | travail (week end) | Il n'y a pas de travail le week-end ici.
lacking | sap | Je n'ai aucune expérience avec SAP.
lacking | python | Je n'ai jamais travaillé avec Python.
not_needed | connaissances programmation | Des connaissances en programmation ne sont pas nécessaires.
not_needed | developpeur | Il ne faut pas être développeur.
- | | Vous ne vendez pas seulement, vous conseillez aussi.
- | | Le travail en équipe, pas de problème pour moi.
- | | N'hésitez pas à postuler comme soudeur.
- | | Pourquoi pas un stage dans notre laboratoire ?
- | | Non seulement vous programmez, mais vous testez aussi.
- | | Je n'ai pas peur du travail physique.
- | | Nous ne sommes pas qu'une entreprise de logiciels.
- | | Je voudrais en apprendre plus sur la gestion de projet.
- | | De plus en plus de clients choisissent nos machines.
- | | Peu importe votre diplôme, nous vous formons à la soudure.
- | | Je ne dirais pas non à un poste dans la vente.
- | | Pendant mon stage, j'ai dessiné des plans avec AutoCAD.
""",
    "de": """
- | | Alter und Herkunft spielen keine Rolle.
- | | Wir bauen nicht in erster Linie Häuser.
refused | vertrieb | Bitte kein Vertrieb mehr.
refused | programmieren | Ich möchte nicht mehr programmieren.
refused | kundendienst | Nie wieder Kundendienst!
refused | burojob | Ich suche keinen Bürojob.
refused | verkauf | Verkauf ist nichts für mich.
refused | gastronomie | Ich will weg aus der Gastronomie.
refused | buchhaltung | Auf Buchhaltung habe ich keine Lust mehr.
refused | unterrichten | Unterrichten möchte ich nicht.
refused | schichtarbeit | Schichtarbeit kommt für mich nicht infrage.
refused | callcenter telefonverkauf | Alles außer Callcenter oder Telefonverkauf.
refused | pflege | In der Pflege will ich nicht mehr arbeiten.
excluded | call center (versprochen) | Kein Call-Center, versprochen.
excluded | vertriebsstelle | Das ist keine Vertriebsstelle.
excluded | programmieren | Programmieren wirst du hier nicht.
excluded | kaltakquise | Bei uns gibt es keine Kaltakquise.
excluded | wochenendarbeit | Wochenendarbeit fällt nicht an.
lacking | sap | Ich habe keine Erfahrung mit SAP.
lacking | python | Mit Python habe ich noch nie gearbeitet.
not_needed | programmierkenntnisse | Programmierkenntnisse sind nicht nötig.
not_needed | entwickler | Du musst kein Entwickler sein.
- | | Du verkaufst nicht nur, sondern berätst auch.
- | | Schichtarbeit ist für mich kein Problem.
- | | Zögere nicht, dich als Schweißer zu bewerben.
- | | Warum nicht einmal ein Praktikum im Labor?
- | | Ich habe keine Angst vor schwerer Arbeit.
- | | Kein Tag ist wie der andere in unserer Werkstatt.
- | | Gegen Verkauf habe ich nichts.
- | | Wir sind nicht bloß ein Softwarehaus.
- | | Das Team in Hasselt ist nicht groß, aber erfahren in Robotik.
- | | Nicht zuletzt schreibst du die Dokumentation.
- | | Ohne Kaffee geht bei uns nichts.
- | | Im Praktikum habe ich Leiterplatten entworfen.
""",
}

HELD_OUT: Final = {
    "nl": """
refused | sales | Ik zoek geen job in sales.
refused | verpleegkundige (werken) | Ik wil niet langer als verpleegkundige werken.
refused | code (schrijven) | Code schrijven hoeft voor mij niet meer.
refused | winkel | Nooit meer in een winkel, dat heb ik wel gehad.
refused | onderwijs (werken) | In het onderwijs wil ik niet werken.
refused | bandwerk ploegenarbeid | Bandwerk of ploegenarbeid is niks voor mij.
refused | klantendienst | Liever geen klantendienst, wel graag logistiek.
refused | websites (bouwen) | Websites bouwen doe ik niet graag meer.
refused | dossiers administratie | Ik ben klaar met dossiers en administratie.
refused | cijferwerk | Cijferwerk interesseert me niet.
refused | kantoor (zitten) | Ik wil zeker niet op kantoor zitten.
excluded | verkoopsfunctie | Let op: dit is geen verkoopsfunctie.
excluded | klantencontact (rol) | Er is geen klantencontact in deze rol.
excluded | weekendwerk | Weekendwerk is er niet bij.
excluded | boekhouden (bij) | Boekhouden moet je bij ons niet.
excluded | callcenter | Wij zijn geen callcenter maar een adviesbureau.
lacking | revit | Met Revit heb ik nog niet gewerkt.
lacking | frans | Frans spreek ik niet.
not_needed | rijbewijs | Een rijbewijs is niet vereist.
not_needed | wiskundige | Een wiskundige hoef je niet te zijn.
- | | Je bent niet vies van een stevige portie analyse.
- | | Ervaring is niet nodig, wij leren je lassen.
- | | Geen enkele dag is hetzelfde in onze keuken.
- | | Twijfel niet en word onze nieuwe magazijnier.
- | | Dat is voor mij geen bezwaar, ik rijd graag met de heftruck.
- | | Ik zeg geen nee tegen een job in de verkoop.
- | | Niet toevallig werken veel ingenieurs bij ons.
- | | Onze klanten komen niet alleen uit Limburg.
- | | Je verliest het overzicht niet, ook niet bij grote projecten.
- | | Ik stop niet voor de testen groen zijn.
- | | Zonder goede planning geen geslaagd evenement.
- | | Ik maakte een app om recepten te delen.
""",
    "en": """
refused | customer service | I do not want to work in customer service.
refused | developer | I don't want to be a developer anymore.
refused | tax (work) | Please no tax work.
refused | lab | I'm done with the lab.
refused | design | Design is no longer what I want to do.
refused | factory | I'd rather not work in a factory.
refused | bookkeeping payroll | I am not interested in bookkeeping or payroll.
refused | telemarketing | I hate telemarketing.
refused | selling | Selling isn't my thing.
refused | web development | I am looking for anything except web development.
refused | management | I'm not keen on management.
excluded | marketing position | Please note that this is not a marketing position.
excluded | lifting (heavy) | No heavy lifting.
excluded | spreadsheets (days spend) | You won't spend your days in spreadsheets.
excluded | call centre | We are not a call centre.
excluded | telephone sales | The job does not include telephone sales.
lacking | french | I don't speak French.
lacking | solidworks | I haven't used SolidWorks yet.
not_needed | driving licence | A driving licence is not required.
not_needed | mathematician | You do not have to be a mathematician.
- | | Not a day goes by without a new bug to fix.
- | | No experience is needed, we teach you welding.
- | | I don't mind getting my hands dirty in the workshop.
- | | Nothing makes me happier than clean code.
- | | We cannot wait to meet our new accountant.
- | | You will not regret choosing our engineering team.
- | | Never a dull moment in our kitchen.
- | | I am not only a nurse but also a trainer.
- | | There is nothing wrong with selling.
- | | It is not uncommon for our interns to publish.
- | | If you do not have a laptop, we lend you one.
- | | I built an app for sharing recipes.
""",
    "fr": """
refused | infirmiere | Je ne veux plus être infirmière.
refused | magasin (travail) | Plus jamais de travail en magasin.
refused | developpement web | Je ne souhaite pas faire de développement web.
refused | usine | Je ne me vois pas travailler en usine.
refused | administratif | L'administratif ne me plaît plus.
refused | comptabilite fiscalite | La comptabilité et la fiscalité, ce n'est pas pour moi.
refused | vente (preference) | De préférence pas de vente.
refused | laboratoire | J'en ai assez du laboratoire.
refused | enseignement | Je ne suis pas intéressé par l'enseignement.
refused | service clientele | Je cherche un emploi, mais pas au service clientèle.
refused | horaires decales | Je déteste les horaires décalés.
excluded | fonction vente | Attention, il ne s'agit pas d'une fonction de vente.
excluded | saisie (donnees ennuyeuse) | Pas de saisie de données ennuyeuse chez nous.
excluded | programmation (poste) | La programmation ne fait pas partie du poste.
excluded | centre appels | Nous ne sommes pas un centre d'appels.
excluded | deplacement | Cette fonction ne comporte aucun déplacement.
lacking | neerlandais | Je ne parle pas encore le néerlandais.
lacking | solidworks | Je ne connais pas SolidWorks.
not_needed | permis (b) | Le permis B n'est pas requis.
not_needed | mathematicien | Vous n'avez pas besoin d'être mathématicien.
- | | Aucune expérience n'est requise, nous vous apprenons à souder.
- | | Pas un jour ne passe sans nouveau défi technique.
- | | Ne tardez pas à envoyer votre candidature de comptable.
- | | Travailler le samedi ne me dérange pas.
- | | Nos clients ne sont pas uniquement belges.
- | | Rien ne me rend plus heureux qu'un code propre.
- | | Vous ne comptez pas vos heures en cuisine.
- | | Si vous n'avez pas de voiture, nous vous en prêtons une.
- | | Nous ne cessons de grandir dans la logistique.
- | | Ce n'est pas pour rien que nos ingénieurs restent.
- | | Un peu plus de design ne ferait pas de mal.
- | | J'ai créé une application pour partager des recettes.
""",
    "de": """
refused | krankenpflege (zuruck) | In die Krankenpflege will ich nicht zurück.
refused | entwickler (arbeiten) | Ich möchte nicht länger als Entwickler arbeiten.
refused | lager | Bloß nicht ins Lager.
refused | buro (sitzen) | Ich will nicht im Büro sitzen.
refused | steuern | Steuern interessieren mich nicht.
refused | verkauf marketing | Lieber kein Verkauf oder Marketing.
refused | labor | Vom Labor habe ich genug.
refused | unterricht | Ich habe keine Lust auf Unterricht.
refused | webseiten (bauen) | Webseiten bauen mache ich nicht mehr gern.
refused | fabrik | Nie mehr in eine Fabrik.
refused | kundenkontakt | Kundenkontakt liegt mir nicht.
excluded | verkaufsstelle | Achtung: Dies ist keine Verkaufsstelle.
excluded | aussendienst (aufgaben) | Außendienst gehört nicht zu deinen Aufgaben.
excluded | nachtschichten | Es gibt keine Nachtschichten.
excluded | callcenter | Wir sind kein Callcenter, sondern ein Ingenieurbüro.
excluded | dateneingabe (langweilige) | Langweilige Dateneingabe erwartet dich hier nicht.
lacking | franzosisch | Ich spreche kein Französisch.
lacking | solidworks | SolidWorks kenne ich noch nicht.
not_needed | fuhrerschein | Ein Führerschein ist nicht erforderlich.
not_needed | mathematiker | Man muss kein Mathematiker sein.
- | | Erfahrung ist nicht nötig, wir bringen dir das Schweißen bei.
- | | Es vergeht kein Tag ohne neue Technik.
- | | Ich scheue mich nicht vor Kundengesprächen.
- | | Nichts macht mich glücklicher als sauberer Code.
- | | Verpasse nicht die Chance auf ein Praktikum im Controlling.
- | | Wir suchen nicht irgendwen, wir suchen Elektriker.
- | | Der Verkauf macht mir nichts aus.
- | | Unsere Kunden kommen nicht nur aus Limburg.
- | | Wenn du kein Auto hast, leihen wir dir eins.
- | | Nicht ohne Grund bleiben unsere Ingenieure lange.
- | | Langeweile kennen wir in der Küche nicht.
- | | Ich habe eine App zum Teilen von Rezepten gebaut.
""",
}
