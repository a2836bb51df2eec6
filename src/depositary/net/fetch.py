"""One page from the web, politely and within limits.

Only http and https, only public addresses (each hop of a redirect is looked at anew), only as many bytes as a page may have.
In doubt nothing is fetched: a name that resolves to a public and a private address counts as private.
"""

import ipaddress
import socket
import time
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

import requests
from requests.utils import get_environ_proxies

from depositary import __version__
from depositary.errors import UnreadableError
from depositary.model import Capture
from depositary.text import HTML, MAX_BYTES, PLAIN, SUFFIXES, media_type

USER_AGENT = f"depositary/{__version__} (reads public news into a sourced ledger)"
CONNECT_SECONDS = 10.0
READ_SECONDS = 20.0
TOTAL_SECONDS = 60.0
MAX_REDIRECTS = 5
CHUNK = 65_536
REDIRECTS = frozenset({301, 302, 303, 307, 308})
HEADERS = {"User-Agent": USER_AGENT, "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1", "Accept-Language": "en"}
READABLE = frozenset({*SUFFIXES.values(), "application/xhtml+xml"})


def fetch(url: str, *, allow_private: bool = False, max_bytes: int = MAX_BYTES, total_seconds: float = TOTAL_SECONDS) -> Capture:
    """Fetch a page; UnreadableError says in one line why it cannot be had.

    The capture's source is the address as it was given. `allow_private` admits addresses inside the own network.
    """
    deadline = time.monotonic() + total_seconds
    address = url
    try:
        with requests.Session() as session:
            for _ in range(MAX_REDIRECTS + 1):
                _refuse(address, allow_private)
                timeout = (CONNECT_SECONDS, min(READ_SECONDS, total_seconds))
                with session.get(address, headers=HEADERS, timeout=timeout, stream=True, allow_redirects=False) as response:
                    if response.status_code in REDIRECTS and (target := response.headers.get("Location")):
                        address = urljoin(address, target)
                        continue
                    return _capture(url, response, max_bytes, deadline)
    except requests.RequestException as error:
        raise UnreadableError(_reason(error)) from error
    raise UnreadableError(f"it redirects more than {MAX_REDIRECTS} times; check the address")


def _capture(url: str, response: requests.Response, max_bytes: int, deadline: float) -> Capture:
    if response.status_code != requests.codes.ok:
        answer = f"{response.status_code} {response.reason or ''}".strip()
        raise UnreadableError(f"the server answered {answer}; check the address or save the page as a file")
    declared = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if declared and declared not in READABLE and not declared.startswith("text/"):
        raise UnreadableError(f"the server sent {declared}, not a page of text; save the article as .txt or .html")
    body = _body(response, max_bytes, deadline)
    return Capture(body=body, source=url, media_type=_media_type(url, declared, body), fetched=datetime.now(UTC))


def _body(response: requests.Response, max_bytes: int, deadline: float) -> bytes:
    """Read the answer piece by piece, so that neither its length nor its slowness can be without end."""
    length = response.headers.get("Content-Length", "")
    if length.isdecimal() and int(length) > max_bytes:
        raise UnreadableError(_too_large(max_bytes))
    body = bytearray()
    for piece in response.iter_content(CHUNK):
        body += piece
        if len(body) > max_bytes:
            raise UnreadableError(_too_large(max_bytes))
        if time.monotonic() > deadline:
            raise UnreadableError("the server is too slow; try again later")
    return bytes(body)


def _too_large(max_bytes: int) -> str:
    return f"the page is too large (the limit is {max_bytes / 1_000_000:.1f} MB); save the article alone as a file"


def _media_type(url: str, declared: str, body: bytes) -> str:
    if declared in {HTML, "application/xhtml+xml"}:
        return HTML
    sniffed = media_type(urlsplit(url).path, body)
    return sniffed if declared in {"", PLAIN} or declared not in READABLE else declared


def _refuse(address: str, allow_private: bool) -> None:
    """Refuse an address that no public page has."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise UnreadableError(f"{address} is no address; check it") from error
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise UnreadableError(f"{address} is no http or https address; name a page or a file")
    if allow_private:
        return
    try:
        found = socket.getaddrinfo(parts.hostname, port or (443 if parts.scheme == "https" else 80), type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError) as error:
        if get_environ_proxies(address):  # behind a proxy only the proxy knows names
            return
        raise UnreadableError(f"there is no host {parts.hostname}; check the address and the network") from error
    if not all(_public(str(entry[4][0])) for entry in found):
        raise UnreadableError(f"{parts.hostname} is an address inside a private network and is not fetched; name a public page")


def _public(number: str) -> bool:
    address = ipaddress.ip_address(number.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    return address.is_global and not address.is_multicast


def _reason(error: requests.RequestException) -> str:
    if isinstance(error, requests.exceptions.SSLError):
        return "its certificate cannot be trusted; check the address"
    if isinstance(error, requests.Timeout):
        return "the server did not answer in time; try again later"
    if isinstance(error, requests.exceptions.InvalidURL):
        return "this is no address; check it"
    if isinstance(error, requests.ConnectionError):
        return "the server cannot be reached; check the address and the network"
    return f"the page cannot be fetched ({type(error).__name__}); try again later"
