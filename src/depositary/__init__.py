"""Depositary keeps what was published and draws a sourced ledger of commitments, events and statements from it."""

__version__ = "0.1.0"
