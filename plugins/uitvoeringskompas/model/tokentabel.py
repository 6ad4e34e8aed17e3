"""The one table of our looks: what each colour and letter is for, its variable, our own, and the tokens that set it.

The names are those that published sets share, read on 27 November 2026: @utrecht/design-tokens 5.0.1,
@rijkshuisstijl-community/design-tokens 11.1.0, @nl-design-system-unstable/voorbeeld-design-tokens 7.4.1,
@nl-design-system-unstable/rotterdam-design-tokens 1.0.0-alpha.125, @gemeentenijmegen/design-tokens 0.0.2-alpha.12,
@gemeente-denhaag/design-tokens-components 4.1.0, @nl-design-system-community/ma-design-tokens 2.5.0 and
@amsterdam/design-system-tokens 4.4.0. ``utrecht`` and ``nl`` are the names of components, ``basis`` what they have in
common; ``rhc`` and ``ams`` are names of Rijkshuisstijl and Amsterdam.
"""

from __future__ import annotations

from uitvoeringskompas.model.kleur import TEKEN, TEKST
from uitvoeringskompas.vast import Vast


class Kleurrol(Vast):
    """What a colour is for: its name in a sentence, its variable, ours in light and dark, and what may set it.

    ``nodig`` is the contrast that it needs on the grounds; a ground itself needs none. ``tokens`` go in the order in
    which they are looked for, ``material`` are variables of Material that take the same colour in our content.
    """

    naam: str
    variabele: str
    licht: str
    donker: str
    nodig: float = TEKST
    tokens: tuple[str, ...] = ()
    material: tuple[str, ...] = ()
    volgt: str = ""  # the role whose chosen colour it takes when it has none of its own


class Letterrol(Vast):
    """What a letter is for, its variable, and the tokens that set it."""

    naam: str
    variabele: str
    tokens: tuple[str, ...]


GROND = "grond"
LINK, ACCENT, TWEEDE, KOP = "links", "accenten", "strepen", "koppen"

GRONDEN: tuple[Kleurrol, ...] = (
    Kleurrol(
        naam=GROND,
        variabele="--utrecht-document-background-color",
        licht="#ffffff",
        donker="#151d23",
        nodig=0,
        tokens=(
            "utrecht.document.background-color",
            "utrecht.body.background-color",
            "basis.color.default.bg-document",
            "ams.color.background.body",
        ),
    ),
    Kleurrol(
        naam="rustig vlak",
        variabele="--basis-color-default-bg-subtle",
        licht="#f3f6f8",
        donker="#212c34",
        nodig=0,
        tokens=("basis.color.default.bg-subtle",),
    ),
    Kleurrol(
        naam="vlak van een melding",
        variabele="--basis-color-warning-bg-subtle",
        licht="#fdf6e0",
        donker="#332b12",
        nodig=0,
        tokens=("basis.color.warning.bg-subtle",),
    ),
)
"""On what everything else stands."""

MATERIAL_GRONDEN = (("#ffffff", "#f5f5f5"), ("#1e2129", "#272a35"))
"""The grounds of Material itself, plain and of code, in ``default`` and in ``slate``, where our content is a guest."""

