"""The network, against a real server on this machine."""

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from depositary.errors import UnreadableError
from depositary.net import fetch
from depositary.net.fetch import USER_AGENT

PAGE = b"<!doctype html><html><body><p>Norway pays.</p></body></html>"


class Pages(BaseHTTPRequestHandler):
    agents: list[str] = []  # noqa: RUF012 - one server, one list

    def do_GET(self) -> None:
        self.agents.append(self.headers.get("User-Agent", ""))
        getattr(self, "page_" + self.path.strip("/").split("/")[0].split(".")[0], self.page_missing)()

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def page_story(self) -> None:
        self.answer(200, PAGE, Content_Type="text/html; charset=utf-8")

    def page_plain(self) -> None:
        self.answer(200, b"Norway pays.", Content_Type="text/plain")

    def page_untyped(self) -> None:
        self.answer(200, PAGE)

    def page_picture(self) -> None:
        self.answer(200, b"\x89PNG", Content_Type="image/png")

    def page_moved(self) -> None:
        self.answer(301, Location="/story")

    def page_round(self) -> None:
        self.answer(302, Location="/round")

    def page_away(self) -> None:
        self.answer(302, Location="file:///etc/hostname")

    def page_declared(self) -> None:
        self.answer(200, b"", Content_Type="text/html", Content_Length="99999999999")

    def page_endless(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"x" * 10_000)
        except OSError:
            self.close_connection = True

    def page_slow(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            for _ in range(100):
                self.wfile.write(b"x" * 70_000)
                time.sleep(0.1)
        except OSError:
            self.close_connection = True

    def page_silent(self) -> None:
        time.sleep(2)

    def page_broken(self) -> None:
        self.answer(500)

    def page_missing(self) -> None:
        self.answer(404)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Pages) as running:
        running.daemon_threads = True
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_address[1]}"
        running.shutdown()


FETCHED = [
    ("a page", "/story", "text/html", PAGE),
    ("a plain text", "/plain", "text/plain", b"Norway pays."),
    ("a page that has moved", "/moved", "text/html", PAGE),
    ("a page without a type", "/untyped", "text/html", PAGE),
]


@pytest.mark.parametrize(("path", "kind", "body"), [case[1:] for case in FETCHED], ids=[case[0] for case in FETCHED])
def test_pages_are_fetched_byte_for_byte(server, path, kind, body):
    capture = fetch(server + path, allow_private=True)
    assert (capture.body, capture.media_type, capture.source) == (body, kind, server + path)
    assert capture.fetched is not None
    assert capture.fetched.utcoffset() is not None
    assert Pages.agents[-1] == USER_AGENT


REFUSED = [
    ("no such page", "/nothing", "404"),
    ("a failing server", "/broken", "500"),
    ("a picture", "/picture", "image/png"),
    ("round and round", "/round", "redirects more than"),
    ("away from the web", "/away", "no http or https"),
    ("a declared size beyond the limit", "/declared", "too large"),
    ("a page without end", "/endless", "too large"),
]


@pytest.mark.parametrize(("path", "reason"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_cannot_be_had_is_told_in_one_line(server, path, reason):
    with pytest.raises(UnreadableError, match=reason) as caught:
        fetch(server + path, allow_private=True, max_bytes=200_000)
    assert "\n" not in str(caught.value)
    assert "; " in str(caught.value)


def test_a_server_that_drips_is_given_up(server):
    started = time.monotonic()
    with pytest.raises(UnreadableError, match="too slow"):
        fetch(server + "/slow", allow_private=True, total_seconds=0.4)
    assert time.monotonic() - started < 3


def test_a_server_that_is_silent_is_given_up(server):
    with pytest.raises(UnreadableError, match="did not answer in time"):
        fetch(server + "/silent", allow_private=True, total_seconds=0.3)


def test_nobody_listens():
    with pytest.raises(UnreadableError, match="cannot be reached"):
        fetch("http://127.0.0.1:1/", allow_private=True)


PRIVATE = [
    ("this machine by number", "http://127.0.0.1/"),
    ("this machine by name", "http://localhost/"),
    ("this machine in IPv6", "http://[::1]/"),
    ("this machine, IPv4 inside IPv6", "http://[::ffff:127.0.0.1]/"),
    ("any address of this machine", "http://0.0.0.0/"),
    ("a home network", "http://192.168.1.1/"),
    ("an office network", "http://10.0.0.8/"),
    ("a link-local address", "http://169.254.1.1/"),
    ("a number written as one figure", "http://2130706433/"),
]


@pytest.mark.parametrize("url", [case[1] for case in PRIVATE], ids=[case[0] for case in PRIVATE])
def test_private_addresses_are_refused(url):
    with pytest.raises(UnreadableError, match="private network"):
        fetch(url)


def test_a_redirect_into_the_private_network_is_refused(server, monkeypatch):
    """The first hop is let through as if it were public; the second is looked at anew."""
    from depositary.net import fetch as function

    module = __import__(function.__module__, fromlist=["_public"])
    seen: list[str] = []

    def public(number: str) -> bool:
        seen.append(number)
        return len(seen) == 1

    monkeypatch.setattr(module, "_public", public)
    with pytest.raises(UnreadableError, match="private network"):
        fetch(server + "/moved")
    assert seen == ["127.0.0.1", "127.0.0.1"]


NO_ADDRESSES = ["ftp://example.org/a", "file:///etc/hostname", "http://", "https:///path", "http://[bad", "http://host:port/"]


@pytest.mark.parametrize("url", NO_ADDRESSES)
def test_what_is_no_web_address_is_refused(url):
    with pytest.raises(UnreadableError, match=r"no http or https address|is no address"):
        fetch(url)
