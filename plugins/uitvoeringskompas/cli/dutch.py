"""Click in Dutch: headings, options and what it says when a command is used in the wrong way."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from importlib import import_module
from typing import Any

import click
from click.shell_completion import CompletionItem

from uitvoeringskompas.taal.bedoeld import ask_bedoel, find_nearest
from uitvoeringskompas.taal.moment import ASK_MOMENT, parse_moment
from uitvoeringskompas.taal.zin import ask_keuze, write_zinnen
from uitvoeringskompas.vast import Vast

_EXTRA = re.compile(r"Got unexpected extra arguments? \((.*)\)$", re.DOTALL)


class DutchCommand(click.Command):
    """A command whose help is Dutch."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line that shows how to type the command."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="Gebruik: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of options."""
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        records = [record for option in options if (record := option.get_help_record(ctx)) is not None]
        with formatter.section("Opties"):
            formatter.write_dl(records)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option ``--help`` with a Dutch text."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Toon deze uitleg."
        return option

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Return the words after the name of the command."""
        return [piece.replace("[OPTIONS]", "[OPTIES]") for piece in super().collect_usage_pieces(ctx)]


class Later(Vast):
    """A command that is imported when somebody types it, so that none waits for what the others need.

    ``place`` is where it stands below ``uitvoeringskompas.cli``, as ``export.site:site``; ``short_help`` its line in
    the list of commands, where one without is left out.
    """

    place: str
    short_help: str | None = None

    def load(self) -> click.Command:
        """Return the command itself."""
        module, _, name = self.place.partition(":")
        command: click.Command = getattr(import_module(f"uitvoeringskompas.cli.{module}"), name)
        return command


class DutchGroup(DutchCommand, click.Group):
    """A group of commands whose help is Dutch, and that imports none of them before it is typed."""

    def __init__(self, *arguments: Any, later: Mapping[str, Later], **settings: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **settings)
        self.later = later

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of the commands in the order of the alphabet."""
        return sorted(self.later)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return the command of this name."""
        return self.later[cmd_name].load() if cmd_name in self.later else None

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of options and the list of commands."""
        super().format_options(ctx, formatter)
        with formatter.section("Opdrachten"):
            formatter.write_dl(self._told())

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the words after the name of the group."""
        return ["[OPTIES]", "OPDRACHT [...]"]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was typed, or name the one that was perhaps meant."""
        if not args[0].startswith("-") and args[0] not in self.later:
            near = find_nearest(args[0], self.later)
            ctx.fail(write_zinnen(f"De opdracht '{args[0]}' bestaat niet.", ask_bedoel(near)))
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands and options that begin so."""
        found = [CompletionItem(name, help=text) for name, text in self._told() if name.startswith(incomplete)]
        return [*found, *click.Command.shell_complete(self, ctx, incomplete)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write nothing: the commands stand in ``format_options`` already."""

    def _told(self) -> list[tuple[str, str]]:
        return [(name, later.short_help) for name, later in sorted(self.later.items()) if later.short_help]


def as_date(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    """Return the day that was typed as in the plans, or refuse in Dutch."""
    try:
        return None if value is None else date.fromisoformat(value)
    except ValueError:
        text = f"'{value}' is geen datum. Schrijf jjjj-mm-dd, zoals 2026-03-31."
        raise click.BadParameter(text, ctx, param) from None


def as_moment(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Return the moment that was typed as in the plans, or refuse in Dutch."""
    if value is None or parse_moment(value):
        return value
    raise click.BadParameter(f"'{value}' is geen datum. {ASK_MOMENT}", ctx, param)


def one_of(*words: str) -> Callable[[click.Context, click.Parameter, str | None], str | None]:
    """Return what accepts one of these words or nothing, and names them all when it is another."""

    def choose(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
        if value is not None and value not in words:
            raise click.BadParameter(f"'{value}' kan niet. {ask_keuze(words)}", ctx, param)
        return value

    return choose


def sentence(error: click.UsageError) -> str:
    """Return what is wrong with how a command was typed, in Dutch."""
    match error:
        case click.exceptions.NoSuchOption():
            near = find_nearest(error.option_name, error.possibilities or ())
            return write_zinnen(f"De optie '{error.option_name}' bestaat niet.", ask_bedoel(near))
        case click.MissingParameter():
            return f"Er ontbreekt iets: {_name(error.param)}."
        case click.BadOptionUsage():
            amount = "geen" if "not take" in error.message else "een"
            return f"Achter de optie '{error.option_name}' hoort {amount} waarde."
        case click.BadParameter() if error.param is not None:
            return f"{_name(error.param)}: {error.message}"
    extra = _EXTRA.match(error.message)
    if extra is not None:
        return f"Dit staat er te veel: {extra.group(1)}"
    return "Welke opdracht bedoel je?" if error.message.startswith("Missing command") else error.message


def _name(parameter: click.Parameter | None) -> str:
    if parameter is None:
        return "een waarde"
    return parameter.opts[-1] if isinstance(parameter, click.Option) else str(parameter.human_readable_name)
