"""The only network."""

from depositary.net.fetch import fetch

__all__ = ["fetch"]
