"""Why figures may not be compared, each warning as one Dutch sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from uitvoeringskompas.compare.caution import Caution, CautionKind, Geldniveau
from uitvoeringskompas.taal.datum import write_moment, write_periode
from uitvoeringskompas.taal.getal import write_aantal, write_euro
from uitvoeringskompas.taal.zin import quote, write_opsomming

NIVEAUS = {
    Geldniveau.REGEL: "begrotingsregel",
    Geldniveau.INTERVENTIE: "interventie",
    Geldniveau.PRIORITEIT: "prioriteit",
    Geldniveau.DEKKING: "bron van het geld",
    Geldniveau.PROGRAMMA: "programma",
}
"""What a level of money is called."""


def write_waarschuwing(waarschuwing: Caution) -> str:
    """Return the warning as one sentence."""
    return _WRITERS[waarschuwing.kind](waarschuwing)


def _write_openbare_bron(found: Caution) -> str:
    return (
        f"De plannen van {write_opsomming(found.states)} zijn overgenomen uit openbare bronnen, en die kunnen "
        "onvolledig zijn: wat daar niet in staat, kan er toch zijn geweest."
    )


def _write_ertussen(found: Caution) -> str:
    """Return which years lie between, and of which of them something stands here."""
    van, tot = found.periode or (0, 0)
    ertussen = range(van + 1, tot)
    is_een = len(ertussen) == 1
    telt = f"Tussen {van} en {tot} {'ligt' if is_een else 'liggen'} {write_periode(ertussen[0], ertussen[-1])}"
    if not found.jaren:
        return f"{telt}. Van {'dat jaar' if is_een else 'die jaren'} staat hier geen programma."
    if len(found.jaren) < len(ertussen):
        return f"{telt}. Alleen van {write_opsomming(found.jaren)} staat hier een programma."
    return f"{telt}. Van {'dat jaar' if is_een else 'al die jaren'} staat hier ook een programma."


def _write_reeksbreuk(found: Caution) -> str:
    naam = found.indicator.naam if found.indicator else ""
    vanaf = found.breuk.vanaf if found.breuk else None
    sinds = f"is sinds {vanaf} een andere" if vanaf else "is een andere geworden"
    return f"De meting van {quote(naam)} {sinds}: cijfers van ervoor en erna zijn niet te vergelijken."


def _write_niveau(found: Caution) -> str:
    naam = NIVEAUS[found.level or Geldniveau.PROGRAMMA]
    jaar = f" van {found.jaar}" if found.jaar else ""
    return f"Ander niveau: het geld{jaar} is hier alleen te vergelijken per {naam}."


def _write_geldsoort(found: Caution) -> str:
    return (
        f"Alleen van {found.state} is bekend wat is {found.geldsoort}: vergelijk begroot met begroot, "
        f"en niet met {found.geldsoort}."
        if found.geldsoort != "begroot"
        else f"Alleen van {found.state} is bekend wat is begroot."
    )


def _write_moment(found: Caution) -> str:
    """Return of which day each year tells, the year of which less is known first."""
    (jaar, momenten), (other, others) = sorted(found.standen, key=lambda stand: not stand[1])
    aan = " aan inkomsten" if found.is_inkomsten and found.geldsoort == "verwacht" else ""
    voorzetsel = "voor" if found.geldsoort == "verwacht" else "in"
    wat = f"Wat {voorzetsel} {jaar}{aan} is {found.geldsoort}, is de stand van {_name_moments(momenten)}"
    if not others:
        return f"{wat}; van {other} is het hele jaar bekend."
    return f"{wat}; van {other} is het die van {_name_moments(others)}."


def _name_moments(momenten: Iterable[str]) -> str:
    return write_opsomming(write_moment(each, lidwoord=True) for each in momenten)


def _write_onbekend(found: Caution) -> str:
    regels = write_aantal(found.count or 0, "begrotingsregel", "begrotingsregels")
    staat = "" if found.state == str(found.jaar) else f" ({found.state})"
    return f"Van {regels} in {found.jaar}{staat} is het bedrag niet bekend: onbekend is geen nul."


def _write_afronding(found: Caution) -> str:
    bedrag = write_euro(found.afgerond_op or 0)
    return f"Het verschil is kleiner dan de afronding: een van de documenten rondt af op {bedrag}."


def _write_niet_vergeleken(found: Caution) -> str:
    return f"Het bestand {found.path} heeft fouten in {found.state} en is daarom niet vergeleken."


def _write_publicist(found: Caution) -> str:
    before, after = found.namen or ("", "")
    if found.relatie == "was":
        return f"{before} ging verder als {after}."
    verband = {
        "vervangt": f"{before} ging op in {after}.",
        "afgesplitst_van": f"{after} splitste zich af van {before}.",
    }.get(found.relatie or "", f"{before} en {after} zijn niet dezelfde.")
    return (
        f"{verband} Cijfers en geld gaan over een ander gebied: een verschil zegt niet dat er iets meer of minder werd."
    )


def _write_ingetrokken(found: Caution) -> str:
    sinds = f" ({write_moment(found.moment)})" if found.moment else ""
    toen = f"Wat er van {found.jaar} nog in staat, was het plan van toen."
    return f"{quote(found.titel or '')} is ingetrokken{sinds}. {toen}"


_WRITERS: Mapping[CautionKind, Callable[[Caution], str]] = {
    CautionKind.OPENBARE_BRON: _write_openbare_bron,
    CautionKind.JAREN_ERTUSSEN: _write_ertussen,
    CautionKind.REEKSBREUK: _write_reeksbreuk,
    CautionKind.AFRONDING: _write_afronding,
    CautionKind.BIJ_BENADERING: lambda _: "Een van de bedragen is een schatting.",
    CautionKind.ANDER_NIVEAU: _write_niveau,
    CautionKind.ANDERE_GELDSOORT: _write_geldsoort,
    CautionKind.ANDER_MOMENT: _write_moment,
    CautionKind.ONBEKEND_BEDRAG: _write_onbekend,
    CautionKind.ANDERE_PUBLICIST: _write_publicist,
    CautionKind.INGETROKKEN: _write_ingetrokken,
    CautionKind.NIET_VERGELEKEN: _write_niet_vergeleken,
}
