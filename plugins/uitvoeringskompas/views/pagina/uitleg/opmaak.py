"""What an editor may type in a text and how it comes on the site: each example is printed as any text of a plan is."""

from __future__ import annotations

from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.kit.tabellen import tabulate

VOORBEELDEN: tuple[tuple[str, str, str], ...] = (
    ("Alinea", "Eerste alinea.\n\nTweede alinea.", "Een lege regel begint een alinea."),
    ("Nadruk", "Dit is **vet** en dit *schuin*.", "Sterretjes om hele woorden, en anders nergens."),
    ("Lijst", "- wandelen\n- fietsen", "Ook *, –, o en de bolletjes van Word: • en ▪."),
    ("Lijst in een lijst", "- wandelen\n  - op maandag\n- fietsen", "Spring twee spaties in."),
    ("Genummerde lijst", "1. aanmelden\n2. meedoen", "De nummers tellen op. Ook 1), a. en a) kan."),
    ("Tussenkop", "# Zo werkt het", "Eén hekje, een spatie en een hoofdletter."),
    ("Citaat", "> “Ik slaap beter.”", "Een haak, een spatie, en een hoofdletter of aanhalingsteken."),
    ("Link", "Zie [de monitor](https://gezond.example).", "Het adres begint met https://, mailto: of tel:."),
    ("Los adres", "Zie www.gezond.example of mail info@gezond.example.", "Wordt vanzelf een link."),
    ("Link zonder heel adres", "Zie [de nota](../nota.pdf).", "Blijft zoals je het typt, met een waarschuwing."),
    ("Plaatje", "![kaart](https://gezond.example/kaart.png)", "Wordt een link, met een waarschuwing."),
    ("Tabel", "| dag | groep |\n|---|---|\n| maandag | A |", "Blijft zoals je het typt, met een waarschuwing."),
    ("Voetnoot, verwijzing", "Zie noot[^1] en [de monitor][2].", "Blijft zoals je het typt, met een waarschuwing."),
    ("Noot onder de tekst", "[1]: Bron: GGD", "Blijft zoals je het typt."),
    ("HTML en tekencodes", "<b>vet</b> en R&amp;D", "Blijft zoals je het typt, met een waarschuwing."),
    ("Teken voor een getal", "> 65 jaar\n+ 5% deelnemers\n- 10 graden\n# 3", "Blijft zoals je het typt."),
    ("Getal vooraan", "2026. Het eerste jaar", "Eén regel met een nummer is geen lijst."),
    ("Noot met een sterretje", "* Voorlopig cijfer", "Eén regel met een sterretje is geen lijst."),
    ("Alle andere tekens", "3*4*5, _naam_, `x`, <65 jaar, C:\\map", "Blijft zoals je het typt."),
)
"""What it is, what is typed, and what to know about it."""


def tabulate_opmaak() -> Tabel | None:
    """Return the table of everything that may stand in a text."""
    return tabulate(
        "Wat je typt en wat er op de site komt",
        VOORBEELDEN,
        ("Wat", lambda voorbeeld: Cel(tekst=voorbeeld[0])),
        ("Je typt", lambda voorbeeld: Cel(tekst=voorbeeld[1])),
        ("Op de site", lambda voorbeeld: Cel(proza=render_proza(voorbeeld[1]))),
        ("Goed om te weten", lambda voorbeeld: Cel(tekst=voorbeeld[2])),
    )
