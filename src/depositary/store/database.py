"""Opening the database: made at first use, refused when it is another program's or a newer version's."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool

from depositary.errors import DepositaryError
from depositary.store.migrations import migrate
from depositary.store.store import Store
from depositary.store.tables import metadata

SCHEMA = 4
WAIT_SECONDS = 30
CACHE_KIBIBYTES = 65536
_HEADER = b"SQLite format 3\0"


@contextmanager
def open_store(path: Path | str) -> Iterator[Store]:
    """Open the database file, making it where there is none; DepositaryError where it cannot be used."""
    path = Path(path)
    _refuse_other_files(path)
    engine = _engine(path)
    try:
        try:
            _prepare(engine, path)
        except DatabaseError as error:
            raise DepositaryError(f"{path} cannot be used as a database ({error.orig}); check it or name another file") from error
        yield Store(engine)
    finally:
        engine.dispose()


def _refuse_other_files(path: Path) -> None:
    if not path.exists():
        if not path.parent.is_dir():
            raise DepositaryError(f"{path} cannot be made: there is no folder {path.parent}; make it first")
        return
    try:
        with path.open("rb") as opened:
            head = opened.read(len(_HEADER))
    except OSError as error:
        raise DepositaryError(f"{path} cannot be opened: {error.strerror}; check the name and the permissions") from error
    if head and head != _HEADER:
        raise DepositaryError(f"{path} is no database; name another file")


def _engine(path: Path) -> Engine:
    # The connection is kept between two questions: to close the last one makes SQLite fold its log into the file each time.
    engine = create_engine(URL.create("sqlite+pysqlite", database=str(path)), poolclass=QueuePool)

    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, _: object) -> None:
        # The driver's own transactions leave schema changes outside; we say BEGIN ourselves.
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {WAIT_SECONDS * 1000}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIBIBYTES}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")

    return engine


def _prepare(engine: Engine, path: Path) -> None:
    """Make the tables in an empty file, or bring an older file up to date; refuse a version that is not ours."""
    with engine.connect() as connection:
        version = _version(connection)
        tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    if version > SCHEMA:
        raise DepositaryError(f"{path} was made by a newer version (schema {version}, this program knows {SCHEMA}); update the program")
    if version == SCHEMA:
        return
    if tables and not version:
        raise DepositaryError(f"{path} is another program's database; name another file")
    _journal(engine)
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        version = _version(connection)
        if version == SCHEMA:  # somebody else made them meanwhile
            return
        if version:
            migrate(connection, version)
        metadata.create_all(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def _version(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _journal(engine: Engine) -> None:
    # The journal mode cannot change inside a transaction, so this goes past SQLAlchemy's own BEGIN.
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        raw.close()
