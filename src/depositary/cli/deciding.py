"""`rule` and `review`: what people decide about lines and claims; `problems`: what went wrong."""

import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from depositary.cli.console import err, out, say
from depositary.cli.options import Json, Who, database
from depositary.cli.reading import write_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from depositary.flows.decide import Outcome
    from depositary.reconcile.review import Asked, Question
    from depositary.store import Store


class Verdict(StrEnum):
    """What may be ruled."""

    same = "same"
    different = "different"
    right = "right"
    wrong = "wrong"
    corrected = "corrected"


def register(app: typer.Typer) -> None:
    """Put the commands of this family into the program."""
    app.command("rule")(rule)
    app.command("review")(review)
    app.command("problems")(problems)


def rule(
    context: typer.Context,
    verdict: Annotated[Verdict, typer.Argument(help="What you decided.", show_default=False)],
    ids: Annotated[
        list[str],
        typer.Argument(metavar="ID…", help="Lines, such as UKR-2025-0041, or claims, by enough of their ids.", show_default=False),
    ],
    cell: Annotated[
        str | None, typer.Option("--cell", metavar="CELL", help="The cell it is about: amount, donors, date, …", show_default=False)
    ] = None,
    value: Annotated[
        str | None,
        typer.Option("--value", metavar="TEXT", help="What a corrected cell says; an empty text: nothing is known.", show_default=False),
    ] = None,
    who: Who = None,
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="Why, for those who come after you.", show_default=False)] = "",
    json: Json = False,
) -> None:
    r"""Rule that lines are the same or different, or that a line, a claim or a cell of it is right, wrong or corrected.

    The ledger obeys at once and says what changed. A ruling stands until somebody withdraws it, whatever is read later.

    [bold]Examples[/bold]

    [dim]$[/dim] [cyan]depositary rule same UKR-2025-0041 UKR-2025-0057 --why "one package"[/cyan]

    [dim]$[/dim] [cyan]depositary rule corrected UKR-2025-0041 --cell amount --value "up to 2 billion CAD"[/cyan]

    [dim]$[/dim] [cyan]depositary rule wrong 3f2a91c0[/cyan]
    """
    from depositary.cli.clock import now
    from depositary.config import user_name
    from depositary.flows import decide
    from depositary.store import open_store

    wish = decide.Wish(verdict=verdict.value, cell=cell, value=value, who=who or user_name(), when=now(), why=why)
    with open_store(database(context)) as store:
        show(decide.rule(store, wish, ids), json)


def show(made: "Outcome", json: bool) -> None:
    """Tell what came of a decision."""
    from depositary.export import ruling_jsonl, ruling_table

    if json:
        write_bytes(ruling_jsonl.outcome(made.rulings, made.known, made.effects, made.problems))
    else:
        out.print(ruling_table.outcome(made.rulings, made.known, made.effects, made.problems))


def review(
    context: typer.Context,
    limit: Annotated[int | None, typer.Option("--limit", metavar="N", min=1, help="Ask no more than N.", show_default=False)] = None,
    who: Who = None,
    json: Json = False,
) -> None:
    r"""Be asked what the ledger is least sure of, worst first: by the money at stake times the doubt.

    Answer with one key and Enter: s same, d different, r right, w wrong, c corrected, n next, q quit. Every answer is kept at once.

    [bold]Examples[/bold]

    [dim]$[/dim] [cyan]depositary review --limit 20[/cyan]

    [dim]$[/dim] [cyan]depositary review --json > questions.jsonl[/cyan]
    """
    from depositary.config import user_name
    from depositary.export import ruling_jsonl
    from depositary.flows import decide
    from depositary.flows import review as flow
    from depositary.store import open_store

    with open_store(database(context)) as store:
        with err.status("Looking for doubt"):
            questions, asked = flow.ask(store, limit)
        if json:
            for one in asked:
                write_bytes(ruling_jsonl.question(one))
        elif not questions:
            out.print("There is nothing to ask: no line is in doubt that nobody has ruled on.")
        else:
            decide.require_person(who or user_name())
            _Dialogue(store, who or user_name()).hold(asked, len(questions))


class _Dialogue:
    """Asks question after question, and keeps each answer at once."""

    def __init__(self, store: "Store", who: str) -> None:
        self._store = store
        self._who = who
        self._kept = 0
        self._changed: set[str] = set()

    def hold(self, questions: "Iterator[Asked]", total: int) -> None:
        """Ask until there are no more questions or the person has had enough; then settle the ledger."""
        from depositary.export import question_table, ruling_table
        from depositary.flows.settle import settle_and_tell

        for number, one in enumerate(questions, 1):
            if self._changed.intersection(one.question.entries):
                continue
            out.print(question_table.question(one, number, total))
            if not self._answered(one):
                break
        out.print(f"{self._kept} ruling{'s' * (self._kept != 1)} kept.")
        if self._kept:
            out.print(ruling_table.changes(settle_and_tell(self._store)))

    def _answered(self, asked: "Asked") -> bool:
        """Ask for one answer until it is one; False where the person wants no more."""
        from depositary.errors import DepositaryError
        from depositary.export.question_table import KEYS, keys

        words = dict(KEYS[asked.question.about])
        while True:
            key = _line(f"{keys(asked.question)}: ")
            if key is None or key == "q":
                return False
            if key == "n":
                return True
            if key not in words:
                say(f"{key!r} is no answer here; type one of {', '.join(words)} and Enter")
                continue
            try:
                self._keep(asked, words[key])
            except DepositaryError as error:
                say(str(error))
                continue
            return True

    def _keep(self, asked: "Asked", verdict: str) -> None:
        from depositary.cli.clock import now
        from depositary.flows.decide import Wish
        from depositary.flows.review import answer

        cell, value = _correction(asked.question) if verdict == "corrected" else (asked.question.cell or None, None)
        wish = Wish(verdict=verdict, cell=cell, value=value, who=self._who, when=now())  # type: ignore[arg-type]
        self._kept += len(answer(self._store, asked, wish).rulings)
        if verdict in ("wrong", "corrected"):
            self._changed |= set(asked.question.entries)


def _correction(question: "Question") -> tuple[str, str]:
    """Ask which cell should say what."""
    from depositary.errors import DepositaryError
    from depositary.kinds.cells import CELLS

    cell = question.cell or _line(f"cell ({', '.join(CELLS[question.kind])}): ")
    value = _line(f"{cell}: ") if cell else None
    if not cell or value is None:
        raise DepositaryError("nothing was corrected")
    return cell, value


def _line(prompt: str) -> str | None:
    """Ask for a line; None where there are no more."""
    out.print(prompt, end="")
    sys.stdout.flush()
    typed = sys.stdin.readline()
    if not sys.stdin.isatty():
        out.print(typed.strip(), markup=False)  # nobody saw it being typed
    return typed.strip() if typed else None


def problems(context: typer.Context, json: Json = False) -> None:
    r"""List what went wrong and waits for a person, such as rulings that lead nowhere any more.

    [bold]Example[/bold]

    [dim]$[/dim] [cyan]depositary problems[/cyan]
    """
    from depositary.export import ruling_jsonl, ruling_table
    from depositary.store import open_store

    with open_store(database(context)) as store:
        found = store.problems()
    if json:
        write_bytes(ruling_jsonl.problems(found))
    else:
        out.print(ruling_table.problems(found))
