"""The tables of one indicator: years and series with baselines, targets and sources; and groups and areas by year."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence

from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.indicatoren import Indicator, Meting, Nulmeting, Streefwaarde
from uitvoeringskompas.model.verloop import Verloop, split_verlopen
from uitvoeringskompas.taal.getal import PROCENTEN
from uitvoeringskompas.taal.zin import capitalize_first, write_opsomming, write_reeks
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Rij, Tabel
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import JAAR_NIET_GENOEMD, write_kort, write_uitkomst
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.streefwaarden import write_streefwaarde
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_geen

MEESTE_KOLOMMEN = 3
MEESTE_JAREN = 6
MEESTE_RIJEN = 12
Afspraak = Nulmeting | Streefwaarde


def write_no_figure(wijzer: Cijferwijzer, jaar: int) -> str:
    """Return what stands at a year of which nobody says anything: only a year to come is certainly not measured yet."""
    return "nog niet gemeten" if jaar > wijzer.blad.peildatum.year else write_geen(wijzer.publicatie, "cijfer")


def list_plekken(indicator: Indicator) -> tuple[str, ...]:
    """Return the notas and programmes that set a baseline or target, each once."""
    found = (*(each.voor for each in indicator.nulmetingen), *(each.gesteld_in for each in indicator.streefwaarden))
    return tuple(dict.fromkeys(plek for plek in found if plek))


def name_reeks(indicator: Indicator, reeks_id: str | None) -> str:
    """Return the short name of a series where there are several: "meting 2"; its full name stands in the facts."""
    ids = [reeks.id for reeks in indicator.reeksen]
    return f"meting {ids.index(reeks_id) + 1}" if reeks_id in ids and len(ids) > 1 else ""


def tabulate_verloop(wijzer: Cijferwijzer, indicator: Indicator) -> Tabel | None:
    """Return the table of years and series, with baselines, targets and sources; None when nothing is known."""
    hoofd, anders = split_verlopen(indicator)
    verlopen = (*hoofd, *anders) if len(hoofd) + len(anders) <= MEESTE_KOLOMMEN else hoofd
    return _Verlooptabel(wijzer=wijzer, indicator=indicator, verlopen=verlopen).tabulate()


def tabulate_groepen(wijzer: Cijferwijzer, indicator: Indicator) -> Tabel | None:
    """Return the table of groups and areas by year, when they are too many to stand beside the indicator itself."""
    hoofd, anders = split_verlopen(indicator)
    if not anders or len(hoofd) + len(anders) <= MEESTE_KOLOMMEN or is_long(indicator):
        return None
    found = {meting.meetjaar for verloop in anders for meting in verloop.metingen}
    jaren = sorted(found, key=lambda jaar: jaar.volgorde)
    rijen = tuple(
        Rij(
            cellen=(
                Cel(tekst=_name_verloop(verloop, wijzer, indicator)),
                *(_meting_cel(_meting_in(verloop, jaar), indicator) for jaar in jaren),
            )
        )
        for verloop in anders
    )
    return Tabel(
        bijschrift=f"{indicator.naam}: groepen en gebieden apart{_write_eenheid(indicator)}",
        kolommen=(
            Kolom(titel="Groep of gebied"),
            *(Kolom(titel=capitalize_first(jaar.in_woorden), getal=True) for jaar in jaren),
        ),
        rijen=rijen,
        bron=write_opsomming(link.tekst for link in wijzer.bronlinks(_bronnen_of(indicator, anders))),
    )


def is_long(indicator: Indicator) -> bool:
    """Tell whether groups and areas are too many, or their years or words too long, for one table that anyone reads."""
    _, anders = split_verlopen(indicator)
    metingen = [meting for verloop in anders for meting in verloop.metingen]
    is_wide = len({meting.meetjaar for meting in metingen}) > MEESTE_JAREN or any(
        meting.ondergrens is not None or meting.bovengrens is not None for meting in metingen
    )
    return len(anders) > MEESTE_KOLOMMEN and (is_wide or len(anders) > MEESTE_RIJEN)


def list_groepen(wijzer: Cijferwijzer, indicator: Indicator) -> tuple[tuple[str, Tabel | None], ...]:
    """Return a line and a table by year for each group and area, when one table for all of them would be too long."""
    _, anders = split_verlopen(indicator)
    return tuple(_write_groep(wijzer, indicator, verloop) for verloop in anders) if is_long(indicator) else ()


def _write_groep(wijzer: Cijferwijzer, indicator: Indicator, verloop: Verloop) -> tuple[str, Tabel | None]:
    naam, laatste = _name_verloop(verloop, wijzer, indicator), verloop.laatste
    stand = f"{write_kort(laatste, indicator.eenheid)} {laatste.meetjaar.wanneer}" if laatste else "geen cijfer"
    tabel = tabulate(
        f"{indicator.naam}: {naam}{_write_eenheid(indicator)}",
        verloop.metingen,
        ("Jaar", lambda meting: Cel(tekst=capitalize_first(meting.meetjaar.in_woorden))),
        ("Gemeten", lambda meting: _meting_cel(meting, indicator)),
        ("Toelichting", lambda meting: cellen.of_proza(meting.toelichting)),
        ("Bron", lambda meting: cellen.of_links(wijzer.bronlinks(_bronnen_of(indicator, (verloop,), meting)))),
    )
    return f"{naam}: {stand}", tabel


class _Jaren(Vast):
    """A row: one year, or several in a row of which the same is said; None is a year that is not known."""

    van: Meetjaar | None
    tot_en_met: Meetjaar | None
    cellen: tuple[Cel, ...]

    def absorbs(self, volgende: _Jaren) -> bool:
        """Tell whether the next row says the same and holds no value, so that the two can be one."""
        if not (self.tot_en_met and volgende.van) or self.tot_en_met.is_gemiddelde or volgende.van.is_gemiddelde:
            return False
        follows = self.tot_en_met.tot_en_met < volgende.van.tot_en_met and volgende.van.follows(self.tot_en_met)
        return follows and self.cellen == volgende.cellen and all(cel.leeg or cel == Cel() for cel in self.cellen)

    def write(self) -> str:
        if self.van == self.tot_en_met or self.van is None or self.tot_en_met is None:
            return capitalize_first(self.van.in_woorden) if self.van else JAAR_NIET_GENOEMD
        return f"{self.van.in_woorden} tot en met {self.tot_en_met.in_woorden}"


class _Verlooptabel(Vast):
    """Writes the table of one indicator for the series that are its columns."""

    wijzer: Cijferwijzer
    indicator: Indicator
    verlopen: tuple[Verloop, ...]

    def tabulate(self) -> Tabel | None:
        rijen: list[_Jaren] = []
        for jaar in self._list_jaren():
            rij = self._write_jaar(jaar)
            if rijen and rijen[-1].absorbs(rij):
                rijen[-1] = replace(rijen[-1], tot_en_met=rij.van)
            else:
                rijen.append(rij)
        bron = self._bron_in_caption()
        titels = [*self._titels(), "Nulmeting", "Streefwaarde", "Toelichting" if bron else "Bron"]
        kept = [nummer for nummer in range(len(titels)) if any(rij.cellen[nummer] != Cel() for rij in rijen)]
        if not rijen:
            return None
        return Tabel(
            bijschrift=f"{self.indicator.naam} door de jaren{_write_eenheid(self.indicator)}",
            kolommen=(
                Kolom(titel="Jaar"),
                *(Kolom(titel=titels[nummer], getal=nummer < len(self.verlopen)) for nummer in kept),
            ),
            rijen=tuple(
                Rij(cellen=(Cel(tekst=rij.write()), *(rij.cellen[nummer] for nummer in kept))) for rij in rijen
            ),
            bron=bron,
        )

    def _titels(self) -> tuple[str, ...]:
        if len(self.verlopen) == 1:
            return ("Gemeten",)
        return tuple(_name_verloop(verloop, self.wijzer, self.indicator) for verloop in self.verlopen)

    def _list_jaren(self) -> tuple[Meetjaar | None, ...]:
        """Return the years of the columns, the baselines and the targets; what names no year comes last."""
        metingen = [*(each for verloop in self.verlopen for each in verloop.metingen), *self._without_reeks()]
        jaren = {Meetjaar.parse(each.jaar) for each in self.indicator.streefwaarden}
        jaren |= {each.meetjaar for each in metingen} | {each.meetjaar for each in self.indicator.nulmetingen}
        known = sorted(filter(None, jaren), key=lambda jaar: jaar.volgorde)
        return (*known, None) if None in jaren else tuple(known)

    def _without_reeks(self) -> tuple[Meting, ...]:
        """Return the years without value that name no series although there are series: they count for all."""
        if not self.indicator.reeksen:
            return ()
        return tuple(each for each in self.indicator.metingen if not each.is_bekend and not each.reeks)

    def _write_jaar(self, jaar: Meetjaar | None) -> _Jaren:
        metingen = tuple(_meting_in(verloop, jaar) for verloop in self.verlopen)
        if metingen and not any(metingen):  # a year without value that names no series is told in the first column
            metingen = (next((each for each in self._without_reeks() if each.meetjaar == jaar), None), *metingen[1:])
        begin = tuple(each for each in self.indicator.nulmetingen if each.meetjaar == jaar)
        doelen = tuple(each for each in self.indicator.streefwaarden if Meetjaar.parse(each.jaar) == jaar)
        found = (
            *self._meting_cellen(jaar, metingen, {*(each.reeks for each in begin), *(each.reeks for each in doelen)}),
            self._afspraak_cel(begin, lambda each: write_uitkomst(each, self.indicator.eenheid)),
            self._afspraak_cel(doelen, lambda each: write_streefwaarde(self.indicator, each)),
            self._bron_cel([each for each in metingen if each], [*begin, *doelen]),
        )
        return _Jaren(van=jaar, tot_en_met=jaar, cellen=found)

    def _meting_cellen(
        self, jaar: Meetjaar | None, metingen: Sequence[Meting | None], afgesproken: Container[str | None]
    ) -> tuple[Cel, ...]:
        """Return the values of a year; when nobody says anything about it, one series tells that.

        It is the newest of those for which something was agreed (``afgesproken``) for that year, or else of all.
        """
        found = tuple(_meting_cel(meting, self.indicator) for meting in metingen)
        if jaar is None or any(metingen) or not found:
            return found
        said = cellen.empty(write_no_figure(self.wijzer, jaar.tot_en_met), getal=True)
        main = [nummer for nummer, each in enumerate(self.verlopen) if self._is_main(each)]
        agreed = [nummer for nummer in main if (reeks := self.verlopen[nummer].reeks) and reeks.id in afgesproken]
        last = max(agreed or main)
        return (*found[:last], said, *found[last + 1 :])

    def _is_main(self, verloop: Verloop) -> bool:
        """Tell whether the series is about the same people and area as the first one."""
        return (verloop.groep, verloop.gebied) == (self.verlopen[0].groep, self.verlopen[0].gebied)

    def _afspraak_cel(self, afspraken: Sequence[Afspraak], write: Callable[..., str]) -> Cel:
        """Return what was agreed for a year; of several, each says to which series it belongs."""
        if not afspraken:
            return Cel()
        teksten = [f"{write(each)} ({naam})" if naam else write(each) for each, naam in self._name(afspraken)]
        plekken = [each.voor if isinstance(each, Nulmeting) else each.gesteld_in for each in afspraken]
        links = self.wijzer.besluiten(plekken, "volgens ") if len(list_plekken(self.indicator)) > 1 else ()
        return Cel(tekst=write_opsomming(dict.fromkeys(teksten)), links=links)

    def _name(self, afspraken: Sequence[Afspraak]) -> list[tuple[Afspraak, str]]:
        """Return each with the short name of its series, which matters when the table shows more than one."""
        is_more = len(self.verlopen) > 1
        return [(each, name_reeks(self.indicator, each.reeks) if is_more else "") for each in afspraken]

    def _bron_cel(self, metingen: Sequence[Meting], afspraken: Sequence[Afspraak]) -> Cel:
        """Return the sources of a row and what the editor says about its figures."""
        said = (each.toelichting for each in (*metingen, *afspraken))
        toelichting = "\n\n".join(dict.fromkeys(tekst for tekst in said if tekst))
        bronnen = (*self._meting_bronnen(metingen), *(each.bron for each in afspraken))
        links = () if self._bron_in_caption() else self.wijzer.bronlinks(bronnen)
        return Cel(links=links, proza=proza_of(toelichting))

    def _meting_bronnen(self, metingen: Iterable[Meting]) -> tuple[str | None, ...]:
        reeksbron = {reeks.id: reeks.bron for reeks in self.indicator.reeksen}
        return tuple(each.bron or reeksbron.get(each.reeks or "") for each in metingen if each.is_bekend)

    def _bron_in_caption(self) -> str:
        """Return the source when all figures of the table share it: it is then named once, above the table."""
        metingen = [each for verloop in self.verlopen for each in verloop.metingen]
        afspraken: tuple[Afspraak, ...] = (*self.indicator.nulmetingen, *self.indicator.streefwaarden)
        bronnen = {*self._meting_bronnen(metingen), *(each.bron for each in afspraken if each.bron)}
        links = self.wijzer.bronlinks(bronnen)
        return links[0].tekst if len(bronnen) == 1 and links else ""


def _bronnen_of(
    indicator: Indicator, verlopen: Iterable[Verloop], alleen: Meting | None = None
) -> tuple[str | None, ...]:
    reeksbron = {reeks.id: reeks.bron for reeks in indicator.reeksen}
    return tuple(
        each.bron or reeksbron.get(each.reeks or "")
        for verloop in verlopen
        for each in verloop.metingen
        if each.is_bekend and alleen in {None, each}
    )


def _meting_in(verloop: Verloop, jaar: Meetjaar | None) -> Meting | None:
    return next((meting for meting in verloop.metingen if meting.meetjaar == jaar), None)


def _meting_cel(meting: Meting | None, indicator: Indicator) -> Cel:
    if meting is None:
        return Cel()
    return Cel(tekst=write_uitkomst(meting, indicator.eenheid), getal=True, leeg=not meting.is_bekend)


def _name_verloop(verloop: Verloop, wijzer: Cijferwijzer, indicator: Indicator) -> str:
    """Return the head of a series: its group and area, and its short name where there are more series."""
    reeks = name_reeks(indicator, verloop.reeks.id) if verloop.reeks else ""
    wie = write_reeks((verloop.groep, verloop.gebied))
    if wie and reeks:
        return f"{wie} ({reeks})"
    return wie or capitalize_first(reeks) or indicator.gebied or wijzer.publicatie.naam


def _write_eenheid(indicator: Indicator) -> str:
    if indicator.eenheid is None:
        return ", eenheid niet genoemd"
    return "" if indicator.eenheid in PROCENTEN else f", in {indicator.eenheid}"
