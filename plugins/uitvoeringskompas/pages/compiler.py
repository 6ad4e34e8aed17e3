"""Templates as Jinja compiles them, less what it asks at each of the hundreds of calls and thousand words of a page.

Nothing that a template can call here wants the context of its page, most macros are given all that they take, and what
is marked as HTML needs no escaping. Any other call is as in Jinja; a macro prints HTML wherever it is called.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame, MacroRef
from jinja2.runtime import Context, Macro
from markupsafe import Markup


class _Compiler(CodeGenerator):
    """Writes the program that a template becomes."""

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: FBT001, FBT002, N802
        self.write("context.call(")
        self.visit(node.node, frame)
        self.signature(node, frame, {"caller": "caller"} if forward_caller else None)
        self.write(")")

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        self.write("environment.")
        super().macro_def(macro_ref, frame)

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if _is_escaped(frame):
            self.write("(said if type(said := ")
        else:
            super()._output_child_pre(node, frame, finalize)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if _is_escaped(frame):
            self.write(") is Markup else escape(said)")
        super()._output_child_post(node, frame, finalize)


def _is_escaped(frame: Frame) -> bool:
    return bool(frame.eval_ctx.autoescape) and not frame.eval_ctx.volatile


class _Context(Context):
    """What a template knows; a call in it is the call that stands there."""

    call = staticmethod(operator.call)  # type: ignore[arg-type, var-annotated]


def _make_macro(
    environment: Environment, print_it: Callable[..., str], name: str, arguments: tuple[str, ...], *asks: bool
) -> Callable[..., str]:
    """Return a macro; ``asks`` says if it takes other words, more arguments or a caller, and if it escapes."""
    macro = Macro(environment, print_it, name, [*arguments], *asks)
    if asks != (False, False, False, True):
        return macro
    taken, new = len(arguments), str.__new__

    def call_macro(*given: Any, **named: Any) -> str:  # noqa: ANN401 -- whatever a template hands on
        # Its own constructor asks each text whether it is marked already.
        return macro(*given, **named) if named or len(given) != taken else new(Markup, print_it(*given))

    return call_macro


class QuickEnvironment(Environment):
    """Jinja's environment with these programs."""

    code_generator_class = _Compiler
    context_class = _Context
    Macro = staticmethod(_make_macro)
