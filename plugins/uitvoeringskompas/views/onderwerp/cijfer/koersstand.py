"""How several figures go, on a line each: what is off comes first."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.taal.zin import close_zin, write_zinnen
from uitvoeringskompas.views.kit.bouwstenen import Standregel
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.doelcijfers import sort_koersen
from uitvoeringskompas.views.onderwerp.cijfer.koers import label_of, write_koers_kort, write_naast_label


def list_standregels(
    wijzer: Cijferwijzer, indicatoren: Iterable[Indicator], *, kort: bool = False
) -> tuple[Standregel, ...]:
    """Return a line for each indicator, what is off first; ``kort`` leaves the whole sentence to its own page."""
    koersen = sort_koersen(wijzer.koers(each) for each in indicatoren)
    write = write_koers_kort if kort else write_naast_label
    return tuple(
        Standregel(
            titel=wijzer.indicator(koers.indicator.naam, koers.indicator.id),
            label=label_of(koers),
            tekst=write_zinnen(close_zin(write(koers)), wijzer.write_wiens(koers)),
            anker=anchor_of("indicator", koers.indicator.id),
        )
        for koers in koersen
    )
