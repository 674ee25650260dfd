"""Words that make a sentence of a vacancy worth a second look, in four languages.

Patterns meet text in small letters without accents, a sentence at a time. Where a pattern names what is asked *of the
candidate*, it needs a word that says so: "je behandelt waarborgen" is work, "je betaalt een waarborg" is a trap.
"""

import re
from typing import Final


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(patterns) + r")")


#: Money somebody would have to bring.
MONEY: Final = _any(
    r"waarborg(?:som)?\b", r"borgsom", r"inschrijvings?(?:geld|kosten)", r"registratiekosten", r"dossierkosten",
    r"administratiekosten", r"startpakket", r"opleidingskosten", r"bemiddelingskosten", r"eigen (?:inleg|investering)",
    r"deposit\b", r"registration fee", r"enrol?ment fee", r"application fee", r"training fee", r"processing fee",
    r"admin(?:istration)? fee", r"placement fee", r"up-?front (?:fee|payment)", r"starter (?:kit|pack)",
    r"own investment",
    r"caution\b", r"frais d.inscription", r"frais de dossier", r"frais de formation", r"frais administratifs",
    r"frais de placement", r"kit de demarrage", r"investissement personnel",
    r"kaution", r"(?:anmelde|einschreibe|registrierungs|bearbeitungs|vermittlungs|aufnahme|schulungs)gebuhr",
    r"gebuhr\b", r"schulungskosten", r"starterpaket", r"startpaket", r"eigenkapital",
)  # fmt: skip
#: … and that it is the candidate who brings it.
YOU_PAY: Final = _any(
    r"(?:je|jij|u|kandidaten|kandidaat|stagiairs?|studenten) (?:moet(?:en)? .{0,30})?beta(?:alt|len|al)",
    r"beta(?:al|alt) (?:je|jij|u)\b", r"te betalen", r"vooraf", r"op voorhand", r"storten", r"stort\b",
    r"overschrijven",
    r"bedraagt", r"bedragen", r"verplicht", r"vereist", r"voor eigen rekening", r"zelf (?:te )?betalen", r"koop\b",
    r"(?:you|candidates?|applicants?|interns?|trainees?) (?:must |will |need to |have to |should |first )*"
    r"(?:pay|transfer|buy)", r"(?:is|are) (?:required|payable|due|charged)", r"in advance", r"up ?front", r"refundable",
    r"please (?:pay|transfer)", r"we (?:ask|charge|require)", r"buy (?:a|our|the)", r"at your own expense",
    r"(?:vous|tu|candidats?|stagiaires?) (?:devez |dois |doivent |devrez |devras )?(?:pay|vers|achet)", r"a payer",
    r"a verser", r"payables?", r"a l.avance", r"prealable", r"(?:est|sont) (?:exige|demande|requis|du)e?s?",
    r"a vos frais",
    r"a votre charge", r"s.elevent? a", r"nous demandons", r"remboursables?",
    r"(?:du|sie|bewerber|kandidaten|praktikanten) (?:.{0,30})?(?:zahlst|zahlen|uberweist|uberweisen|kaufst|kaufen)",
    r"zu zahlen", r"zu entrichten", r"zu uberweisen", r"im voraus", r"vorab", r"vorher", r"(?:ist|sind|wird|werden) "
    r"(?:.{0,20})?(?:fallig|erforderlich|verlangt|erhoben)", r"betragt", r"auf eigene kosten", r"zahle\b",
    r"uberweise\b",
)  # fmt: skip
AMOUNT_OF_MONEY: Final = re.compile(r"(?:€|\beur\b|\beuro\b)\s?\d|\d\s?(?:€|eur\b|euro)")
#: What takes a sentence back: "geen waarborg", "a deposit is not required".
NO: Final = re.compile(
    r"\b(?:geen|zonder|nooit|niet|niets|gratis|no|without|never|not|none|nothing|free of|aucune?s?|sans|jamais|pas|"
    r"rien|ni|kein(?:e|en|er|es|em)?|ohne|nie|niemals|nicht|nichts|kostenlos|don.t|doesn.t|won.t|isn.t)\b"
)

