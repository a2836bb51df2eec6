"""What the how-to pages show is what the program reads."""

from pathlib import Path

from depositary.config import load_settings

PAGES = Path(__file__).resolve().parents[2] / "docs" / "how-to"


def test_the_settings_that_the_page_on_releases_shows_are_read(tmp_path: Path):
    page = (PAGES / "release-and-compare.md").read_text(encoding="utf-8")
    (tmp_path / "page.toml").write_text(page.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    settings = load_settings(tmp_path / "page.toml")
    assert (settings.currency, len(settings.assertions)) == ("EUR", 5)
