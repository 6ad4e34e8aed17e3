"""How it goes with a figure, in words: one whole sentence, a short one, and a label with a sign."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from uitvoeringskompas.model.indicatoren import Streefwaarde
from uitvoeringskompas.model.koers import Koers
from uitvoeringskompas.model.koers.maat import Maat
from uitvoeringskompas.model.koers.streefdoel import Gemeten
from uitvoeringskompas.model.koersregel import Koersstap
from uitvoeringskompas.taal.getal import is_procent, write_getal, write_hoeveelheid
from uitvoeringskompas.taal.zin import capitalize_first, close_zin, lower_first, write_opsomming, write_reeks
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import codes
from uitvoeringskompas.views.kit.bouwstenen import Label
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_kort
from uitvoeringskompas.views.onderwerp.cijfer.streefwaarden import write_grens

NIET_TE_ZEGGEN, VERKEERDE_KANT = "niet_te_zeggen", "verkeerde_kant"
NIET = "Niet te zeggen"
"""What is said where no later figure can tell it either."""
ZONDER_BEGIN = frozenset({"andere_reeks", "een_meting"})
"""Where nothing is said of a difference: there is none that means anything."""
JAAR_LOOPT = "jaar_loopt"
"""Where all is known but how the year will end."""
BEIDE = frozenset({"alleen_grenzen", "binnen_marge", "gemiddelde_en_jaar", JAAR_LOOPT, "voorbij_niet_gemeten"})
"""Where two figures stand beside each other, without their difference."""


def label_of(koers: Koers) -> Label:
    """Return how it goes as a label; "nog niet" is kept for what a later figure can tell."""
    label = codes.label_of(koers.uitkomst)
    is_computed = koers.uitkomst == NIET_TE_ZEGGEN and koers.oordeel is None
    return replace(label, tekst=_name_niet(koers)) if is_computed else label


def label_stap(stap: Koersstap) -> Label:
    """Return what is said when a question decides as a label, with the same words as beside a figure."""
    label = codes.label_of(stap.uitkomst)
    return replace(label, tekst=NIET) if stap.uitkomst == NIET_TE_ZEGGEN and not stap.wacht else label


def write_koers(koers: Koers) -> str:
    """Return in one sentence where the figure began, what it is now, what it should be, and how it goes.

    What an editor says instead comes first, with the reason, and then what the rule says.
    """
    if koers.oordeel:
        eigen = close_zin(
            f"Eigen oordeel: {koers.oordeel.oordeel.in_zin}. De reden: {lower_first(koers.oordeel.reden)}"
        )
        return f"{eigen} De regel zegt: {lower_first(_write_regel(koers))}"
    return _write_regel(koers)


def write_naast_label(koers: Koers) -> str:
    """Return the same beside a label, without the word that the label says already."""
    return capitalize_first(write_koers(koers).removeprefix(f"{label_of(koers).tekst}: "))


def _write_regel(koers: Koers) -> str:
    maat = koers.maat
    if koers.berekend == NIET_TE_ZEGGEN:
        return close_zin(f"{_name_niet(koers)}: {write_reeks((_write_reden(koers), _write_bekend(koers)), '; ')}")
    stand = write_reeks((_write_stand(maat), _write_verandering(maat)))
    return close_zin(capitalize_first(f"{stand}: {_UITKOMSTEN[koers.berekend](koers)}{_write_vorige(koers)}"))


def write_koers_kort(koers: Koers) -> str:
    """Return the same beside a label: from where to where, and what it should be; or why nothing can be said.

    An editor may have a verdict where the rule has none: then the figure it is about, with its year, stands there too.
    """
    maat = koers.maat
    loopt = _write_reden(koers) if _vorm_of(koers) == JAAR_LOOPT else ""
    if koers.berekend == NIET_TE_ZEGGEN and not loopt:
        eigen = _write_punt(maat, maat.laatste) if koers.oordeel else ""
        return capitalize_first(write_reeks((_write_reden(koers), eigen), "; "))
    begin = f"van {_write_punt(maat, maat.begin)} naar " if maat.begin and maat.verschil is not None else ""
    doel = f"doel: {write_grens(maat.indicator, maat.doel)} in {maat.doel.jaar}" if maat.doel else ""
    return capitalize_first(write_reeks((loopt, f"{begin}{_write_punt(maat, maat.laatste)}", doel), "; "))


def write_laatste(koers: Koers) -> str:
    """Return the figure that was judged, with its year: "11,2% (2024)"; empty when there is none."""
    return _write_punt(koers.maat, koers.maat.laatste)


def name_regel(koers: Koers) -> str:
    """Return what the rule says of a figure, in a word, whatever an editor says instead."""
    return _name_niet(koers) if koers.berekend == NIET_TE_ZEGGEN else koers.berekend.naam


def _name_niet(koers: Koers) -> str:
    may_come = koers.stap is None or (koers.stap.wacht and not koers.maat.is_voorbij)
    return koers.berekend.naam if may_come else NIET


def _write_reden(koers: Koers) -> str:
    doel = koers.maat.doel
    return koers.stap.reden.format(jaar=doel.jaar if doel else "") if koers.stap else "geen vraag van de regel past"


def _write_bekend(koers: Koers) -> str:
    """Return what is known when no verdict can be given: the figures, and what they should be."""
    maat, vorm = koers.maat, _vorm_of(koers)
    if vorm in BEIDE:
        found = maat.eromheen if vorm == "voorbij_niet_gemeten" else (maat.begin, maat.laatste)
        cijfers = write_opsomming(_write_stand(maat, each) for each in found if each)
    else:
        cijfers = write_reeks((_write_stand(maat), "" if vorm in ZONDER_BEGIN else _write_verandering(maat)))
    te_gaan = _write_te_gaan(maat) if vorm == JAAR_LOOPT else ""
    return write_reeks((cijfers, f"{_write_doel(maat.doel, maat)}{te_gaan}"), "; ")


def _vorm_of(koers: Koers) -> str:
    return koers.stap.vorm if koers.stap else ""


def _write_doel(doel: Streefwaarde | None, maat: Maat) -> str:
    if doel is None:
        return ""
    voor = f" voor {doel.jaar}" if doel.jaar else ""
    return f"het doel{voor} is {write_grens(maat.indicator, doel)}"


def _write_stand(maat: Maat, gemeten: Gemeten | None = None) -> str:
    """Return a figure with its year: "214 verwijzingen in 2025 (voorlopig)"."""
    found = gemeten or maat.laatste
    if found is None:
        return ""
    wanneer = f" {found.meetjaar.wanneer}" if found.meetjaar else ""
    eenheid = maat.indicator.eenheid or ""
    # Without "per 1.000 inwoners" a number says nothing; other units of several words are left to the table.
    is_short = " " not in eenheid or eenheid.startswith("per ")
    achter = f" {eenheid}" if found.waarde is not None and eenheid and is_short and not is_procent(eenheid) else ""
    return f"{write_kort(found, eenheid)}{achter}{wanneer}{' (voorlopig)' if found.voorlopig else ''}"


def _write_punt(maat: Maat, gemeten: Gemeten | None) -> str:
    if gemeten is None:
        return ""
    jaar = f" ({gemeten.meetjaar.in_woorden})" if gemeten.meetjaar else ""
    return f"{write_kort(gemeten, maat.indicator.eenheid)}{jaar}"


def _write_verandering(maat: Maat) -> str:
    """Return how the figure differs from the beginning: "0,6 procentpunt hoger dan in 2020"; empty without one."""
    verschil, begin = maat.verschil, maat.begin
    if verschil is None or begin is None or begin.meetjaar is None or maat.is_begin:
        return ""
    if not verschil:
        return f"even hoog als {begin.meetjaar.wanneer}"
    hoe = "hoger" if verschil > 0 else "lager"
    return f"{_write_verschil(maat, verschil)} {hoe} dan {begin.meetjaar.wanneer}"


def _write_verschil(maat: Maat, verschil: Decimal) -> str:
    eenheid = maat.indicator.eenheid
    return write_hoeveelheid(abs(verschil), "procentpunt") if is_procent(eenheid) else write_getal(abs(verschil))


def _write_te_gaan(maat: Maat) -> str:
    te_gaan = maat.te_gaan
    return f"; nog {_write_verschil(maat, te_gaan)} te gaan" if te_gaan else ""


def _name_doel(maat: Maat) -> str:
    """Return the target with its year: "het doel voor 2028 (hoogstens 9,6%)"."""
    if maat.doel is None:
        return "het doel"
    return f"het doel voor {maat.doel.jaar} ({write_grens(maat.indicator, maat.doel)})"


def _write_vorige(koers: Koers) -> str:
    """Return that the figure before the latest tells another story, which a first and a last one would hide."""
    maat, vorige = koers.maat, koers.maat.vorige
    if maat.is_voorbij or vorige is None or vorige.waarde is None or maat.laatste is None or not maat.laatste.waarde:
        return ""
    gain = (maat.laatste.waarde - vorige.waarde) * maat.kant
    was = f"{vorige.meetjaar.wanneer} ({write_kort(vorige, maat.indicator.eenheid)})"
    if koers.berekend == VERKEERDE_KANT:
        return f"; wel beter dan {was}" if gain > 0 else ""
    return f"; wel slechter dan {was}" if gain < 0 else ""


def _write_behaald(koers: Koers) -> str:
    return f"{_name_doel(koers.maat)} is gehaald"


def _write_niet_behaald(koers: Koers) -> str:
    maat = koers.maat
    scheelde = f"; het scheelde {_write_verschil(maat, maat.te_gaan)}" if maat.te_gaan else ""
    return f"{_name_doel(maat)} is niet gehaald{scheelde}{_write_eerder(maat)}"


def _write_eerder(maat: Maat) -> str:
    """Return when the target was met before, and lost again."""
    eerder = maat.eerder_gehaald
    if eerder is None:
        return ""
    return f", en {eerder.meetjaar.wanneer} was het wel gehaald ({write_kort(eerder, maat.indicator.eenheid)})"


def _write_op_koers(koers: Koers) -> str:
    doel = _name_doel(koers.maat)
    if koers.maat.is_gehaald:
        return f"{doel} is nu al gehaald"
    return f"op koers om {doel} te halen{_write_te_gaan(koers.maat)}"


def _write_goede_kant(koers: Koers) -> str:
    te_gaan = _write_te_gaan(koers.maat)
    return f"de goede kant op, maar te langzaam om {_name_doel(koers.maat)} te halen{te_gaan}"


def _write_gelijk(koers: Koers) -> str:
    vrijwel = "vrijwel gelijk, dus " if koers.maat.verschil else ""
    return f"{vrijwel}{_name_doel(koers.maat)} komt niet dichterbij{_write_te_gaan(koers.maat)}"


def _write_verkeerde_kant(koers: Koers) -> str:
    maat = koers.maat
    if maat.weg <= 0:
        return f"de verkeerde kant op; bij het begin was {_name_doel(maat)} gehaald, en nu niet meer"
    return f"de verkeerde kant op; {_name_doel(maat)} is nu verder weg dan bij het begin"


_UITKOMSTEN: Mapping[str, Callable[[Koers], str]] = {
    "behaald": _write_behaald,
    "niet_behaald": _write_niet_behaald,
    "op_koers": _write_op_koers,
    "goede_kant": _write_goede_kant,
    "gelijk": _write_gelijk,
    "verkeerde_kant": _write_verkeerde_kant,
}