#: Papers and numbers that nobody needs before a contract …
PAPERS: Final = _any(
    r"paspoort", r"identiteitskaart", r"rijksregisternummer", r"bankgegevens", r"rekeningnummer", r"bankkaart",
    r"kredietkaart", r"pincode", r"itsme",
    r"passport", r"identity card", r"id card", r"national (?:register )?number", r"bank (?:details|account|card|data)",
    r"credit card", r"iban\b",
    r"passeport", r"carte d.identite", r"numero national", r"coordonnees bancaires", r"numero de compte",
    r"carte (?:bancaire|de credit)", r"\brib\b",
    r"reisepass", r"personalausweis", r"ausweiskopie", r"bankverbindung", r"bankdaten", r"kontodaten", r"kontonummer",
    r"kreditkarte",
)  # fmt: skip
#: … and that those of the candidate are asked.
YOURS: Final = _any(
    r"(?:je|jouw|uw|een|van je|van uw) (?:\w+ ){0,3}(?:paspoort|identiteit|rijks|bank|rekening|krediet|pin|itsme|iban)",
    r"your (?:\w+ ){0,3}(?:passport|identity|id card|national|bank|credit|iban)",
    r"(?:votre|ton|ta|vos|tes) (?:\w+ ){0,3}(?:passeport|carte|numero|coordonnees|rib|iban)",
    r"(?:dein|deine|deinen|deiner|deines|ihr|ihre|ihren|ihrer|ihres) (?:\w+ ){0,3}(?:reisepass|personalausweis|ausweis|"
    r"bank|konto|kredit|iban)",
)  # fmt: skip
SEND: Final = _any(
    r"stuur", r"mail\b", r"bezorg", r"geef", r"upload", r"deel\b", r"voeg", r"vragen we", r"we vragen", r"hebben we",
    r"nodig", r"met\b",
    r"send", r"e-?mail", r"share", r"provide", r"give us", r"we (?:will )?(?:need|ask|require)", r"include", r"attach",
    r"envoy", r"transmett", r"joign", r"communiqu", r"fourni", r"nous demandons", r"il nous faut",
    r"schick", r"send", r"ubermittel", r"gib\b", r"geben", r"teile?n?\b", r"lade", r"benotigen", r"brauchen", r"fuge",
)  # fmt: skip

#: Ways to talk that leave no trace here.
CHAT: Final = _any(r"whats ?app", r"telegram", r"viber", r"wechat", r"signal[- ]app")
CHAT_LINK: Final = re.compile(r"\b(?:wa\.me|t\.me|chat\.whatsapp\.com|api\.whatsapp\.com)/")
ONLY: Final = _any(
    r"enkel", r"alleen", r"uitsluitend", r"only", r"exclusively", r"uniquement", r"seulement", r"exclusivement",
    r"nur\b", r"ausschliesslich",
)  # fmt: skip
REACH: Final = _any(
    r"contacteer", r"contact\b", r"bereik", r"sollicit", r"stuur", r"bericht", r"schrijf", r"meld",
    r"apply", r"applications?", r"reach", r"message us", r"write to", r"text us", r"add us",
    r"contact", r"postul", r"candidatures?", r"ecrivez", r"ecris", r"envoyez", r"envoie", r"joign",
    r"bewirb", r"bewerbung", r"bewerben", r"schreib", r"kontakt", r"melde", r"erreich",
)  # fmt: skip
OUR_CHAT: Final = _any(
    r"(?:ons|we|mij|me|us|nous|moi|uns|mir|mich)\b.{0,40}telegram", r"telegram.{0,40}\b(?:ons|us|nous|uns)\b",
    r"(?:sollicit\w*|apply|postul\w*|bewirb|bewerb\w*|candidature\w*).{0,40}telegram",
)  # fmt: skip

