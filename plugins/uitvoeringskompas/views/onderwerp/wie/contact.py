"""How to reach a publisher, and how accessible its own site is."""

from __future__ import annotations

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.profiel import Contact, Profiel, Toegankelijkheid
from uitvoeringskompas.taal.zin import write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk
from uitvoeringskompas.views.kit.prose import proza_of


def write_contact(profiel: Profiel | None) -> Hoofdstuk | None:
    """Return the chapter that tells where to ask and think along, or None when the publisher says nothing of it."""
    if profiel is None:
        return None
    return make_hoofdstuk(
        "contact",
        "Vragen of meedenken",
        _contact(profiel.contact) if profiel.contact else None,
        Onderdeel(links=(Link(tekst=f"Ga naar de site van {profiel.naam}", href=profiel.website),))
        if profiel.website
        else None,
    )


def _contact(contact: Contact) -> Onderdeel:
    return Onderdeel(
        proza=proza_of(contact.toelichting),
        feiten=list_feiten(
            ("Wie", Cel(tekst=write_reeks((contact.functie, contact.organisatie)))),
            ("E-mail", cellen.of_link(contact.email, f"mailto:{contact.email}")),
            ("Telefoon", cellen.of_tekst(contact.telefoon)),
            ("Meer lezen", cellen.of_link("Bekijk de pagina over gezondheid", contact.url)),
        ),
    )


def vraag_cel(profiel: Profiel | None) -> Cel | None:
    """Return by what function and mailbox of a publisher one may ask something; None when it names no mailbox."""
    contact = profiel.contact if profiel else None
    if contact is None or contact.email is None:
        return None
    link = Link(tekst=contact.email, href=f"mailto:{contact.email}")
    return Cel(links=(link,), opmerking=write_reeks((contact.functie, contact.organisatie)))


def write_licentie(licentie: Code | None) -> Onderdeel | None:
    """Return what others may do with the words of the publisher, or None when nobody says that."""
    if licentie is None:
        return None
    feiten = list_feiten(("Licentie", cellen.of_naam(licentie)), ("Wat mag er", cellen.of_tekst(licentie.uitleg)))
    return Onderdeel(titel="Gebruik", feiten=feiten)


def write_toegankelijkheid(toegankelijkheid: Toegankelijkheid | None) -> Onderdeel | None:
    """Return the accessibility statement of the publisher, or None without one."""
    if toegankelijkheid is None:
        return None
    status = toegankelijkheid.status
    return Onderdeel(
        titel="Toegankelijkheid",
        feiten=list_feiten(
            ("Status", cellen.of_naam(status)),
            ("Verklaring", cellen.of_link("Bekijk de toegankelijkheidsverklaring", toegankelijkheid.verklaring_url)),
            ("Toelichting", cellen.of_proza(toegankelijkheid.toelichting)),
        ),
    )
