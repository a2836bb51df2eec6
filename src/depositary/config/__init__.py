"""What users set: files of their own, read into plain values."""

from depositary.config.settings import load_settings
from depositary.config.toml_file import load_toml

__all__ = ["load_settings", "load_toml"]
