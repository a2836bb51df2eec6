"""Entries and reports to bytes: tables for a terminal, JSON lines, the codebook's gold JSON, and reports in HTML and Markdown."""
