"""What people type and what they mean, in four languages: 20 pairs each."""

PAIRS = {
    "nl": """
        boekhuoding boekhouding · boekouding boekhouding · verpleegkunidge verpleegkundige
        verplegkundige verpleegkundige · ontwikelaar ontwikkelaar · ontwikkelaer ontwikkelaar
        programeren programmeren · programmern programmeren · makreting marketing · logisitek logistiek
        logistek logistiek · onderhuod onderhoud · elektricein elektricien · electricien elektricien
        administartie administratie · administatie administratie · klantendeinst klantendienst
        klantendients klantendienst · maagzijn magazijn · magasijn magazijn · communciatie communicatie
        comunicatie communicatie
    """,
    "en": """
        acounting accounting · accuonting accounting · developper developer · devloper developer · enginer engineer
        engeneer engineer · managment management · managemnet management · reserch research · resaerch research
        analysit analyst · anaylst analyst · maintenence maintenance · maintainance maintenance · nursign nursing
        nusring nursing · wareouse warehouse · warehuose warehouse · comunication communication
        communicaton communication
    """,
    "fr": """
        comptablité comptabilité · comptabilte comptabilité · ingénuier ingénieur · ingnieur ingénieur
        infrimière infirmière · infimière infirmière · dévelopeur développeur · dévellopeur développeur
        logisitque logistique · logistque logistique · comunication communication · communicaton communication
        mécanicein mécanicien · mécancien mécanicien · recherhce recherche · rechreche recherche · sodueur soudeur
        soudeurr soudeur · enseignment enseignement · enseignemnet enseignement
    """,
    "de": """
        buchaltung buchhaltung · buchhatlung buchhaltung · entwikler entwickler · entwicker entwickler
        ingeneur ingenieur · ingeniuer ingenieur · pflegekarft pflegekraft · pflgekraft pflegekraft
        schweiser schweißer · schweissr schweißer · verwaltugn verwaltung · verwatlung verwaltung · logisitk logistik
        logistk logistik · vertreib vertrieb · vertieb vertrieb · forshcung forschung · forschng forschung
        mechanicker mechaniker · mechankier mechaniker
    """,
}


def pairs(language: str) -> list[tuple[str, str]]:
    """Return (typed, meant)."""
    words = PAIRS[language].replace("·", " ").split()
    return list(zip(words[::2], words[1::2], strict=True))


#: Words that stand beside those meant, so that a wrong one can be found.
OTHERS = """
    boekhandel verpleging programma marketeer logies onderdeel elektronica administrateur klantvriendelijk magazine
    commune account envelope engine manager search analysis maintain nurse warden community competence generation
    infirmerie enveloppe logiciel machine recherche souder enseigner buchung entwicklung genieren pflege schweizer
    verwandlung logik vertrag forscher mechanik
"""
