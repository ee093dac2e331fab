"""The files that only scripts and machines ask for: data, moving figures, the leg map to tap."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from generator.cards.qr import code_of, qr_svg
from generator.catalog import Catalog, Item
from generator.drawings import Drawings, FigureView
from generator.feed import FEED_PATH, ROBOTS_PATH, feed, robots
from generator.figures import Look, animate
from generator.figures.legmap import leg_map
from generator.finder import FINDER_PATH, finder_data
from generator.history import card_version
from generator.offline import OFFLINE_PATH, offline_list
from generator.records import records
from generator.search_index import SEARCH_PATH, search_data


def app_files(
    catalog: Catalog, drawings: Drawings, figures: Mapping[str, FigureView], site: str
) -> dict[str, bytes]:
    """Make them.

    Args:
        catalog: a catalog without errors.
        drawings: makes the drawings.
        figures: exercise → its figure.
        site: the address of the site, with a slash at the end, for the codes on printed sheets.

    Returns:
        Path in the site → bytes.
    """
    captions = {id_: [part.caption for part in own.frames] for id_, own in figures.items()}
    data = {
        FINDER_PATH: finder_data(catalog, captions),
        SEARCH_PATH: search_data(catalog),
        **records(catalog),
    }
    made = {path: _json(part) for path, part in data.items()}
    made |= {f"figures/{item.id}-moving.svg": _moving(drawings, item) for item in _drawn(catalog)}
    made |= {FEED_PATH: feed(catalog, site).encode(), ROBOTS_PATH: robots(site).encode()}
    made |= {
        f"figures/{i.id}-code.svg": _code(catalog, i, site) for i in catalog.published("exercises")
    }
    muscles = {item.id: f"../muscles/{item.id}/" for item in catalog.published("muscles")}
    return {**made, "figures/leg-map.svg": _leg_map(drawings, muscles)}


def offline_file(root: Path, files: dict[str, bytes]) -> dict[str, bytes]:
    """The list of what a reader can keep.

    Args:
        root: the project's folder; what lies in its ``overrides/assets`` is part of the site.
        files: all other files of the site's source.
    """
    folder = root / "overrides"
    found = sorted(path for path in (folder / "assets").rglob("*") if path.is_file())
    assets = {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
    kept = {path: made for path, made in assets.items() if not path.endswith((".md", ".txt"))}
    return {OFFLINE_PATH: _json(offline_list(files, kept))}


def _drawn(catalog: Catalog) -> list[Item]:
    return [item for item in catalog.published("exercises") if item.entry.figure]


def _moving(drawings: Drawings, item: Item) -> bytes:
    pose, muscles = item.entry.figure, item.entry.muscles.main
    make = partial(animate, pose, key=item.id, muscles=muscles)
    data = ["moving", item.id, pose.model_dump(mode="json"), muscles]
    return drawings.store.get(data, lambda: make().encode())


def _code(catalog: Catalog, item: Item, site: str) -> bytes:
    """The code that leads from a sheet of one's own to the page, as on the cards."""
    return qr_svg(code_of(f"{site}c/{item.id}/", card_version(catalog, item))).encode()


def _leg_map(drawings: Drawings, links: dict[str, str]) -> bytes:
    make = partial(leg_map, links=links, look=Look.COLOUR, key="leg-map")
    return drawings.store.get(["leg-map", links], lambda: make().encode())


def _json(data: object) -> bytes:
    return (json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
