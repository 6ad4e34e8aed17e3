"""The hand-written pages: where each stands, what it is called, and its headings; its text stands in its template."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.views.kit.links import (
    BEOORDELEN,
    EIGEN_SITE,
    HUISSTIJL,
    NIEUW_JAAR,
    OVERNEMEN,
    SCHRIJVEN,
    TOEGANKELIJKHEID,
    UITLEG,
    VERSLAGEN,
    VOORSTELLEN,
)

TEKSTEN: tuple[tuple[str, str, str, Mapping[str, str]], ...] = (
    (
        UITLEG,
        "Uitleg",
        "Hoe je een uitvoeringsprogramma leest, schrijft en helpt verbeteren.",
        {
            "wat": "Wat is een uitvoeringsprogramma?",
            "lezen": "Zo lees je een programma",
            "cijfers": "Zo lees je de cijfers",
            "herkomst": "Waar komt het vandaan?",
            "meedoen": "Zelf schrijven of iets verbeteren",
            "voorbereiden": "Voordat je begint",
        },
    ),
    (
        SCHRIJVEN,
        "Een programma schrijven",
        "Stap voor stap van een lege map naar een programma op de website.",
        {
            "nodig": "Wat heb je nodig?",
            "opdrachten": "Typ je opdrachten, of werk je in de browser?",
            "mappen": "Welke bestanden zijn er?",
            "begin": "Begin klein",
            "yaml": "Zo schrijf je YAML",
            "tekst": "Zo schrijf je tekst",
            "controleren": "Controleer je bestanden",
            "status": "Van concept naar vastgesteld",
            "namen": "Kenmerken die blijven",
            "privacy": "Geen namen van mensen",
            "verder": "Zo ga je verder",
        },
    ),
    (
        VOORSTELLEN,
        "Een wijziging voorstellen",
        "Zie je iets dat beter kan? Zo geef je het door, met of zonder opdrachten.",
        {
            "wat": "Wat is een voorstel?",
            "browser": "In de browser",
            "computer": "Op je eigen computer",
            "goed": "Zo schrijf je een goed voorstel",
            "daarna": "Wat gebeurt er daarna?",
            "mail": "Liever een vraag of een mail?",
        },
    ),
    (
        BEOORDELEN,
        "Een wijziging beoordelen",
        "Zo kijk je een voorstel na voordat het op de website komt.",
        {
            "eerst": "Kijk eerst wat er verandert",
            "controle": "Laat de computer meekijken",
            "bekijken": "Bekijk de pagina zelf",
            "letten": "Hier let je op",
            "reageren": "Zo geef je een reactie",
            "besluiten": "Akkoord of niet",
        },
    ),
    (
        NIEUW_JAAR,
        "Een nieuw jaar beginnen",
        "Zo neem je mee wat doorgaat, en laat je achter wat klaar is.",
        {
            "eerst": "Kijk eerst terug",
            "begin": "Laat het begin maken",
            "browser": "Werk je in de browser?",
            "invullen": "Vul het jaar aan",
            "anders": "Er verandert meer dan de planning",
            "vaststellen": "Van concept naar vastgesteld",
        },
    ),
    (
        VERSLAGEN,
        "Een tussenrapportage en een evaluatie maken",
        "Zo vertel je onderweg hoe het gaat, en aan het eind wat het opleverde.",
        {
            "verschil": "Wat is het verschil?",
            "voortgang": "Een tussenrapportage",
            "evaluatie": "Een evaluatie",
            "browser": "Werk je in de browser?",
            "geld": "Zo schrijf je over geld",
            "eerlijk": "Vertel ook wat tegenvalt",
            "raad": "Naar de raad, en terug naar iedereen die meedeed",
        },
    ),
    (
        OVERNEMEN,
        "Een openbaar document overnemen",
        "Zo zet je een programma over dat een gemeente al als pdf of Word-bestand publiceerde.",
        {
            "eerlijk": "Alleen wat het document zegt",
            "begin": "Begin met wie en waaruit",
            "overnemen": "Neem over wat er staat",
            "zwijgt": "Wat het document niet zegt",
            "kanttekening": "Wat niet klopt of onduidelijk is",
            "nakijken": "Kijk alles na",
            "lezer": "Zo ziet de lezer het",
        },
    ),
    (
        EIGEN_SITE,
        "In je eigen site",
        "Zo zet je de plannen in een site die er al is, en zo kies je wat bij je past.",
        {
            "kiezen": "Welke manier past bij jou?",
            "begin": "Zet de plannen in je site",
            "plek": "Kies een plek",
            "menu": "Zet de pagina’s in je menu",
            "opties": "Wat je kunt instellen",
            "naast": "Naast andere plugins",
            "toegankelijk": "Wat we in Material verbeteren",
            "veilig": "Welke scripts er mogen draaien",
            "later": "Als Material stopt",
        },
    ),
    (
        HUISSTIJL,
        "Een eigen huisstijl",
        "Zo krijgen de pagina’s het logo, de kleuren en de letters van je gemeente.",
        {
            "begin": "Zo begin je",
            "wie": "Voor de hele site, of voor één gemeente",
            "logo": "Logo en icoon",
            "kleuren": "Kleuren die iedereen kan lezen",
            "letters": "Letters",
            "tokens": "Tokens van NL Design System",
            "waar": "Waar zie je het?",
        },
    ),
    (
        TOEGANKELIJKHEID,
        "Toegankelijkheid",
        "Iedereen moet deze site kunnen gebruiken. Hier lees je hoe we daarvoor zorgen.",
        {
            "norm": "Wat we willen",
            "zo": "Zo zorgen we daarvoor",
            "grenzen": "Wat kan nog beter",
            "verklaringen": "Verklaringen",
            "melden": "Lukt iets niet?",
        },
    ),
)
"""Address, name, description, and the title of each section by its anchor."""
