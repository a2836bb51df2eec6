"""`evaluate`: how well the reader does on texts that people have marked."""

from pathlib import Path
from typing import Annotated

import typer

from depositary.cli.console import Trouble, out, tracked
from depositary.cli.options import Frames, Json
from depositary.cli.reading import write_bytes


def register(app: typer.Typer) -> None:
    """Put the commands of this family into the program."""
    app.command("evaluate")(evaluate)


def evaluate(
    gold: Annotated[list[Path], typer.Argument(metavar="GOLD.jsonl", help="Files of codebook documents.", show_default=False)],
    misses: Annotated[bool, typer.Option("--misses", help="List every record that was missed, is partly right, or is too many.")] = False,
    frames: Frames = None,
    json: Json = False,
) -> None:
    r"""Read the texts of gold documents and score what was read against their marks.

    [bold]Example[/bold]

    [dim]$[/dim] [cyan]depositary evaluate gold/*.jsonl --misses[/cyan]
    """
    from depositary.codec.score import compare_all, score
    from depositary.export import jsonl, table
    from depositary.export.misses import misses as listed
    from depositary.flows.evaluate import load_gold, predict
    from depositary.flows.lexicon import load_lexicon
    from depositary.model import Problem

    trouble = Trouble()
    lexicon = load_lexicon(frames)
    wanted = load_gold(gold)
    predicted = {}
    for outcome in tracked(predict(gold, lexicon), len(wanted), "Reading", "Loading the reader"):
        if isinstance(outcome, Problem):
            trouble.tell(outcome)
        else:
            predicted[outcome["id"]] = outcome
    comparisons = compare_all(wanted, predicted)
    scores = score(comparisons)
    texts = {key: document.get("text", "") for key, document in wanted.items()}
    if json:
        write_bytes(jsonl.evaluation(scores, [one for one in comparisons if misses and one.verdict != "full"]))
    else:
        if misses:
            out.print(listed(comparisons, texts))
        out.print(table.scores(scores))
    trouble.end()
