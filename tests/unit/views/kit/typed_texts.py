"""Texts as editors of gemeenten type them, and what a reader then sees."""

from __future__ import annotations

AS_TYPED = """
> 65 jaar
>65 jaar
>= 65 jaar en < 80 jaar
+ 5% deelnemers
- 10 graden
- 3 procentpunt sinds 2020
−10 graden
# 3
#doeslief
# deelnemers per week: 12
2026. Het eerste jaar
1. Het enige punt
3. Derde punt
1) Het enige punt
a) het enige punt
(1) eerste en (2) tweede
* Voorlopig cijfer
*) Voorlopig cijfer
** Definitief cijfer, zie ook *
Deelnemers* en uren**
Cijfers 2025*. *Voorlopig.
– 10 tot 20 graden
— Anoniem
o ja, en de koffie is gratis
= gelijk gebleven
~ 400 deelnemers, ~~ongeveer~~
| streep | en | streep |
<65 jaar en >75 jaar
<naam van de wijk>
Voor <b>iedereen</b> <br/> in de wijk
<!-- opmerking -->
<div>
3*4*5 = 60 en 2*3
5* hotel, 4* hotel
(*) voorlopig en (*) definitief
_snake_ en snake_case_naam en __init__
_schuin_
2^3 en x^2^
C:\\map\\_bestand_ en \\\\server\\map\\
\\*geen sterretje\\* en \\_geen streepje\\_
50% \\ 60%
[Noot]: voorlopig
[1]: GGD-monitor
[^1]: Bron: GGD
Zie noot [1] en [^2] en [bijlage 2][3]
[ ] nog doen, [x] gedaan
Zie [de nota](../nota.pdf)
Zie [de nota](bijlagen/nota.pdf "titel")
Zie [hier](#kop) of [daar](/pad)
[klik](javascript:alert(1))
[klik](ftp://voorbeeld.nl/a)
[leeg]()
Haakjes [zonder adres] (en dit)
R&D, q&a en R&amp;D
&nbsp; en &euro; 5 en &#8364; en &#x202e;
€ 1.000,- p.p. (excl. btw) = 1.210,00
't Gooi, 's-Hertogenbosch en foto`s
`code` en ``meer code``
$x$ en $$y$$ en :smile: en ==geel==
“Citaat” ‘binnen’ „laag” «hoek»
Ja! Nee? Nou ... en … en --- en --
@gemeente en #wijk en AED's & EHBO
09:30-10.30 uur, 1/2, 1½, ±5, ≥18, ≤3
e-mail@ en @voorbeeld en M@ZL
http:// en https:// en www. en www
:: en {haakjes} en [] en ()
/pad/naar/iets en ~/map
"aanhaling" en 'enkel'
Eerste regel\\
"""
"""Texts of one line that are printed exactly as they stand here."""

