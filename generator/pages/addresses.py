"""Where each entry has its page, and how one page leads to another."""

from __future__ import annotations

from generator.art import Art

ROOT_PAGES = {"home": "index.md"}
"""Pages of the site's own that do not lie where their id says."""


def page_path(kind: str, id_: str) -> str:
    """The Markdown file of an entry, from the folder of the pages: ``exercises/heel-raise.md``."""
    if kind == "pages":
        return ROOT_PAGES.get(id_, f"{id_}.md")
    if (kind, id_) == ("vocabulary", "glossary"):
        return "glossary.md"
    return f"{kind}/{id_}.md"


def index_path(kind: str) -> str:
    """The Markdown file that lists the entries of a kind."""
    return f"{kind}/index.md"


def picture_path(exercise: str, frame: int) -> str:
    """The file of one frame of a figure, counted from 1: ``figures/heel-raise-2.svg``."""
    return f"figures/{exercise}-{frame}.svg"


def map_path(muscle: str) -> str:
    """The file of the small leg map with one muscle: ``figures/map-soleus.svg``."""
    return f"figures/map-{muscle}.svg"


def art_path(art: Art) -> str:
    """The file of a leg map or a sign that stands for an entry."""
    return map_path(art.id) if art.what == "map" else sign_path(art.id)


def sign_path(name: str) -> str:
    """The file of a sign: ``figures/signs/nerve.svg``."""
    return f"figures/signs/{name}.svg"


def relative(from_path: str, to_path: str) -> str:
    """The link from one file to another, as Markdown wants it: ``../muscles/soleus.md``."""
    folder, _, _ = from_path.rpartition("/")
    if folder and to_path.startswith(f"{folder}/"):
        return to_path.removeprefix(f"{folder}/")
    return "../" * from_path.count("/") + to_path


def url_path(path: str) -> str:
    """The address of a page below the site's: ``exercises/heel-raise/``."""
    stem = path.removesuffix(".md")
    return stem.removesuffix("index") if stem.split("/")[-1] == "index" else f"{stem}/"


def code_path(kind: str, id_: str) -> str:
    """The Markdown file that a printed code opens: ``c/heel-raise.md``."""
    return f"c/{id_}.md" if kind == "exercises" else f"c/{kind}/{id_}.md"
