"""What people decided, and what went wrong."""

from collections.abc import Iterable

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert

from depositary.codec import dump
from depositary.model import Problem, Ruling
from depositary.store import tables
from depositary.store.archive import Archive


class Decisions(Archive):
    """The part of the store that keeps rulings and problems."""

    def keep_ruling(self, ruling: Ruling) -> bool:
        """Keep what a person decided; False where the same ruling is kept already.

        What a ruling withdraws may come after it, as in the files that two people exchange.
        """
        bearing = [ruling, *(one for one in self.rulings() if one.id == ruling.withdraws)] if ruling.withdraws else [ruling]
        documents = {anchor.document for one in bearing for anchor in one.anchors}
        claims = self.claims_by_id(claim for one in bearing for claim in one.named)
        with self._writing() as connection:
            row = {"id": ruling.id, "value": dump(ruling)}
            new = connection.execute(insert(tables.rulings).values(row).on_conflict_do_nothing()).rowcount == 1
            self._unsettle(connection, sorted(documents | {claim.document for claim in claims.values()}) if new else ())
        return new

    def ruling(self, ruling_id: str) -> Ruling:
        """Return one ruling by its id, or by a beginning of it that only one has; MissingError where there is none."""
        return self._one(tables.rulings, ruling_id, Ruling)

    def rulings(self) -> list[Ruling]:
        """Return every ruling, in the order in which they came, also those that were withdrawn."""
        return self._all(tables.rulings, Ruling)

    def keep_problem(self, problem: Problem) -> None:
        """Keep what went wrong; the same problem twice is kept once."""
        with self._writing() as connection:
            connection.execute(insert(tables.problems).values(source=problem.source, value=dump(problem)).on_conflict_do_nothing())

    def replace_problems(self, beginning: str, problems: Iterable[Problem]) -> None:
        """Put these problems in the place of all whose source begins so."""
        with self._writing() as connection:
            connection.execute(delete(tables.problems).where(tables.problems.c.source.startswith(beginning, autoescape=True)))
            for problem in problems:
                self.keep_problem(problem)

    def problems(self) -> list[Problem]:
        """Return every problem, in the order in which they came up."""
        return self._all(tables.problems, Problem)
