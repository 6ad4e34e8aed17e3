"""Dutch abbreviations with a dot, and the words that sentences begin with: what tells whether a dot ends a sentence.

Own knowledge of what stands in papers of gemeenten, checked with the texts in the plans of this project; who misses one
adds it. Abbreviations are written without their last dot.
"""

from __future__ import annotations

_NEVER_LAST = """
    a.d a.g.v a.h.v a.k.a afb afd alg b.d b.g.g b.v bijl bijv blz bv ca cf d.d d.i d.m.v d.w.z dd dhr dr drs e.g evt
    fa fam fig geb gebr gem h.t.l hfst hoofdst i.c i.c.m i.e i.g.v i.h.a i.h.b i.h.k.v i.i.g i.o i.o.m i.o.v i.p.v
    i.s.m i.t.t i.v.m i.z incl ing ir ism ivm jhr jkvr k.a ll.m lt luit m.a.w m.b.t m.b.v m.h.o m.h.v m.i.v m.m.v
    m.n m.u.v mej mevr mgr mn mr mrs mw n.a.v nl nr nrs o.a o.b.v o.g.v o.l.v o.m o.v.v o.w ong p pag par plv prof
    resp s.v.p secr st t.a.v t.b.v t.g.v t.h.v t.n.v t.o.v t.w t.w.v t.z.t tab v.a v.d v.w.b vgl vlg vnl voorz vs
    w.o wnd z.g z.o.z z.s.m zgn
"""
_OFTEN_LAST = """
    a.s a.u.b afl apr art aug c.s cs dec e.a e.d e.v ed enz etc excl feb febr hrs inw jan jl lid ll m.m m.v max min
    mnd mrt n.b n.n.b n.o.t.k n.o.v n.t.b n.v.t nov o.i.d okt p.d p.j p.m p.p p.p.p.j p.s p.st p.u p.w pnt pp sec
    sept st.k std t.k tel u v.d.m vr wk wo zat zo
"""
_BEFORE_NAMES = """
    B.V Co Inc jr Jr Ltd Mij mld mln mrd N.V sr Sr U.A V.O.F
"""
_OPENERS = """
    Aan Al Alle Alleen Allemaal Als Anders Bij Binnen Bovendien Buiten Daar Daaraan Daarbij Daardoor Daarin Daarmee
    Daarna Daarnaast Daarom Daarop Daarover Daarvan Daarvoor Dan Dat De Denk Deze Die Dit Doe Doel Door Doordat Dus
    Een Eerder Eerst Elk Elke En Er Eén Geen Haar Hebben Heeft Het Hier Hierbij Hierdoor Hiermee Hierna Hiernaast
    Hiervoor Hij Hoe Hun Ieder Iedere Iedereen Ik In Intussen Is Jaarlijks Je Jij Jullie Kijk Komt Lees Maar Mede
    Meer Men Mensen Met Mijn Na Naar Naast Natuurlijk Net Niemand Niet Nog Nu Of Om Omdat Ondanks Onder Ons Onze Ook
    Op Over Per Samen Sinds Soms Ten Terwijl Tijdens Toch Toen Tot Tussen Uit Uiteindelijk Vaak Van Vanaf Vanuit
    Veel Verder Via Volgens Voor Vooral Voordat Waar Waarom Waarvan Wanneer Want Wat We Wel Welke Wie Wij Wil Ze
    Zelf Zie Zij Zijn Zo Zoals Zodat Zonder Zowel Één
"""

NEVER_LAST = frozenset(_NEVER_LAST.split())
"""What always has something behind it: "bijv.", "i.s.m.", "dr."."""

OFTEN_LAST = frozenset(_OFTEN_LAST.split())
"""What may be the last word of a sentence, and is when a word with a capital follows: "enz.", "p.p.", "1 jan."."""

BEFORE_NAMES = frozenset(_BEFORE_NAMES.split())
"""What often has a name behind it, so that a capital says nothing: "Sport B.V. Almere", "2 mln. Nederlanders"."""

OPENERS = frozenset(_OPENERS.split())
"""Words that begin sentences and seldom names: behind "plan B." or "J." they tell a new sentence from a name."""
