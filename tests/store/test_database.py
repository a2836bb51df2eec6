"""The file itself: whose it is, which version, and what a killed program leaves."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from depositary.codec import dump
from depositary.errors import DepositaryError
from depositary.flows.settle import settle_ledger
from depositary.model import Capture, Document
from depositary.reconcile.register import Owned
from depositary.store import SCHEMA, open_store

SRC = Path(__file__).resolve().parents[2] / "src"
FIRST = Capture(body=b"Norway pays.", source="a.txt", media_type="text/plain")


def test_the_file_is_made_at_first_use(tmp_path):
    path = tmp_path / "a ?&%.db"
    with open_store(path) as store:
        assert list(store.captures()) == []
    assert path.exists()
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def newer(path: Path) -> None:
    with open_store(path):
        pass
    run(path, f"PRAGMA user_version = {SCHEMA + 1}")


def foreign(path: Path) -> None:
    run(path, "CREATE TABLE recipes (name TEXT)")


def damaged(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"\x55" * 5000)


def run(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


REFUSED = [
    ("a newer version", newer, "newer version"),
    ("another program's database", foreign, "another program's"),
    ("a text", lambda path: path.write_text("Norway pays, and this is no database."), "no database"),
    ("a short text", lambda path: path.write_text("no"), "no database"),
    ("a damaged database", damaged, "cannot be used"),
    ("a folder", lambda path: path.mkdir(), "cannot be opened"),
]


@pytest.mark.parametrize(("make", "reason"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_is_not_ours_is_refused_in_one_line_and_left_as_it_is(tmp_path, make, reason):
    path = tmp_path / "x.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(DepositaryError, match=reason) as caught, open_store(path):
        pass
    assert "\n" not in str(caught.value)
    assert "; " in str(caught.value)
    assert before is None or path.read_bytes() == before


def test_an_empty_file_becomes_a_store(tmp_path):
    path = tmp_path / "x.db"
    path.touch()
    with open_store(path) as store:
        assert store.archive(FIRST)


def test_no_folder_is_made_unasked(tmp_path):
    with pytest.raises(DepositaryError, match="no folder"), open_store(tmp_path / "none" / "x.db"):
        pass


def test_a_database_that_somebody_holds_is_told_plainly(tmp_path, monkeypatch):
    monkeypatch.setattr("depositary.store.database.WAIT_SECONDS", 0)
    path = tmp_path / "x.db"
    with open_store(path) as store:
        holder = sqlite3.connect(path)
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(DepositaryError, match="locked"):
            store.archive(FIRST)
        holder.rollback()
        holder.close()
        assert store.archive(FIRST)


KILLED = """
import os, signal, sys
from depositary.model import Capture, Document
from depositary.store import open_store

with open_store(sys.argv[1]) as store:
    store.archive(Capture(body=b"whole", source="a", media_type="text/plain"))
    with store.together():
        for number in range(2000):
            capture = Capture(body=b"half" * 500 + str(number).encode(), source="b", media_type="text/plain")
            store.archive(capture)
            store.keep_document(Document(id=str(number), capture=capture.id, text="half"))
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill at once")
def test_a_program_killed_in_the_middle_leaves_nothing_half_written(tmp_path):
    path = tmp_path / "x.db"
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], env=os.environ | {"PYTHONPATH": str(SRC)}, check=False, timeout=120)
    assert done.returncode == -signal.SIGKILL
    with open_store(path) as store:
        assert [capture.body for capture in store.captures()] == [b"whole"]
        assert store.documents() == []
        assert store.archive(FIRST)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


OLD = """
CREATE TABLE captures (sha256 VARCHAR(64) NOT NULL PRIMARY KEY, body BLOB NOT NULL, source TEXT NOT NULL, media_type VARCHAR NOT NULL,
    fetched VARCHAR, outlet TEXT, published VARCHAR(10));
CREATE TABLE documents (id VARCHAR NOT NULL PRIMARY KEY, capture VARCHAR(64) NOT NULL REFERENCES captures (sha256), published VARCHAR(10), value TEXT NOT NULL);
CREATE TABLE readings (document VARCHAR NOT NULL PRIMARY KEY REFERENCES documents (id), fingerprint VARCHAR NOT NULL);
CREATE TABLE claims (id VARCHAR(16) NOT NULL PRIMARY KEY, document VARCHAR NOT NULL REFERENCES documents (id), position INTEGER NOT NULL,
    kind VARCHAR NOT NULL, fingerprint VARCHAR NOT NULL, value TEXT NOT NULL);
CREATE TABLE entries (id VARCHAR NOT NULL PRIMARY KEY, position INTEGER NOT NULL, kind VARCHAR NOT NULL, value TEXT NOT NULL);
CREATE TABLE rulings (number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, value TEXT NOT NULL UNIQUE);
CREATE TABLE problems (number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, value TEXT NOT NULL UNIQUE);
PRAGMA user_version = 1;
"""
OLD_RULING = '{"verdict":"wrong","claims":["x"],"cell":null,"value":null,"who":"jr","when":"2025-08-24T00:00:00Z","why":""}'


def test_a_database_of_the_first_version_is_brought_up_to_date(tmp_path):
    path = tmp_path / "old.db"
    connection = sqlite3.connect(path)
    connection.executescript(OLD)
    connection.execute("INSERT INTO captures VALUES (?, ?, 'a.txt', 'text/plain', NULL, NULL, NULL)", (FIRST.id, FIRST.body))
    connection.execute(
        "INSERT INTO documents VALUES ('d', ?, NULL, ?)", (FIRST.id, dump(Document(id="d", capture=FIRST.id, text="Norway pays.")))
    )
    connection.execute("INSERT INTO rulings (value) VALUES (?)", (OLD_RULING,))
    connection.commit()
    connection.close()
    with open_store(path) as store:
        assert list(store.captures()) == [FIRST]
        assert [(ruling.verdict, ruling.who) for ruling in store.rulings()] == [("wrong", "jr")]
        assert store.ruling(store.rulings()[0].id) == store.rulings()[0]
        assert store.unsettled() == ["d"]
        assert settle_ledger(store) == []


SECOND = """
CREATE TABLE register (number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id VARCHAR NOT NULL UNIQUE, prefix VARCHAR NOT NULL, value TEXT NOT NULL);
CREATE TABLE owned (claim VARCHAR(16) NOT NULL PRIMARY KEY, document VARCHAR NOT NULL, register VARCHAR NOT NULL REFERENCES register (id),
    anchor TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE releases (number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR NOT NULL UNIQUE, value TEXT NOT NULL);
CREATE TABLE released (release VARCHAR NOT NULL REFERENCES releases (name), entry VARCHAR NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (release, entry)) WITHOUT ROWID;
INSERT INTO register VALUES (7, 'UKR-2025-0001', 'UKR-2025-', '{"id":"UKR-2025-0001","kind":"commitment","number":7,"state":"live","became":[]}');
INSERT INTO owned VALUES ('c1', 'd1', 'UKR-2025-0001', '{"claim":"c1","document":"d1","kind":"commitment","passages":[],"quote":"","says":""}');
PRAGMA user_version = 2;
"""


def test_a_database_of_the_second_version_keeps_its_public_ids(tmp_path):
    path = tmp_path / "second.db"
    connection = sqlite3.connect(path)
    connection.executescript(SECOND)
    connection.close()
    with open_store(path) as store:
        assert store.owners(["c1"]) == {"c1": Owned(7, "UKR-2025-0001")}
        assert store.registered("UKR-2025-0001").state == "live"
        assert (store.last_number(), store.last_place()) == (7, 7)
        assert store.releases() == []
