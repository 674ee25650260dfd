"""Sentences with and without years of experience, in four languages: years, or "-" for none, then the sentence."""

from typing import Final

ASKED: Final = {
    "nl": """
3 | Je hebt minstens 3 jaar ervaring als boekhouder.
2 | Minimum 2 jaar relevante werkervaring in een gelijkaardige functie.
5 | Wij zoeken iemand met vijf jaar ervaring in de bouw.
1 | Een jaar ervaring met klantencontact is vereist.
2 | Je beschikt over 2 à 3 jaar ervaring in de logistiek.
3 | Ervaring: minimaal 3 jaar.
4 | Je kan terugblikken op een ervaring van minstens vier jaar in de keuken.
2 | Je hebt al enkele jaren ervaring als lasser.
0.5 | Zes maanden ervaring in de horeca is noodzakelijk.
3 | Je hebt een driejarige ervaring als projectleider.
- | 2 jaar ervaring is een plus.
- | Minstens 2 jaar ervaring is mooi meegenomen, maar geen must.
- | Je bent minstens 18 jaar en hebt ervaring met kinderen.
- | Wij hebben 12 jaar ervaring in automatisering.
- | Ons jonge bedrijf bestaat vijf jaar.
- | Je krijgt een contract van 1 jaar en doet veel ervaring op.
- | Een stage van 6 maanden waarin je ervaring opdoet.
- | Je zit in het derde jaar van je opleiding.
- | Geen ervaring nodig, na 3 maanden ken je het vak.
- | Je hoeft geen 3 jaar ervaring te hebben.
- | Na 2 jaar ervaring kan je doorgroeien tot ploegbaas.
- | Je werkt samen met collega's met meer dan 10 jaar ervaring.
3 | Voor deze functie vragen we een drietal referenties en minimum 3 jaar ervaring in de zorg.
2 | Jij hebt reeds 2 jaar op de teller als elektricien, dus minstens 2 jaar praktijkervaring.
1 | Bachelor in het onderwijs met minimaal één jaar leservaring of andere ervaring voor de klas.
5 | Ons team zoekt een projectingenieur met 5 jaar ervaring.
3 | Kandidaten met minder dan 3 jaar ervaring komen niet in aanmerking.
4 | Vier jaar aantoonbare, relevante ervaring binnen HR.
2 | Heb je twee jaar ervaring met Java? Dan zoeken we jou!
- | Ervaring van een jaar is leuk meegenomen, maar hoeft niet.
- | Onze stichter startte tien jaar geleden, met veel ervaring in staal.
- | Je leert het vak van iemand met vijftien jaar ervaring.
- | Deze stage duurt 3 maanden; ervaring is niet vereist.
- | Je loon stijgt met 4 % per 2 jaar ervaring.
- | Wij bestaan 10 jaar en hebben ervaring in elke sector.
2 | Heb jij al twee jaar als verpleegkundige gewerkt? Minstens 2 jaar ervaring is voor ons een vereiste.
3 | Profiel: master in de rechten, 3 jaar ervaring aan de balie.
1 | Je bent een vlotte verkoper met ten minste één jaar ervaring in retail.
- | Wie drie jaar in dienst is, krijgt een bedrijfswagen; ervaring is niet nodig.
- | Het project loopt 2 jaar en je bouwt stap voor stap ervaring op.
- | Samen met je begeleider, die twaalf jaar ervaring heeft, maak je een planning.
- | In het tweede jaar doe je zes weken stage.
- | Een kandidaat met 2 jaar ervaring heeft een streepje voor.
2 | Een ervaring van twee jaar in een labo is voor deze job onmisbaar.
1 | We rekenen op minstens een jaar ervaring met kassawerk.
4 | Min. 4 jaar werkervaring als lasser
- | Ervaring in de sector is geen vereiste, wij leiden je 6 maanden op.
- | Je komt terecht bij een firma die al 8 jaar ervaring heeft met zonnepanelen.
- | Drie jaar ervaring of niet, iedereen is welkom.
""",
    "en": """
3 | You have at least 3 years of experience in accounting.
2 | Minimum two years' experience as a welder.
5 | We are looking for someone with 5+ years of experience.
1 | A year of experience in customer service is required.
3 | 3-5 years of relevant professional experience.
2 | Experience: at least 2 years in logistics.
1.5 | You bring one and a half years of experience with React.
4 | At least four years in a similar role.
2 | Several years of experience in nursing.
2 | 24 months of experience in a kitchen is a must.
- | Two years of experience is a plus.
- | Preferably 2 years of experience, but not required.
- | With 25 years of experience, our company leads the market.
- | We are a young firm of 5 years.
- | Our team has 12 years of experience in robotics.
- | No experience needed, you will learn everything in 3 months.
- | A six month internship in which you gain experience.
- | You are in the third year of your studies.
- | You must be at least 18 years old and have experience with children.
- | After 2 years of experience you can become a team leader.
- | You do not need 3 years of experience.
- | You will be mentored by a colleague with 10 years of experience.
3 | The ideal candidate brings three years of hands-on experience with Kubernetes.
2 | 2+ yrs experience in Python, SQL and dashboards.
1 | Minimum 1 year's experience working in a laboratory.
5 | Candidates should have worked at least 5 years as an electrician.
2 | Bachelor with 5 years of experience or master with 2 years of experience.
6 | Proven track record: 6 years of leadership experience.
3 | Do you have 3 years of teaching experience? Apply now.
- | Experience would be nice, but one year of studies will do.
- | For ten years we have been sharing our experience with students.
- | Your coach has eight years of experience and guides you every day.
- | The contract runs for 2 years and the experience will be unforgettable.
- | Pay rises with every 2 years of experience.
- | Maximum 2 years of experience: this is a position for starters.
2 | Applicants must have two years of clinical experience.
3 | What you bring: a degree in law and 3+ years of experience in litigation.
1 | You have worked in retail and have no less than one year of experience.
- | Our founders bring decades of experience; the firm is 4 years old.
- | The project runs two years and offers you experience in research.
- | Experience is helpful, though six months of training are included.
- | In the second year you do an internship of ten weeks.
- | Two years of experience would be great but are not essential.
2 | This role requires two years of experience with CAD.
1 | At least one year of warehouse experience
4 | Qualifications: 4 years' experience in welding, driving licence B.
- | We train you for 6 months, experience is not needed.
- | You join a firm with 8 years of experience in solar panels.
- | Three years of experience or none, everyone is welcome.
""",
    "fr": """
3 | Vous avez au moins 3 ans d'expérience en comptabilité.
2 | Minimum deux ans d'expérience comme soudeur.
5 | Nous cherchons une personne avec cinq années d'expérience.
1 | Une expérience d'un an est exigée.
2 | 2 à 3 ans d'expérience dans la logistique.
3 | Expérience : 3 ans minimum.
3 | Plus de 3 ans d'expérience dans la vente.
4 | Vous justifiez d'une expérience de quatre ans en cuisine.
2 | Plusieurs années d'expérience dans les soins.
3 | Au moins 3 ans dans une fonction similaire.
- | Deux ans d'expérience sont un plus.
- | Une expérience de 2 ans est un atout.
- | Forte de 15 ans d'expérience, notre entreprise grandit.
- | Notre jeune société existe depuis cinq ans.
- | Nous avons 12 ans d'expérience dans le secteur.
- | Aucune expérience n'est requise, nous vous formons en 3 mois.
- | Un stage de 6 mois pour acquérir de l'expérience.
- | Vous êtes en troisième année de bachelier.
- | Vous avez au moins 18 ans et de l'expérience avec les enfants.
- | Après 2 ans d'expérience, vous pouvez devenir chef d'équipe.
- | Vous n'avez pas besoin de 3 ans d'expérience.
- | Vous travaillez avec des collègues qui ont 10 ans d'expérience.
3 | Vous pouvez vous prévaloir de trois années d'expérience dans un hôpital.
2 | Idéalement bilingue, avec une expérience de minimum 2 ans en gestion.
1 | Un an d'expérience est indispensable pour ce poste.
5 | Profil : bachelier, 5 ans d'expérience, permis B.
4 | Notre client recherche un électricien avec 4 ans d'expérience.
0.5 | Six mois d'expérience en boulangerie minimum.
2 | Avez-vous deux ans d'expérience en Java ?
- | L'expérience n'est pas un critère : un contrat de 2 ans vous attend.
- | Avec ses 30 ans d'expérience, notre bureau est une référence.
- | Votre tuteur, dix ans d'expérience, vous accompagne.
- | Une première expérience est appréciée, le stage dure 4 mois.
- | Une expérience de 3 ans serait un plus.
- | Le salaire augmente après deux ans d'expérience.
2 | Vous possédez deux ans d'expérience clinique.
3 | Profil : master en droit et trois ans d'expérience au barreau.
1 | Vous avez déjà travaillé un an minimum comme vendeur ? Un an d'expérience suffit.
- | L'entreprise a 4 ans et ses fondateurs ont beaucoup d'expérience.
- | Le projet dure deux ans et vous offre une expérience de recherche.
- | Une formation de six mois remplace l'expérience.
- | En deuxième année, vous faites un stage de dix semaines.
- | Deux ans d'expérience seraient appréciés, sans être obligatoires.
2 | Ce poste requiert deux ans d'expérience en CAO.
1 | Au moins un an d'expérience en magasin
4 | Qualifications : 4 ans d'expérience en soudure, permis B.
- | Nous vous formons pendant 6 mois, l'expérience n'est pas nécessaire.
- | Vous rejoignez une entreprise qui a 8 ans d'expérience.
- | Trois ans d'expérience ou aucune, tout le monde est le bienvenu.
""",
    "de": """
3 | Du hast mindestens 3 Jahre Erfahrung in der Buchhaltung.
2 | Mindestens zwei Jahre Berufserfahrung als Schweißer.
5 | Wir suchen jemanden mit fünf Jahren Erfahrung.
1 | Ein Jahr Erfahrung im Kundendienst ist erforderlich.
2 | 2 bis 3 Jahre Erfahrung in der Logistik.
3 | Berufserfahrung: mindestens 3 Jahre.
3 | Dreijährige Berufserfahrung in der Pflege.
4 | Sie verfügen über Berufserfahrung von mindestens vier Jahren.
2 | Mehrjährige Erfahrung in der Küche.
2 | Mindestens 2 Jahre in einer ähnlichen Position.
- | Zwei Jahre Erfahrung sind von Vorteil.
- | Idealerweise hast du 2 Jahre Erfahrung.
- | Mit 25 Jahren Erfahrung ist unsere Firma führend.
- | Unser junges Unternehmen besteht seit fünf Jahren.
- | Wir haben 12 Jahre Erfahrung in der Robotik.
- | Keine Erfahrung nötig, nach 3 Monaten kannst du alles.
- | Ein Praktikum von 6 Monaten, in dem du Erfahrung sammelst.
- | Du bist im dritten Jahr deines Studiums.
- | Du bist mindestens 18 Jahre alt und hast Erfahrung mit Kindern.
- | Nach 2 Jahren Erfahrung kannst du Teamleiter werden.
- | Du brauchst keine 3 Jahre Erfahrung.
- | Du arbeitest mit Kollegen, die 10 Jahre Erfahrung haben.
3 | Sie bringen drei Jahre einschlägige Berufserfahrung mit.
2 | Zweijährige Erfahrung im Umgang mit SAP setzen wir voraus.
1 | Abgeschlossene Ausbildung und 1 Jahr Praxis als Elektriker.
5 | Für unser Team suchen wir eine Leiterin mit 5 Jahren Erfahrung.
4 | Erfahrung im Vertrieb (mindestens 4 Jahre).
0.5 | Wenigstens sechs Monate Erfahrung in einer Bäckerei.
2 | Hast du zwei Jahre Erfahrung mit Java?
- | Erste Erfahrungen sind schön, der Vertrag läuft 2 Jahre.
- | Seit 40 Jahren sammeln wir Erfahrung im Stahlbau.
- | Deine Betreuerin mit zehn Jahren Erfahrung hilft dir.
- | Drei Jahre Erfahrung wären ein Plus.
- | Das Gehalt steigt nach zwei Jahren Erfahrung.
- | Erfahrung brauchst du nicht, in 6 Monaten lernst du alles.
2 | Bewerber müssen zwei Jahre klinische Erfahrung haben.
3 | Profil: Master in Jura und 3 Jahre Erfahrung als Anwalt.
1 | Du bringst wenigstens ein Jahr Erfahrung im Einzelhandel mit.
- | Die Firma ist 4 Jahre alt und ihre Gründer haben viel Erfahrung.
- | Das Projekt dauert zwei Jahre und bietet dir Erfahrung in der Forschung.
- | Sechs Monate Einarbeitung ersetzen die Erfahrung.
- | Im zweiten Jahr machst du ein Praktikum von zehn Wochen.
- | Zwei Jahre Erfahrung sind gern gesehen, aber keine Bedingung.
2 | Diese Stelle verlangt zwei Jahre Erfahrung mit CAD.
1 | Mindestens ein Jahr Lagererfahrung
4 | Qualifikationen: 4 Jahre Erfahrung im Schweißen, Führerschein B.
- | Wir bilden dich 6 Monate lang aus, Erfahrung ist nicht nötig.
- | Du kommst in eine Firma, die 8 Jahre Erfahrung hat.
- | Drei Jahre Erfahrung oder keine, alle sind willkommen.
""",
}

