"""All years of some goals side by side: in each year the verdict of then, on the figures up to and including it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from uitvoeringskompas.model.koers import Koers
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.stamboom import Familie
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Rij, Tabel
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.doelcijfers import koersen_na
from uitvoeringskompas.views.onderwerp.cijfer.koers import NIET_TE_ZEGGEN, label_of, write_laatste
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_afwezig


class Doelrij(Vast):
    """One goal with how its figures went in each year, what asks most attention first; None before there was a goal."""

    familie: Familie
    jaren: Mapping[int, tuple[Koers, ...] | None]

    @property
    def cijfer(self) -> str:
        """Return the figure that every year is about; empty when they differ."""
        namen = {koersen[0].indicator.naam for koersen in self.jaren.values() if koersen}
        return next(iter(namen)) if len(namen) == 1 else ""


def tabulate_doelmatrix(
    blad: Blad, publicatie: Publicatie, families: Iterable[Familie], jaren: Iterable[int]
) -> Tabel | None:
    """Return how these goals went through the years; None for fewer than two years, or when of none anything is said.

    What there is nothing to say of is left out: a year to come or before the first of them, a goal without figures.
    """
    own = sorted(jaar for jaar in set(jaren) if jaar <= blad.peildatum.year)
    every = (_make_rij(blad, publicatie, familie, own) for familie in families)
    rijen = [rij for rij in every if any(rij.jaren.values())]
    kolommen = [jaar for jaar in own if any(rij.jaren[jaar] is not None for rij in rijen)]
    if len(kolommen) < 2 or not any(map(_says_something, rijen)):
        return None
    wijzer = Draadwijzer(blad=blad, publicatie=publicatie)
    return Tabel(
        bijschrift="Doelen door de jaren: hoe het ervoor stond, met de cijfers tot en met dat jaar",
        anker="doelmatrix",
        kolommen=(Kolom(titel="Doel"), *(Kolom(titel=str(jaar)) for jaar in kolommen)),
        rijen=tuple(
            Rij(
                cellen=(
                    Cel(links=wijzer.doelen([rij.familie.id]), opmerking=rij.cijfer),
                    *(_cel(blad, publicatie, rij.jaren[jaar], met_naam=not rij.cijfer) for jaar in kolommen),
                )
            )
            for rij in rijen
        ),
    )


def _make_rij(blad: Blad, publicatie: Publicatie, familie: Familie, jaren: Iterable[int]) -> Doelrij:
    return Doelrij(familie=familie, jaren={jaar: _judge(blad, publicatie, familie, jaar) for jaar in jaren})


def _judge(blad: Blad, publicatie: Publicatie, familie: Familie, jaar: int) -> tuple[Koers, ...] | None:
    boom = publicatie.doelenboom
    found = boom.in_jaar(familie, jaar)
    if found is None:
        return None
    home, doel = boom.geldend(familie, blad.peildatum) if jaar == blad.peildatum.year else found
    return koersen_na(blad, publicatie, home, doel, jaar)


def _says_something(rij: Doelrij) -> bool:
    return any(koers.uitkomst != NIET_TE_ZEGGEN for koersen in rij.jaren.values() for koers in (koersen or ())[:1])


def _cel(blad: Blad, publicatie: Publicatie, koersen: Sequence[Koers] | None, *, met_naam: bool) -> Cel:
    """Return the verdict with its figure, which leads to its page; where the years differ its name stands there too."""
    if koersen is None:
        return cellen.empty(write_afwezig(publicatie) if publicatie.is_transcribed else "nog niet")
    if not koersen:
        return cellen.empty("geen cijfer")
    eerste, wijzer = koersen[0], Cijferwijzer(blad=blad, publicatie=publicatie)
    naam, waarde = eerste.indicator.naam, write_laatste(eerste)
    return Cel(
        labels=(label_of(eerste),),
        links=(wijzer.indicator(waarde or naam, eerste.indicator.id),),
        opmerking=naam if met_naam and waarde else "",
    )
