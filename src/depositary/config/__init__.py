"""What users set: files and variables of their own, read into plain values."""

from depositary.config.settings import load_settings
from depositary.config.toml_file import load_toml
from depositary.config.user import user_name

__all__ = ["load_settings", "load_toml", "user_name"]