OWN: Final = {
    "nl": """
3 | Ik heb 3 jaar ervaring als boekhouder.
2 | Ik werkte twee jaar als kok in Genk.
5 | Vijf jaar gewerkt bij een aannemer.
1 | Na een jaar ervaring in de zorg zoek ik iets nieuws.
4 | Ik werk al 4 jaar als lasser.
1.5 | Anderhalf jaar ervaring in het magazijn.
0.5 | Ik heb zes maanden ervaring als kelner.
3 | Werkervaring: 3 jaar in de verkoop.
2 | In ons familiebedrijf heb ik 2 jaar ervaring opgedaan.
- | Ik ben 22 jaar en zoek werk.
- | Ik zit in mijn derde jaar verpleegkunde.
- | Mijn stage duurde 3 maanden.
- | Ik deed 6 maanden ervaring op tijdens een stage.
- | Ik woon al 5 jaar in België en werk graag met mensen.
- | Ik zoek werk voor 1 jaar.
- | Ik zoek een bedrijf met 20 jaar ervaring.
- | Ik heb geen 3 jaar ervaring.
- | Ik werkte 2 jaar als jobstudent in een bakkerij.
- | Ik werkte een jaar aan mijn bachelorproef.
- | Mijn mentor heeft 10 jaar ervaring.
- | Ik hoop 2 jaar ervaring op te doen.
3 | Drie jaar lang was ik actief als begeleider in een woonzorgcentrum.
2 | Ik bouwde 2 jaar ervaring op als magazijnier.
6 | Met 6 jaar ervaring in de grafische sector ben ik klaar voor meer.
1 | Vorig jaar was mijn eerste: 1 jaar ervaring als lasser.
4 | Hiervoor heb ik vier jaar in een labo gewerkt.
- | Ik volg al twee jaar avondles lassen.
- | Ik speel tien jaar piano en heb ervaring met publiek.
- | Ik ben 24 jaar jong en heb ervaring in de horeca.
- | Over 5 jaar wil ik teamleider zijn.
- | Ik deed drie maanden stage bij een accountant.
- | Ik zoek een mentor met jaren ervaring.
2 | De voorbije twee jaar werkte ik voltijds in een drukkerij.
7 | Zeven jaar ervaring als poetshulp en nu klaar voor iets anders.
0.75 | Daarna heb ik negen maanden als receptionist gewerkt.
- | Ik heb drie jaar Latijn gevolgd en werk graag nauwkeurig.
- | Met mijn 19 jaar ben ik de jongste van de ploeg.
- | De opleiding duurt 3 jaar en geeft veel praktijkervaring.
- | Ik gaf twee jaar bijles als vrijwilliger.
2 | Twee jaar heb ik in een callcenter gewerkt.
5 | Ik bracht vijf jaar door als tuinaannemer, ervaring genoeg dus.
3 | Ik kan 3 jaar ervaring in de bouw voorleggen.
- | Ik speel al acht jaar voetbal.
- | Mijn zus werkt 3 jaar als kok.
- | Het derde jaar volg ik stages.
""",
    "en": """
3 | I have 3 years of experience in accounting.
2 | I worked for two years as a cook.
5 | Five years as a nurse in Hasselt.
1 | With a year of experience in care, I look for a change.
4 | I have been working as a welder for 4 years.
1.5 | 1.5 years of experience in a warehouse.
0.5 | I have six months of experience as a waiter.
3 | Work experience: 3 years in sales.
2 | In our family business I gained two years of experience.
- | I am 22 years old and looking for work.
- | I am in my third year of nursing.
- | My internship lasted 3 months.
- | I did a six-month internship and got a lot of experience.
- | I have been living in Belgium for 5 years.
- | I am looking for work for 1 year.
- | I want to work for a company with 20 years of experience.
- | I do not have 3 years of experience.
- | I worked 2 years as a student worker in a bakery.
- | I worked for a year on my thesis.
- | My mentor has 10 years of experience.
- | I hope to gain 2 years of experience.
3 | For three years I was employed as a lab technician.
2 | Bringing two years of bookkeeping experience.
6 | I have built up 6 years of experience in graphic design.
1 | One year experience as a barista.
4 | Before my studies I worked in construction for four years.
- | I have taken evening classes in welding for two years.
- | I played the piano for ten years and have stage experience.
- | At 24 years of age I have experience in retail.
- | In 5 years I want to be a team leader.
- | My three-month placement at an accountant taught me a lot.
- | I look for a coach with ten years of experience.
2 | The past two years I worked full time in a print shop.
7 | Seven years' experience as a cleaner and ready for a change.
0.75 | After that I worked as a receptionist for nine months.
- | I took three years of Latin and like precise work.
- | At 19 years I am the youngest of the crew.
- | The programme takes 3 years and gives much practical experience.
- | I tutored for two years as a volunteer.
2 | For two years I worked in a call centre.
3 | I can show 3 years of experience in construction.
5 | Self-employed gardener, 5 years of experience.
- | I have played football for eight years.
- | My sister has worked as a cook for 3 years.
- | My degree took three years.
""",
    "fr": """
3 | J'ai 3 ans d'expérience en comptabilité.
2 | J'ai travaillé deux ans comme cuisinier.
5 | Cinq ans comme infirmière à Liège.
1 | J'ai une expérience d'un an dans les soins.
4 | Je travaille depuis 4 ans comme soudeur.
0.5 | J'ai six mois d'expérience comme serveur.
3 | Expérience professionnelle : 3 ans dans la vente.
2 | Dans notre entreprise familiale, j'ai travaillé pendant deux ans.
- | J'ai 22 ans et je cherche un emploi.
- | Je suis en troisième année d'infirmerie.
- | Mon stage a duré 3 mois.
- | J'ai fait un stage de six mois, une belle expérience.
- | J'habite en Belgique depuis 5 ans.
- | Je cherche un emploi pour un an.
- | Je cherche une entreprise avec 20 ans d'expérience.
- | Je n'ai pas 3 ans d'expérience.
- | J'ai travaillé 2 ans comme étudiant jobiste dans une boulangerie.
- | J'ai travaillé un an sur mon mémoire.
- | Mon mentor a 10 ans d'expérience.
- | Je voudrais acquérir deux ans d'expérience.
3 | Pendant trois ans, j'ai travaillé dans un laboratoire.
2 | Forte de deux ans d'expérience en vente, je cherche un défi.
6 | Je dispose de 6 ans d'expérience dans le graphisme.
1 | Une année d'expérience comme barista.
4 | Avant mes études, j'ai travaillé quatre ans dans la construction.
- | Je suis des cours du soir depuis deux ans.
- | Je joue du piano depuis dix ans et j'ai l'expérience de la scène.
- | À 24 ans, j'ai déjà de l'expérience dans la vente.
- | Dans 5 ans, je voudrais diriger une équipe.
- | Mon stage de trois mois chez un comptable m'a beaucoup appris.
- | Je cherche un tuteur avec dix ans d'expérience.
2 | Ces deux dernières années, j'ai travaillé à temps plein dans une imprimerie.
7 | Sept ans d'expérience comme aide-ménagère et prête pour un changement.
0.75 | Ensuite, j'ai travaillé neuf mois comme réceptionniste.
- | J'ai suivi trois ans de latin et j'aime le travail précis.
- | Avec mes 19 ans, je suis le plus jeune de l'équipe.
- | La formation dure 3 ans et donne beaucoup d'expérience pratique.
- | J'ai donné des cours pendant deux ans comme bénévole.
2 | J'ai travaillé pendant deux ans dans un centre d'appels.
3 | Je peux démontrer 3 ans d'expérience dans la construction.
5 | Jardinier indépendant, 5 ans d'expérience.
- | Je joue au football depuis huit ans.
- | Ma sœur travaille depuis 3 ans comme cuisinière.
- | Mes études ont duré trois ans.
""",
    "de": """
3 | Ich habe 3 Jahre Erfahrung in der Buchhaltung.
2 | Ich habe zwei Jahre als Koch gearbeitet.
5 | Fünf Jahre als Krankenpflegerin in Aachen.
1 | Nach einem Jahr Erfahrung in der Pflege suche ich etwas Neues.
4 | Ich arbeite seit 4 Jahren als Schweißer.
1.5 | Anderthalb Jahre Erfahrung im Lager.
0.5 | Ich habe sechs Monate Erfahrung als Kellner.
3 | Berufserfahrung: 3 Jahre im Verkauf.
2 | In unserem Familienunternehmen habe ich zwei Jahre Erfahrung gesammelt.
- | Ich bin 22 Jahre alt und suche Arbeit.
- | Ich bin im dritten Jahr der Pflegeausbildung.
- | Mein Praktikum dauerte 3 Monate.
- | In einem Praktikum von sechs Monaten sammelte ich Erfahrung.
- | Ich wohne seit 5 Jahren in Belgien.
- | Ich suche Arbeit für 1 Jahr.
- | Ich suche eine Firma mit 20 Jahren Erfahrung.
- | Ich habe keine 3 Jahre Erfahrung.
- | Ich habe 2 Jahre als Werkstudent in einer Bäckerei gearbeitet.
- | Ich arbeitete ein Jahr an meiner Bachelorarbeit.
- | Mein Mentor hat 10 Jahre Erfahrung.
- | Ich möchte zwei Jahre Erfahrung sammeln.
3 | Drei Jahre lang war ich als Laborantin tätig.
2 | Ich bringe zwei Jahre Erfahrung im Verkauf mit.
6 | Ich verfüge über 6 Jahre Berufserfahrung in der Grafik.
1 | Ein Jahr Erfahrung als Barista.
4 | Vor dem Studium habe ich vier Jahre auf dem Bau gearbeitet.
- | Ich besuche seit zwei Jahren einen Abendkurs im Schweißen.
- | Ich spiele seit zehn Jahren Klavier und habe Bühnenerfahrung.
- | Mit 24 Jahren habe ich schon Erfahrung im Handel.
- | In 5 Jahren möchte ich ein Team leiten.
- | Mein dreimonatiges Praktikum bei einem Steuerberater hat mir viel gebracht.
- | Ich suche einen Mentor mit zehn Jahren Erfahrung.
2 | In den letzten zwei Jahren habe ich Vollzeit in einer Druckerei gearbeitet.
7 | Sieben Jahre Erfahrung als Reinigungskraft und bereit für Neues.
0.75 | Danach habe ich neun Monate als Rezeptionistin gearbeitet.
- | Ich hatte drei Jahre Latein und arbeite gern genau.
- | Mit meinen 19 Jahren bin ich der Jüngste im Team.
- | Die Ausbildung dauert 3 Jahre und gibt viel praktische Erfahrung.
- | Ich habe zwei Jahre lang als ehrenamtlicher Helfer Nachhilfe gegeben.
2 | Zwei Jahre habe ich in einem Callcenter gearbeitet.
3 | Ich kann 3 Jahre Erfahrung auf dem Bau nachweisen.
5 | Selbstständiger Gärtner, 5 Jahre Erfahrung.
- | Ich spiele seit acht Jahren Fußball.
- | Meine Schwester arbeitet seit 3 Jahren als Köchin.
- | Mein Studium dauerte drei Jahre.
""",
}
