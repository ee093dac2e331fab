"""What ``mkdocs.yml`` says that the generator needs too."""

from __future__ import annotations

from pathlib import Path

from generator.source import read

CACHE = Path("build") / "cache"
DOCS = Path("build") / "docs"
CARDS = "cards"


def site_address(root: Path) -> str:
    """The address of the site as ``mkdocs.yml`` gives it, with a slash at the end."""
    return f"{setting(root, 'site_url') or 'https://example.org'}/"


def setting(root: Path, name: str) -> str:
    """An address in ``mkdocs.yml``, without a slash at the end; nothing where it is not set."""
    file = root / "mkdocs.yml"
    settings = read("mkdocs.yml", file.read_bytes()).data if file.is_file() else None
    address = settings.get(name) if isinstance(settings, dict) else None
    return str(address or "").rstrip("/")