BECOMES = (
    ("Gewoon *schuin* en **vet** en ***allebei***.", "Gewoon schuin en vet en allebei."),
    ("**Let op:** *nu*, (*straks*), “**ooit**”.", "Let op: nu, (straks), “ooit”."),
    ("# Kop\n\nTekst", "Kop\nTekst"),
    ("## Kop #\nTekst", "Kop #\nTekst"),
    ("Kop\n===\n\nTekst\n---\nMeer", "Kop\n===\nTekst\nMeer"),
    ("- een\n- twee", "een\ntwee"),
    ("• een\n• twee", "een\ntwee"),
    ("•een\n•twee", "een\ntwee"),
    ("•\teen\n•\ttwee", "een\ntwee"),
    ("\uf0b7\teen\n\uf0a7\ttwee", "een\ntwee"),
    ("▪ een\n▪ twee", "een\ntwee"),
    ("– een\n– twee", "een\ntwee"),
    ("o een\no twee", "een\ntwee"),
    ("* een\n* twee", "een\ntwee"),
    ("We doen:\n- wandelen", "We doen:\nwandelen"),
    (
        "We doen:\n• wandelen\no op maandag\no op dinsdag\n• fietsen",
        "We doen:\nwandelen\nop maandag\nop dinsdag\nfietsen",
    ),
    (
        "- een\n  - binnen\n    en verder\n\n  nog een alinea\n- twee\nDaarna",
        "een\nbinnen en verder\nnog een alinea\ntwee\nDaarna",
    ),
    ("- een\nen verder\n- twee", "een en verder\ntwee"),
    ("- een\n\n- twee\n\nDaarna", "een\ntwee\nDaarna"),
    ("1. een\n2. twee", "1. een\n2. twee"),
    ("5. vijf\n6. zes", "5. vijf\n6. zes"),
    ("1) een\n2) twee", "1) een\n2) twee"),
    ("a) een\nb) twee\nc) drie", "a) een\nb) twee\nc) drie"),
    ("a. een\nb. twee", "a. een\nb. twee"),
    ("A. Jansen\nB. Pieters", "A. Jansen\nB. Pieters"),
    ("J. Jansen\nK. Pieters", "J. Jansen\nK. Pieters"),
    ("1. een\n3. drie", "1. een\n3. drie"),
    ("1. een\n1. nog een", "1. een\n1. nog een"),
    ("1. een\n\n   meer\n\n2. twee", "1. een\nmeer\n2. twee"),
    ("• een\n- ander", "een\nander"),
    ("Zo gaat het:\n1) een\n2) twee", "Zo gaat het:\n1) een\n2) twee"),
    ("Zo gaat het:\n\n3. een\n4. twee\nDaarna", "Zo gaat het:\n3. een\n4. twee\nDaarna"),
    ("1) een\n   a) binnen\n   b) buiten\n2) twee", "1) een\na) binnen\nb) buiten\n2) twee"),
    ("- een\n  5. vijf\n  6. zes\n- twee", "een\n5. vijf\n6. zes\ntwee"),
    (
        "Zo:\na) een\nb) twee\n1. drie\n2. vier\n5) vijf\n6) zes",
        "Zo:\na) een\nb) twee\n1. drie\n2. vier\n5) vijf\n6) zes",
    ),
    ("> Zo:\n> 3) een\n> 4) twee", "Zo:\n3) een\n4) twee"),
    ("2024. Eerste jaar\n2025. Tweede jaar", "2024. Eerste jaar\n2025. Tweede jaar"),
    ("Het begint in\n2026. Daarna gaat het door.", "Het begint in 2026. Daarna gaat het door."),
    ("Samen met de GGD\n- en met scholen - in de wijk", "Samen met de GGD - en met scholen - in de wijk"),
    ("+ 5% deelnemers\n+ 3% uren", "+ 5% deelnemers\n+ 3% uren"),
    ("Doelgroep:\n> 65 jaar\n< 80 jaar", "Doelgroep:\n> 65 jaar\n< 80 jaar"),
    ("> Ik voel me fitter\n> dan 65.", "Ik voel me fitter dan 65."),
    ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
    ("wijk\taantal\tjaar\nNoord\t5\t2025", "wijk aantal jaar\nNoord 5 2025"),
    ("```\ncode\n```", "``` code\n```"),
    ("    ingesprongen\n        nog verder", "ingesprongen nog verder"),
    ("Regel een  \nregel twee", "Regel een\nregel twee"),
    ("Regel een\nregel twee", "Regel een regel twee"),
    ("Regel een\r\n\r\nRegel twee", "Regel een\nRegel twee"),
    ("Zie [de monitor](https://ggd.nl/a_(b)?x=1&copy=2).", "Zie de monitor."),
    ("Zie **[de *hele* monitor](https://ggd.nl)**!", "Zie de hele monitor!"),
    ("Bel [ons](tel:0900-1234) of [mail](mailto:info@ggd.nl)", "Bel ons of mail"),
    ("Zie ![de kaart](https://ggd.nl/k.png)", "Zie de kaart"),
    ("Zie ![](https://ggd.nl/k.png)", "Zie https://ggd.nl/k.png"),
    ("Zie <https://ggd.nl> en (www.ggd.nl/a).", "Zie <https://ggd.nl> en (www.ggd.nl/a)."),
    (
        "Mail info@ggd.nl, of kijk op https://ggd.nl/pad_met_streep/.",
        "Mail info@ggd.nl, of kijk op https://ggd.nl/pad_met_streep/.",
    ),
)
"""Texts of which something is a mark, and the lines that are printed of them."""
