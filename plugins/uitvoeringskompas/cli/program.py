"""The program ``kompas``: its commands, and one place where everything that can go wrong ends in a Dutch sentence."""

from __future__ import annotations

import os
from collections.abc import Sequence

import click

from uitvoeringskompas import __version__
from uitvoeringskompas.adapters.refused_by_system import reason_of
from uitvoeringskompas.adapters.replacing.ground import CannotReplace
from uitvoeringskompas.cli.dutch import DutchGroup, Later, sentence
from uitvoeringskompas.cli.output import GOOD, MISUSED, Misuse, complain, say

_INTERRUPTED = 130
# With this set, a mistake of ours shows where it is instead of one sentence.
_SHOW_TRACEBACK = "KOMPAS_TRACEBACK"

# Click makes what each shell needs; which words there are, it asks this program.
_COMPLETION = """\b
Laat je shell opdrachten en opties aanvullen als je op Tab drukt. Zet deze regel in je instellingen:
  bash, in ~/.bashrc:                  eval "$(_KOMPAS_COMPLETE=bash_source kompas)"
  zsh, in ~/.zshrc:                    eval "$(_KOMPAS_COMPLETE=zsh_source kompas)"
  fish, in ~/.config/fish/config.fish: _KOMPAS_COMPLETE=fish_source kompas | source
"""

_COMMANDS = {
    "check": Later(place="check:check", short_help="Controleer alle plannen en toon wat niet klopt."),
    "check-site": Later(place="check_site:check_built_site", short_help="Controleer of een gebouwde site compleet is."),
    "diff": Later(place="diff:diff", short_help="Toon wat er veranderde tussen jaren, mappen of revisies."),
    "explain": Later(place="explain:explain", short_help="Leg een onderdeel van de leidraad of een melding uit."),
    "export": Later(place="export:export", short_help="Schrijf wat er in de plannen staat in een andere vorm."),
    "git": Later(place="git:git", short_help="Laat git in deze map plannen als zinnen tonen."),
    "import": Later(
        place="import_:import_table", short_help="Zet een tabel uit Excel, Word, PDF, CSV of ODS in de plannen."
    ),
    "new": Later(place="new:new", short_help="Begin iets nieuws: een bestand dat klopt en zichzelf uitlegt."),
}
"""What there is to type."""


@click.group(
    cls=DutchGroup,
    help="Controleer en publiceer uitvoeringsprogramma's van het gezondheidsbeleid.",
    epilog=_COMPLETION,
    later=_COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    invoke_without_command=True,
)
@click.option("--version", is_flag=True, help="Toon de versie.")
@click.pass_context
def kompas(context: click.Context, *, version: bool) -> int:
    """Show the version, or what commands there are."""
    if version:
        say(f"kompas {__version__}\n")
        context.exit(GOOD)
    if context.invoked_subcommand is None:
        say(f"{context.get_help()}\n")
        return MISUSED
    return GOOD


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 is good, 1 means errors in the plans, 2 that it could not be done."""
    try:
        return int(kompas.main(arguments, prog_name="kompas", standalone_mode=False) or GOOD)
    except click.exceptions.NoArgsIsHelpError as error:
        complain(f"{error.format_message()}\n")
    except click.UsageError as error:
        usage = f"{error.ctx.get_usage()}\n" if error.ctx is not None else ""
        complain(f"{usage}Dit kan niet: {sentence(error)}\n")
    except (Misuse, CannotReplace) as error:
        complain(f"Dit kan niet: {error}\n")
    except OSError as error:
        complain(f"Dit lukt niet: {reason_of(error)}.\n")
    except (click.Abort, KeyboardInterrupt):
        complain("Afgebroken.\n")
        return _INTERRUPTED
    except Exception as error:
        if os.environ.get(_SHOW_TRACEBACK):
            raise
        complain(f"Er ging iets mis in kompas zelf: {type(error).__name__}: {error}. Meld dit bij de makers.\n")
    return MISUSED
