"""From the tables of an older version to those of this one: what is precious is carried over, what is derived is made anew."""

from collections.abc import Callable

from sqlalchemy import Connection

from depositary.codec import dump, load
from depositary.model import Ruling


def migrate(connection: Connection, version: int) -> None:
    """Carry a database of an older version over, step by step; missing tables are made afterwards."""
    for step in STEPS[version - 1 :]:
        step(connection)


def _to_2(connection: Connection) -> None:
    """Rulings get ids; the ledger gets public ids and is settled part by part, so it is settled anew."""
    rulings = [load(Ruling, value) for (value,) in connection.exec_driver_sql("SELECT value FROM rulings ORDER BY number")]
    connection.exec_driver_sql("DROP TABLE rulings")
    connection.exec_driver_sql(
        "CREATE TABLE rulings (number INTEGER PRIMARY KEY AUTOINCREMENT, id VARCHAR(12) NOT NULL UNIQUE, value TEXT NOT NULL)"
    )
    for ruling in rulings:
        connection.exec_driver_sql("INSERT OR IGNORE INTO rulings (id, value) VALUES (?, ?)", (ruling.id, dump(ruling)))
    connection.exec_driver_sql("DROP TABLE entries")
    connection.exec_driver_sql("CREATE TABLE unsettled (document VARCHAR NOT NULL PRIMARY KEY)")
    connection.exec_driver_sql("INSERT INTO unsettled SELECT id FROM documents")


def _to_3(connection: Connection) -> None:
    """Claims get places under their public ids, and releases keep what was printed."""
    if not connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'owned'").first():
        return  # a database of the first version, which has no public ids yet
    connection.exec_driver_sql("ALTER TABLE owned ADD COLUMN number INTEGER NOT NULL DEFAULT 0")
    connection.exec_driver_sql("UPDATE owned SET number = (SELECT number FROM register WHERE register.id = owned.register)")
    connection.exec_driver_sql("ALTER TABLE released ADD COLUMN line TEXT NOT NULL DEFAULT ''")


def _to_4(connection: Connection) -> None:
    """Keep the claims under one fact in one row; which these are is found out when the ledger is settled anew."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS blocks")
    if connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'notes'").first():
        connection.exec_driver_sql("DELETE FROM notes WHERE name = 'settled by'")


STEPS: tuple[Callable[[Connection], None], ...] = (_to_2, _to_3, _to_4)
