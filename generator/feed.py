"""The feed of what is new on the site, and what robots are told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from xml.sax.saxutils import escape

from generator.catalog import Catalog
from generator.history import Event, Line, Log
from generator.pages.addresses import page_path, url_path
from generator.prose import plain_text

FEED_PATH = "changes.xml"
ROBOTS_PATH = "robots.txt"
NEWEST = 60


class News(NamedTuple):
    """An entry of the feed; ``id_`` is its address and stays the same for ever."""

    on: str
    title: str
    url: str
    id_: str
    summary: str


def feed(catalog: Catalog, site: str) -> str:
    """An Atom feed of the change log, newest first.

    Args:
        catalog: its published entries, and what they said before.
        site: the address of the site, with a slash at the end.
    """
    lines = (line for day in Log(catalog).days for line in day.lines)
    news = [part for line in lines for part in _news(line, site)][:NEWEST]
    head = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        "<title>Legwork: what has changed</title>",
        f"<id>{escape(site)}</id>",
        f'<link href="{escape(site)}"/>',
        f'<link rel="self" href="{escape(site)}{FEED_PATH}"/>',
        f"<updated>{news[0].on if news else '1970-01-01'}T00:00:00Z</updated>",
        "<author><name>The Legwork editors</name></author>",
    ]
    return "\n".join([*head, *map(_entry, news), "</feed>", ""])


def _news(line: Line, site: str) -> Iterator[News]:
    """One for each entry, or a single one where there are too many to name."""
    if not line.counted:
        yield from (_of_event(event, line, site) for event in line.events)
        return
    url = f"{site}changes/#on-{line.on}"
    id_ = f"{url}-{'new' if line.new else 'changed'}-{line.kind}"
    yield News(line.on, line.words, url, id_, ", ".join(e.item.title for e in line.events))


def _of_event(event: Event, line: Line, site: str) -> News:
    item = event.item
    url = site + url_path(page_path(item.kind, item.id))
    told = " ".join([event.says, *event.notes]).strip() or plain_text(item.entry.summary)
    return News(event.on, f"{line.word}: {item.title}", url, f"{url}#{event.on}", told)


def _entry(news: News) -> str:
    return (
        f"<entry><title>{escape(news.title)}</title><id>{escape(news.id_)}</id>"
        f'<link href="{escape(news.url)}"/><updated>{news.on}T00:00:00Z</updated>'
        f"<summary>{escape(news.summary)}</summary></entry>"
    )


def robots(site: str) -> str:
    """Everyone may read everything."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {site}sitemap.xml\n"
