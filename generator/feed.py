"""The feed of what was checked last, and what robots are told."""

from __future__ import annotations

from xml.sax.saxutils import escape

from generator.catalog import Catalog, Item
from generator.pages.addresses import page_path, url_path
from generator.prose import plain_text
from generator.records import RECORD_KINDS

FEED_PATH = "changes.xml"
ROBOTS_PATH = "robots.txt"
NEWEST = 60


def feed(catalog: Catalog, site: str) -> str:
    """An Atom feed of the entries that were checked last, newest first.

    Args:
        catalog: its published entries.
        site: the address of the site, with a slash at the end.
    """
    items = [item for kind in RECORD_KINDS for item in catalog.published(kind)]
    items.sort(key=lambda item: (item.kind, item.id))
    items.sort(key=lambda item: item.entry.review.checked, reverse=True)
    newest = items[0].entry.review.checked if items else "1970-01-01"
    head = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        "<title>Legwork: what was checked last</title>",
        f"<id>{escape(site)}</id>",
        f'<link href="{escape(site)}"/>',
        f'<link rel="self" href="{escape(site)}{FEED_PATH}"/>',
        f"<updated>{newest}T00:00:00Z</updated>",
        "<author><name>The Legwork editors</name></author>",
    ]
    return "\n".join([*head, *(_entry(item, site) for item in items[:NEWEST]), "</feed>", ""])


def _entry(item: Item, site: str) -> str:
    url = escape(site + url_path(page_path(item.kind, item.id)))
    day = item.entry.review.checked
    return (
        f"<entry><title>{escape(item.title)}</title><id>{url}#{day}</id>"
        f'<link href="{url}"/><updated>{day}T00:00:00Z</updated>'
        f"<summary>{escape(plain_text(item.entry.summary))}</summary></entry>"
    )


def robots(site: str) -> str:
    """Everyone may read everything."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {site}sitemap.xml\n"
