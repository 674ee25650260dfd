"""Words that say nothing about skills, study or work: a short list per language, without accents."""

from __future__ import annotations

from typing import Final

_NL = """
aan af al alle alleen als altijd andere ben bent bij binnen boven buiten daar daarbij daarmee daarna daarom dan dat de
deze die dit doch doen door dus een eens elk elke en er ergens etc even ga gaan gaat geen graag haar had hadden heb
hebben hebt heeft hem hen het hier hij hoe hun iets ik in is ja je jij jou jouw jullie kan kun kunnen kunt maar mag me
meer men met mij mijn moest moet moeten mogen na naar naast niet niets nog nu of om omdat onder ons onze ook op over per
reeds samen sinds steeds te tegen tijdens toch toe tot tussen u uit uw van vanaf vanuit veel via vol volgens voor vooral
waar waarbij waarin waarmee waarom wanneer want waren was wat we weer wel werd werden wie wij wil wilt word worden wordt
zal ze zeer zelf zich zij zijn zo zoals zonder zou zouden zowel zullen
"""

_EN = """
a about above after again against all almost also always am among an and any anything are aren as at be because been
before being below between both but by can cannot could couldn did didn do does doesn doing don down during each either
else etc ever every few for from further get go had hadn has hasn have haven having he her here hers herself him himself
his how however i if in into is isn it its itself just let ll may me might more most much must my myself neither no nor
not now of off often on once one only or other our ours ourselves out over own per quite rather re really same shall she
should shouldn since so some something still such than that the their theirs them themselves then there these they this
those though through to too under until up upon us ve very via was wasn we were weren what when where which while who
whom whose why will with within without won would wouldn yet you your yours yourself
"""

_FR = """
a afin ai ainsi alors apres as au aucun aucune aujourd auquel aussi autre autres aux avaient avais avait avant avec avez
avoir avons bien c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment contre d dans de
deja depuis des desormais devez devons doit donc dont du durant elle elles en encore entre es est et etaient etais etait
etant etc ete etes etre eu eux fait faire fais font furent grace hui ici il ils j je jusqu l la laquelle le lequel les
lesquelles lesquels leur leurs lors lorsqu lorsque lui ma mais me meme memes mes mien moi moins mon n ne ni non nos
notre nous on ont ou par parce parfois pas pendant peu peut peuvent peux plus plusieurs pour pourquoi pouvez puis puisqu
puisque qu quand que quel quelle quelles quels quelqu qui quoi quoiqu s sa sais sans se sera seront ses si sien soit
sommes son sont sous souvent suis sur surtout ta te tel telle telles tels tes toi ton toujours tous tout toute toutes
tres trop tu un une vers veux voici vos votre vous y
"""

_DE = """
ab aber alle allem allen aller alles als also am an andere anderen anderer anderes anderem auch auf aus bei beim bin bis
bist da dabei dafur daher damit dann daran darauf daruber darum das dass davon dazu dein deine dem den denn der deren
des deshalb dessen die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines
er erst es etwa etwas euch euer eure fur gegen gern gerne habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen
ihr ihre ihrem ihren ihrer im immer in ins ist ja je jede jedem jeden jeder jedes jedoch jetzt kann kannst kein keine
keinem keinen keiner konnen konnte konnten man mehr mein meine meinem meinen meiner mich mir mit mochte mochten muss
mussen nach neben nicht nichts noch nun nur ob oder ohne oft schon sehr sein seine seinem seinen seiner seit selbst sich
sie sind so sobald sollen sollte sollten sondern sowie sowohl uber um und uns unser unsere unserem unseren unserer unter
usw viel viele vom von vor wahrend wann war waren warum was weil weiter welche welchem welchen welcher welches wenn wer
werde werden wie wieder will wir wird wo wurde wurden zu zum zur zwar zwischen
"""

STOP_WORDS: Final = {
    language: frozenset(words.split()) for language, words in {"nl": _NL, "en": _EN, "fr": _FR, "de": _DE}.items()
}
