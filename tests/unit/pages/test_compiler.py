"""Templates as we compile them print what Jinja prints, also where a template does what none of ours does."""

from __future__ import annotations

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, TemplateError
from markupsafe import Markup

from uitvoeringskompas.pages.compiler import QuickEnvironment

MACROS = """\
{% macro kop(tekst, niveau=2) %}<h{{ niveau }}>{{ tekst }}</h{{ niveau }}>{% endmacro %}
{% macro lijst(eerste) %}{{ eerste }}{{ varargs | join(',') }}{{ kwargs | length }}{% endmacro %}
{% macro vak(naam) %}<div>{{ naam }}{{ caller(naam) }}</div>{% endmacro %}
"""
BASE = "<main>{% block b %}<p>{{ hostile }}</p>{% endblock %}</main>"
START = '{% from "macros" import kop, lijst, vak %}'
TEMPLATES = [
    "{{ hostile }}{{ marked }}{{ 1 }}{{ none }}{{ [hostile, marked] }}{{ hostile | upper }}{{ marked ~ hostile }}",
    "{{ kop(hostile) }}{{ kop(marked, 3) }}{{ kop(tekst='&', niveau=hostile) }}{{ kop(niveau=1, tekst=kop('a')) }}",
    "{{ lijst(1, 2, hostile, x=3) }}{{ lijst(eerste=hostile) }}{{ lijst(*[1, 2], **{'x': 1}) }}",
    "{% call(x) vak(hostile) %}{{ x }}{{ kop(x) }}{% endcall %}",
    "{% for each in [hostile, marked] %}{{ loop.index }}{{ kop(each) }}{{ loop.cycle('a', '<') }}{% endfor %}",
    "{% for each in [[hostile]] recursive %}{{ loop(each) if each is not string else each }}{% endfor %}",
    "{% set a = kop(hostile) %}{{ a }}{% set b %}{{ a }}{{ hostile }}{% endset %}{{ b }}{{ b | length }}",
    "{% autoescape false %}{{ hostile }}{{ kop(hostile) }}{% endautoescape %}{{ hostile }}",
    "{% autoescape shy %}{{ hostile }}{{ kop(hostile) }}{% endautoescape %}{{ hostile }}",
    '{% extends "base" %}{% block b %}{{ super() }}{{ self.a() }}{% block a %}{{ shy }}{% endblock %}{% endblock %}',
    "{{ range(3) | list }}{{ dict(a=hostile).a }}{{ namespace(b=marked).b }}",
    "{{ cycler('<').next() }}{{ hostile.upper() }}{{ marked.upper() }}",
    "{{ onbekend }}",
    "{{ onbekend() }}",
    "{{ hostile.onbekend }}",
    "{{ kop() }}",
    "{{ kop(1, 2, 3) }}",
    "{{ kop(1, diepte=2) }}",
    "{{ vak(1) }}",
]
KNOWN = {"hostile": "<script>'&\"", "marked": Markup("<b>ok</b>"), "shy": False}


def _print(kind: type[Environment], template: str) -> str:
    texts = {"macros": MACROS, "base": BASE, "page": template if "extends" in template else START + template}
    environment = kind(loader=DictLoader(texts), autoescape=True, undefined=StrictUndefined)
    try:
        return environment.get_template("page").render(KNOWN)
    except (TemplateError, TypeError) as error:
        return f"{type(error).__name__}: {error}"


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_prints_what_it_prints_in_jinja(template: str) -> None:
    assert _print(QuickEnvironment, template) == _print(Environment, template)
