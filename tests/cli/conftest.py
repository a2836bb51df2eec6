"""The fixtures of the commands' tests."""

from program import depositary, story

__all__ = ["depositary", "story"]