#: Promises of quick money, chains of recruiters, wages in coins.
QUICK_MONEY: Final = _any(
    r"netwerkmarketing", r"network marketing", r"multi-?level", r"\bmlm\b", r"piramideverkoop", r"marketing de reseau",
    r"vente (?:pyramidale|multiniveau)", r"netzwerkmarketing", r"strukturvertrieb", r"schneeballsystem",
    r"downline", r"passie(?:f|ve) inkom", r"passive income", r"revenus? passifs?", r"passives? einkommen",
    r"financiele vrijheid", r"financial freedom", r"liberte financiere", r"finanzielle freiheit",
    r"onbeperkt(?:e)? (?:verdien|inkom|inkomst)", r"onbeperkt verdienen", r"unlimited (?:earning|income)",
    r"(?:revenus?|gains?) illimites?", r"unbegrenzt(?:e|es)? (?:verdienst|einkommen)",
    r"snel (?:veel )?geld verdienen", r"(?:make|earn) (?:quick|fast|easy) money", r"argent (?:facile|rapide)",
    r"schnelle?s? geld", r"(?:uitbeta|betaa|beta)\w* (?:\w+ ){0,3}(?:in )?(?:crypto|bitcoins?|usdt)",
    r"(?:paid|payment|salary|wages?) (?:\w+ ){0,3}in (?:crypto|bitcoins?|usdt)",
    r"(?:paye|payee|paiement|salaire) (?:\w+ ){0,3}en (?:crypto\w*|bitcoins?|usdt)",
    r"(?:gehalt|lohn|bezahlung|bezahlt|auszahlung) (?:\w+ ){0,3}in (?:krypto\w*|bitcoins?|usdt)",
    r"investeer (?:\w+ ){0,3}(?:crypto|bitcoin)", r"invest (?:\w+ ){0,3}in (?:crypto|bitcoin)",
    r"investi(?:s|ssez|r) (?:\w+ ){0,3}(?:crypto|bitcoin)", r"investiere (?:\w+ ){0,3}(?:krypto|bitcoin)",
    r"forex[- ]?(?:trad|hand)",
)  # fmt: skip

#: Work for which nothing need be known: then good pay is odd sooner.
UNSKILLED: Final = _any(
    r"geen (?:\w+ )?ervaring (?:nodig|vereist)", r"zonder ervaring", r"geen diploma (?:nodig|vereist)", r"iedereen kan",
    r"no (?:\w+ )?experience", r"no (?:diploma|degree|skills?) (?:needed|required)", r"anyone can",
    r"(?:sans|aucune) experience", r"aucun diplome", r"sans diplome",
    r"keine (?:\w+ )?(?:erfahrung|vorkenntnisse)", r"ohne (?:erfahrung|vorkenntnisse)", r"kein abschluss",
)  # fmt: skip

UNITS: Final = {
    "hour": r"uur|u\b|uren|hours?|hr|h\b|heures?|stunden?|std",
    "day": r"dag|days?|jours?|jour|tag\b|tage?s?\b",
    "week": r"week|weeks?|semaines?|woche",
    "month": r"maand|months?|mois|monat",
}
#: An amount in EUR per something: "€ 45 per uur", "5.000 euro/maand", "EUR 300 a day".
PAY: Final = re.compile(
    r"(?:€|\beur(?:o)?s?\b)\s?(?P<before>\d[\d.,’' ]*)\s?(?:bruto|netto|gross|net|brut|brutto)?\s*(?P<unit1>"
    r"(?:/|per|an?|je|pro|par|de l.|l.|op een|die)\s?\w+)"
    r"|(?P<after>\d[\d.,’' ]*)\s?(?:€|eur(?:o)?s?\b)\s?(?:bruto|netto|gross|net|brut|brutto)?\s*(?P<unit2>"
    r"(?:/|per|an?|je|pro|par|de l.|l.|op een|die)\s?\w+)"
)
