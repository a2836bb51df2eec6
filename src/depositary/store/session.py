"""What every part of the store stands on: transactions, and trouble told plainly."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Insert, Select, Table, func, literal, literal_column, select
from sqlalchemy.exc import OperationalError

from depositary.codec import load
from depositary.errors import DepositaryError, MissingError

T = TypeVar("T")
S = TypeVar("S")

MANY = 500
"""Values that one question names; a longer list is asked in pieces."""


class Session:
    """An open database; each method of the store is one transaction unless it runs inside `together`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make one transaction of all that is done inside: all of it is kept, or nothing after an exception."""
        with self._writing():
            yield

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self._connection is not None:
            with self._connection.begin_nested():
                yield self._connection
            return
        with _told_plainly(), self._engine.connect().execution_options(writes=True) as connection, connection.begin():
            self._connection = connection
            try:
                yield connection
            finally:
                self._connection = None

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        if self._connection is not None:
            yield self._connection
            return
        with _told_plainly(), self._engine.connect() as connection:
            yield connection

    def _ask(self, query: Select[Any], column: Any, values: Iterable[object]) -> Iterator[Any]:  # noqa: ANN401 - SQLAlchemy's column
        """Ask for the rows in which a column holds one of many values."""
        with self._reading() as connection:
            for piece in pieces(values):
                yield from connection.execute(query.where(column.in_(piece))).all()

    def _insert(self, table: Table, rows: Iterable[Mapping[str, object]], statement: Insert | None = None) -> None:
        """Put many rows into a table, by a statement that says what to do with those that are there."""
        with self._writing() as connection:
            for piece in pieces(rows, 5000):
                # The rows go to the driver as they are: words, numbers and bytes need nothing done to them.
                made = (table.insert() if statement is None else statement).compile(dialect=connection.dialect, column_keys=list(piece[0]))
                names = made.positiontup or ()
                connection.exec_driver_sql(str(made), [tuple(row[name] for name in names) for row in piece])

    def _is_empty(self, table: Table) -> bool:
        with self._reading() as connection:
            return connection.execute(select(literal(1)).select_from(table).limit(1)).first() is None

    def _all(self, table: Table, type_: type[T]) -> list[T]:
        with self._reading() as connection:
            return [load(type_, value) for value in connection.execute(select(table.c.value).order_by(table.c.number)).scalars()]

    def _one(self, table: Table, name: str, type_: type[T]) -> T:
        """Return the row of that id, or the only one whose id begins so."""
        begins = func.substr(table.c.id, 1, len(name)) == name
        with self._reading() as connection:
            found = connection.execute(select(table.c.id, table.c.value).where(begins).order_by(table.c.id).limit(3)).all()
        exact: list[Any] = [row for row in found if row.id == name] or list(found)
        if len(exact) != 1 or not name:
            what = type_.__name__.lower()
            raise MissingError(f"there is no {what} {name}" if not exact else f"more than one {what} begins with {name}; write more of it")
        return load(type_, exact[0].value)


def pieces(values: Iterable[S], size: int = MANY) -> Iterator[Sequence[S]]:
    """Cut values into pieces that one question can name."""
    rest = iter(values)
    while piece := list(islice(rest, size)):
        yield piece


def rowid(table: Table) -> Any:  # noqa: ANN401 - SQLAlchemy's column expression
    """Return the order in which the rows of a table came."""
    return literal_column(f"{table.name}.rowid")


@contextmanager
def _told_plainly() -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        raise DepositaryError(f"the database cannot be used ({error.orig}); is the disk full, or does another program hold it?") from error