KLEUREN: tuple[Kleurrol, ...] = (
    Kleurrol(
        naam="tekst",
        variabele="--utrecht-document-color",
        licht="#1c2830",
        donker="#e4ebf0",
        tokens=(
            "utrecht.document.color",
            "basis.color.default.color-document",
            "utrecht.body.color",
            "nl.paragraph.color",
            "utrecht.paragraph.color",
            "ams.color.text.default",
        ),
    ),
    Kleurrol(
        naam=KOP,
        variabele="--utrecht-heading-color",
        licht="#1c2830",
        donker="#e4ebf0",
        tokens=(
            "utrecht.heading.color",
            "nl.heading.level-2.color",
            "utrecht.heading-2.color",
            "basis.heading.color",
            "ams.heading.color",
        ),
        volgt="tekst",
    ),
    Kleurrol(
        naam=LINK,
        variabele="--utrecht-link-color",
        licht="#14567a",
        donker="#8cc8ee",
        tokens=("nl.link.color", "utrecht.link.color", "basis.color.action-1.color-default", "ams.link.color"),
        material=("--md-typeset-a-color",),
    ),
    Kleurrol(
        naam=ACCENT,
        variabele="--basis-color-accent-1-color-default",
        licht="#14567a",
        donker="#8cc8ee",
        tokens=("basis.color.accent-1.color-default", "rhc.color.primary.500", "ams.color.interactive.default"),
        volgt=LINK,
        material=("--md-accent-fg-color",),
    ),
    Kleurrol(
        naam=TWEEDE,
        variabele="--basis-color-accent-2-color-default",
        licht="#14567a",
        donker="#8cc8ee",
        nodig=TEKEN,
        tokens=("basis.color.accent-2.color-default", "utrecht.page-footer.background-color"),
        volgt=ACCENT,
    ),
    Kleurrol(
        naam="de rand om wat je met het toetsenbord aanwijst",
        variabele="--utrecht-focus-outline-color",
        licht="#1c2830",
        donker="#e4ebf0",
        nodig=TEKEN,
        tokens=("utrecht.focus.outline-color", "basis.focus.outline-color"),
    ),
    Kleurrol(
        naam="rustige tekst",
        variabele="--basis-color-default-color-subtle",
        licht="#4d5b66",
        donker="#b0bcc6",
        tokens=("basis.color.default.color-subtle",),
    ),
    Kleurrol(
        naam="lijnen in figuren",
        variabele="--basis-color-default-border-default",
        licht="#7a8791",
        donker="#8795a0",
        nodig=TEKEN,
        tokens=("basis.color.default.border-default",),
    ),
    Kleurrol(
        naam="goed",
        variabele="--basis-color-positive-color-default",
        licht="#1f6b3a",
        donker="#7fd09a",
        tokens=("basis.color.positive.color-default",),
    ),
    Kleurrol(
        naam="let op",
        variabele="--basis-color-warning-color-default",
        licht="#9a4d00",
        donker="#f4b26e",
        tokens=("basis.color.warning.color-default",),
    ),
    Kleurrol(
        naam="fout",
        variabele="--basis-color-negative-color-default",
        licht="#a92318",
        donker="#ff9f93",
        tokens=("basis.color.negative.color-default",),
    ),
    Kleurrol(
        naam="loopt",
        variabele="--basis-color-info-color-default",
        licht="#1b5a8a",
        donker="#8cc4f0",
        tokens=("basis.color.info.color-default",),
    ),
    Kleurrol(naam="pijler A", variabele="--kompas-pijler-a", licht="#87490a", donker="#f0ad66"),
    Kleurrol(naam="pijler B", variabele="--kompas-pijler-b", licht="#1b5a8a", donker="#86bfee"),
    Kleurrol(naam="pijler C", variabele="--kompas-pijler-c", licht="#2b6a3d", donker="#86cc9b"),
    Kleurrol(naam="pijler D", variabele="--kompas-pijler-d", licht="#74386f", donker="#dfa5d8"),
)
"""What stands on the grounds; words also stand in the colour of the ground on a field of one of these."""

LETTERS: tuple[Letterrol, ...] = (
    Letterrol(
        naam="tekst",
        variabele="--utrecht-document-font-family",
        tokens=(
            "utrecht.document.font-family",
            "nl.paragraph.font-family",
            "utrecht.paragraph.font-family",
            "basis.text.font-family.default",
            "ams.typography.font-family",
        ),
    ),
    Letterrol(
        naam=KOP,
        variabele="--utrecht-heading-font-family",
        tokens=(
            "utrecht.heading.font-family",
            "nl.heading.level-2.font-family",
            "utrecht.heading-2.font-family",
            "basis.heading.font-family",
            "ams.heading.font-family",
        ),
    ),
)
