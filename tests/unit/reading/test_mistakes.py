"""Every mistake in how a file is written gets a sentence of its own, at the place where the editor made it."""

from __future__ import annotations

import pytest
import yaml

from uitvoeringskompas.reading import Kind, Place, read_content
from uitvoeringskompas.reading.events import parse

PLACE = Place(path="houten/profiel.yaml", kind=Kind.PROFIEL, publisher="houten")

MISTAKES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "titel: Doel: minder roken\n",
        (
            (
                "p.yaml:1:12: fout: In deze waarde staat een dubbele punt met een spatie. Zet er "
                'aanhalingstekens om: titel: "Doel: minder roken" [yaml-dubbele-punt]'
            ),
        ),
    ),
    (
        "a: 1\nnaam: 's-Hertogenbosch\nb: 2\n",
        (
            (
                "p.yaml:2:7: fout: Een waarde die met een apostrof begint, moet tussen dubbele "
                'aanhalingstekens. Schrijf: naam: "\'s-Hertogenbosch". [yaml-apostrof]'
            ),
        ),
    ),
    (
        "naam: 's-Hertogenbosch\nb: 't Zand\n",
        (
            (
                "p.yaml:1:7: fout: Een waarde die met een apostrof begint, moet tussen dubbele "
                'aanhalingstekens. Schrijf: naam: "\'s-Hertogenbosch". [yaml-apostrof]'
            ),
        ),
    ),
    (
        "naam: 's-H'\nb: 's-H's plan'\n",
        (
            (
                "p.yaml:1:7: fout: Deze waarde wordt nu s-H, zonder apostrof ervoor. Zet dubbele "
                'aanhalingstekens: "\'s-H" [yaml-apostrof]'
            ),
            (
                "p.yaml:2:4: fout: Een waarde die met een apostrof begint, moet tussen dubbele "
                "aanhalingstekens. Schrijf: b: \"'s-H's plan'\". [yaml-apostrof]"
            ),
        ),
    ),
    (
        "a: 1\n\tb: 2\n",
        (("p.yaml:2:1: fout: Deze regel springt in met een tab. Gebruik spaties: twee per niveau. [yaml-tab]"),),
    ),
    (
        "a:\n\tb: 2\n",
        (("p.yaml:2:1: fout: Deze regel springt in met een tab. Gebruik spaties: twee per niveau. [yaml-tab]"),),
    ),
    (
        "a:\n  b: 1\n\tc: 2\n",
        (("p.yaml:3:1: fout: Deze regel springt in met een tab. Gebruik spaties: twee per niveau. [yaml-tab]"),),
    ),
    (
        "titel: x\nsoort:gemeente\nb: 1\n",
        (("p.yaml:2:7: fout: Na de dubbele punt staat geen spatie. Schrijf: soort: gemeente [yaml-spatie-ontbreekt]"),),
    ),
    (
        "soort:gemeente\ntitel: x\n",
        (("p.yaml:1:7: fout: Na de dubbele punt staat geen spatie. Schrijf: soort: gemeente [yaml-spatie-ontbreekt]"),),
    ),
    (
        "titel: x\nsoort:gemeente\n",
        (("p.yaml:2:7: fout: Na de dubbele punt staat geen spatie. Schrijf: soort: gemeente [yaml-spatie-ontbreekt]"),),
    ),
    (
        "titel: @home\n",
        (
            (
                'p.yaml:1:8: fout: Een tekst mag niet met @ beginnen. Zet er aanhalingstekens om: "@home". '
                "[yaml-beginteken]"
            ),
        ),
    ),
    (
        "titel: `x`\n",
        (
            (
                'p.yaml:1:8: fout: Een tekst mag niet met ` beginnen. Zet er aanhalingstekens om: "`x`". '
                "[yaml-beginteken]"
            ),
        ),
    ),
    (
        "titel: %x\n",
        (('p.yaml:1:8: fout: Een tekst mag niet met % beginnen. Zet er aanhalingstekens om: "%x". [yaml-beginteken]'),),
    ),
    (
        "titel: > 50 mensen\n",
        (
            (
                'p.yaml:1:8: fout: Een tekst mag niet met > beginnen. Zet er aanhalingstekens om: "> 50 '
                'mensen". [yaml-beginteken]'
            ),
        ),
    ),
    (
        "titel: | 50\n",
        (
            (
                'p.yaml:1:8: fout: Een tekst mag niet met | beginnen. Zet er aanhalingstekens om: "| 50". '
                "[yaml-beginteken]"
            ),
        ),
    ),
    (
        "titel: [concept] plan\nb: 1\n",
        (
            (
                'p.yaml:1:8: fout: Een tekst mag niet met [ beginnen. Zet er aanhalingstekens om: "[concept] '
                'plan". [yaml-beginteken]'
            ),
        ),
    ),
    (
        "titel: {a} b\n",
        (
            (
                'p.yaml:1:8: fout: Een tekst mag niet met { beginnen. Zet er aanhalingstekens om: "{a} b". '
                "[yaml-beginteken]"
            ),
        ),
    ),
    (
        "titel: & co\n",
        (
            (
                'p.yaml:1:8: fout: Een tekst mag niet met & beginnen. Zet er aanhalingstekens om: "& co". '
                "[yaml-beginteken]"
            ),
        ),
    ),
    (
        "titel: *vet* x\n",
        (
            (
                'p.yaml:1:8: fout: Een tekst mag niet met * beginnen. Zet er aanhalingstekens om: "*vet* x". '
                "[yaml-beginteken]"
            ),
        ),
    ),
    (
        "titel: - a\n",
        (
            (
                "p.yaml:1:8: fout: Een lijst begint op een nieuwe regel. Zet het streepje onder de sleutel, "
                "twee spaties ingesprongen. [yaml-lijst-op-regel]"
            ),
        ),
    ),
    (
        "- a\nb: 1\n",
        (
            (
                "p.yaml:2:1: fout: Deze regel begint niet recht onder de regels waar hij bij hoort. Maak de "
                "inspringing gelijk. Begin een regel in een lijst met een streepje en een spatie. "
                "[yaml-inspringing]"
            ),
        ),
    ),
    (
        "a:\n  - x\n  y: 1\n",
        (
            (
                "p.yaml:3:3: fout: Deze regel begint niet recht onder de regels waar hij bij hoort. Maak de "
                "inspringing gelijk. Begin een regel in een lijst met een streepje en een spatie. "
                "[yaml-inspringing]"
            ),
        ),
    ),
    (
        "a:\n  b: 1\n c: 2\n",
        (
            (
                "p.yaml:3:2: fout: Deze regel begint niet recht onder de regels waar hij bij hoort. Maak de "
                "inspringing gelijk. [yaml-inspringing]"
            ),
        ),
    ),
    (
        "a: 1\n  b: 2\n",
        (
            (
                "p.yaml:2:3: fout: Deze regel springt verder in dan de regel erboven, maar daar staat al een "
                "waarde. Laat de sleutel recht onder de andere sleutels beginnen, of haal de waarde erboven "
                "weg. [yaml-inspringing]"
            ),
        ),
    ),
    (
        "a:\n  b: 1\n   c: 2\n",
        (
            (
                "p.yaml:3:4: fout: Deze regel springt verder in dan de regel erboven, maar daar staat al een "
                "waarde. Laat de sleutel recht onder de andere sleutels beginnen, of haal de waarde erboven "
                "weg. [yaml-inspringing]"
            ),
        ),
    ),
    (
        "titel: “Doel: x”\n",
        (
            (
                "p.yaml:1:8: fout: Gekrulde aanhalingstekens tellen in YAML niet. Gebruik rechte: titel: "
                '"Doel: x" [yaml-gekrulde-aanhalingstekens]'
            ),
        ),
    ),
    (
        'a: "x" y\n',
        (
            (
                "p.yaml:1:8: fout: Na het sluitende aanhalingsteken staat nog tekst. Zet de hele waarde "
                "tussen aanhalingstekens; staat er in de tekst zelf een aanhalingsteken, gebruik dan om het "
                "geheel de andere soort (' of \"). [yaml-tekst-na-aanhalingsteken]"
            ),
        ),
    ),
    (
        "a: [1, 2\nb: 3\n",
        (
            (
                "p.yaml:1:4: fout: Het haakje [ wordt niet goed gesloten, of er ontbreekt een komma. Zet er "
                "] achter, of zet de waarden onder elkaar met een streepje ervoor. [yaml-haakje-open]"
            ),
        ),
    ),
    (
        "a: {x: 1\nb: 2\n",
        (
            (
                "p.yaml:1:4: fout: Het haakje { wordt niet goed gesloten, of er ontbreekt een komma. Zet er "
                "} achter, of zet de waarden onder elkaar met een streepje ervoor. [yaml-haakje-open]"
            ),
        ),
    ),
    (
        "a: x\nlosse tekst\nb: 1\n",
        (
            (
                'p.yaml:2:1: fout: De regel "losse tekst" hoort nergens bij. Is het een vervolg van de tekst '
                "erboven, laat hem dan verder inspringen; is het een sleutel, zet er dan een dubbele punt en "
                "een spatie achter. [yaml-losse-regel]"
            ),
        ),
    ),
    (
        "a: |\n  x\n y\nb: 1\n",
        (
            (
                "p.yaml:3:2: fout: Deze regel begint niet recht onder de regels waar hij bij hoort. Maak de "
                "inspringing gelijk. [yaml-inspringing]"
            ),
        ),
    ),
    (
        'a: "c:\\data"\n',
        (
            (
                "p.yaml:1:7: fout: Een \\ tussen dubbele aanhalingstekens heeft een eigen betekenis. Zet "
                "enkele aanhalingstekens om de waarde, of typ \\\\. [yaml-backslash]"
            ),
        ),
    ),
    (
        "a:\xa0x\nb: 1\n",
        (
            (
                "p.yaml:1:3: fout: Na de dubbele punt staat een harde spatie; dat is geen gewone spatie. "
                "Schrijf: a: x [yaml-spatie-ontbreekt]"
            ),
        ),
    ),
    (
        "a:\n\xa0 b: 1\n",
        (
            (
                "p.yaml:2:1: fout: In deze sleutel staat een harde spatie; dat is geen gewone spatie. Typ de "
                "spaties op deze regel opnieuw. [yaml-harde-spatie]"
            ),
        ),
    ),
    (
        "a: 1\n}\n",
        ("p.yaml:2:1: fout: Dit haakje } sluit niets. Haal het weg. [yaml-haakje-los]",),
    ),
    (
        "!x!y: 1\n",
        (
            (
                "p.yaml:1:1: fout: Hier klopt iets niet in de YAML. Kijk of de inspringing, de dubbele "
                "punten en de aanhalingstekens kloppen. [yaml-fout]"
            ),
        ),
    ),
    (
        "a: ]\n",
        (('p.yaml:1:4: fout: Een tekst mag niet met ] beginnen. Zet er aanhalingstekens om: "]". [yaml-beginteken]'),),
    ),
    (
        "a: ,b\n",
        (('p.yaml:1:4: fout: Een tekst mag niet met , beginnen. Zet er aanhalingstekens om: ",b". [yaml-beginteken]'),),
    ),
    (
        'a: "x\nb: 2\n',
        (
            (
                'p.yaml:1:4: fout: Dit aanhalingsteken (") wordt op deze regel niet gesloten. Zet het ook '
                "aan het eind van de waarde. [yaml-aanhalingsteken-open]"
            ),
        ),
    ),
    (
        "%YAML 1.3\n---\na: 1\n",
        (("p.yaml:1:1: fout: Een regel die met % begint kan hier niet. Haal die regel weg. [yaml-directive]"),),
    ),
    (
        "a: b\n---\nc\n",
        (
            (
                "p.yaml:2:1: fout: Hier begint met --- een tweede document. Zet elk document in een eigen "
                "bestand. [yaml-meer-documenten]"
            ),
        ),
    ),
    (
        "a: ? x\n",
        (
            (
                'p.yaml:1:4: fout: Een tekst mag niet met ? beginnen. Zet er aanhalingstekens om: "? x". '
                "[yaml-beginteken]"
            ),
        ),
    ),
    (
        "a:\n- b\n- c: 1\n d: 2\n",
        (
            (
                "p.yaml:4:2: fout: Deze regel begint niet recht onder de regels waar hij bij hoort. Maak de "
                "inspringing gelijk. [yaml-inspringing]"
            ),
        ),
    ),
    (
        "a: &x 1\nb: *x\n",
        (
            (
                "p.yaml:1:4: fout: Een waarde die met & begint krijgt in YAML een merkteken (&x), en dat kan "
                "hier niet. Is het tekst, zet er dan aanhalingstekens om. Anders: haal het merkteken weg. "
                "[yaml-anker]"
            ),
            (
                "p.yaml:2:4: fout: Een waarde die met * begint is in YAML een verwijzing, en die kan hier "
                'niet. Is het tekst, zet er dan aanhalingstekens om: "*x". Anders: schrijf de waarde hier '
                "voluit. [yaml-verwijzing]"
            ),
        ),
    ),
    (
        "a: !!str x\n",
        (
            (
                "p.yaml:1:4: fout: Een waarde die met ! begint krijgt in YAML een soort "
                "(tag:yaml.org,2002:str), en dat kan hier niet. Is het tekst, zet er dan aanhalingstekens "
                "om. Anders: haal de soort weg. [yaml-tag]"
            ),
        ),
    ),
    (
        "<<: {a: 1}\nb: 2\n",
        (
            (
                "p.yaml:1:1: fout: Samenvoegen met << kan hier niet. Schrijf de sleutels en waarden op deze "
                "plek voluit. [yaml-samenvoegen]"
            ),
        ),
    ),
    (
        "a: 1\nb: 2\na: 3\n",
        (
            (
                'p.yaml:3:1: fout: De sleutel "a" staat hier voor de tweede keer (de eerste staat op regel '
                "1). Haal er een weg, of voeg ze samen. [yaml-dubbele-sleutel]"
            ),
        ),
    ),
    (
        ": x\n",
        (
            (
                "p.yaml:1:1: fout: Deze regel begint niet recht onder de regels waar hij bij hoort. Maak de "
                "inspringing gelijk. [yaml-inspringing]"
            ),
        ),
    ),
    (
        "{a: 1}: b\n",
        (
            (
                "p.yaml:1:1: fout: Een sleutel is een woord, geen lijst of blok. Zet aanhalingstekens om een "
                "tekst die met [ of { begint. [yaml-sleutel-is-blok]"
            ),
        ),
    ),
    (
        "titel: {{naam}}\n",
        (
            (
                "p.yaml:1:9: fout: Een sleutel is een woord, geen lijst of blok. Zet aanhalingstekens om een "
                "tekst die met [ of { begint. [yaml-sleutel-is-blok]"
            ),
        ),
    ),
    (
        "a: Doel #3\n",
        (
            (
                'p.yaml:1:9: fout: Alles na # telt als opmerking en komt niet op de site: hier blijft "Doel" '
                'over. Hoort het bij de tekst, zet dan aanhalingstekens: "Doel #3". Is het een opmerking, '
                "zet die dan op een eigen regel. [yaml-opmerking]"
            ),
        ),
    ),
    (
        "a: Doel # 3\n",
        (
            (
                "p.yaml:1:9: waarschuwing: Alles na # telt als opmerking en komt niet op de site: hier "
                'blijft "Doel" over. Hoort het bij de tekst, zet dan aanhalingstekens: "Doel # 3". Is het '
                "een opmerking, zet die dan op een eigen regel. [yaml-opmerking]"
            ),
        ),
    ),
    (
        "a: #3\n",
        (
            (
                "p.yaml:1:4: fout: Alles na # telt als opmerking en komt niet op de site: hier blijft niets "
                'over. Hoort het bij de tekst, zet dan aanhalingstekens: "#3". Is het een opmerking, zet die '
                "dan op een eigen regel. [yaml-opmerking]"
            ),
        ),
    ),
    (
        "a: 's-Gravenhage'\n",
        (
            (
                "p.yaml:1:4: fout: Deze waarde wordt nu s-Gravenhage, zonder apostrof ervoor. Zet dubbele "
                'aanhalingstekens: "\'s-Gravenhage" [yaml-apostrof]'
            ),
        ),
    ),
    (
        'a: "\\u202e"\n',
        (
            (
                "p.yaml:1:4: fout: In deze tekst staat een onzichtbaar teken dat niet mag: U+202E "
                "(RIGHT-TO-LEFT OVERRIDE). Haal het weg. [tekst-verboden-teken]"
            ),
        ),
    ),
    (
        "",
        ("p.yaml:1:1: fout: Dit bestand is leeg. Vul het in, of haal het weg. [yaml-leeg]",),
    ),
    (
        "# leeg\n",
        ("p.yaml:1:1: fout: Dit bestand is leeg. Vul het in, of haal het weg. [yaml-leeg]",),
    ),
    (
        "- a\n- b\n",
        (
            (
                "p.yaml:1:1: fout: Dit bestand is een lijst. Het moet bestaan uit regels als: sleutel, "
                "dubbele punt, spatie, waarde. [yaml-geen-sleutels]"
            ),
        ),
    ),
    (
        "losse tekst\n",
        (
            (
                "p.yaml:1:1: fout: Dit bestand is een losse tekst. Het moet bestaan uit regels als: sleutel, "
                "dubbele punt, spatie, waarde. [yaml-geen-sleutels]"
            ),
        ),
    ),
    (
        "a: 1\n---\nb: 2\n",
        (
            (
                "p.yaml:2:1: fout: Hier begint met --- een tweede document. Zet elk document in een eigen "
                "bestand. [yaml-meer-documenten]"
            ),
        ),
    ),
    (
        "%TAG ! x:\n---\na: 1\n",
        (("p.yaml:1:1: fout: Een regel die met % begint kan hier niet. Haal die regel weg. [yaml-directive]"),),
    ),
    (
        "a: [1,,2]\n",
        (
            (
                "p.yaml:1:7: fout: Tussen de haakjes staat hier geen waarde. Haal de komma weg die te veel "
                "is, of vul een waarde in. [yaml-komma]"
            ),
        ),
    ),
    (
        'a: "x\\\n',
        (
            (
                'p.yaml:1:4: fout: Dit aanhalingsteken (") wordt op deze regel niet gesloten. Zet het ook '
                "aan het eind van de waarde. [yaml-aanhalingsteken-open]"
            ),
        ),
    ),
)


@pytest.mark.parametrize(("text", "messages"), MISTAKES)
def test_a_mistake_is_told_in_whole_sentences_at_its_place(text: str, messages: tuple[str, ...]) -> None:
    """An editor reads what is wrong, where, and how to mend it."""
    reading = read_content(text.encode(), PLACE, "p.yaml")
    assert tuple(str(problem) for problem in reading.problems) == messages


@pytest.mark.parametrize("text", [text for text, _ in MISTAKES if not text.startswith("%YAML")])
def test_the_parser_in_python_tells_the_same_as_libyaml(text: str) -> None:
    """Where PyYAML was built without libyaml an editor reads the same sentences; the column may differ by one."""

    def told(problems: list[object]) -> list[str]:
        return [str(problem).split(": ", maxsplit=1)[1] for problem in problems]

    with_libyaml = parse(text, "p.yaml").problems
    in_python = parse(text, "p.yaml", yaml.SafeLoader).problems
    assert told([*in_python]) == told([*with_libyaml])
