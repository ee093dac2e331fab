"""Pages that MkDocs need not render again, since neither their text nor their links changed.

Most of a build is Markdown to HTML. A page's HTML follows from its Markdown, from the settings and
versions of what renders it, and from where its links lead: what was rendered before is used only
where all of these are the same, so that the site is the same to the byte and every warning on a
link or an anchor is still given. Through public means of MkDocs only: it keeps a `File.page` that
is there already, and asks that page to render itself.
"""

from generator.render_cache.files import RecordingFiles
from generator.render_cache.page import keep_pages
from generator.render_cache.settings import page_store
from generator.render_cache.site import KeptSite

__all__ = ["KeptSite", "RecordingFiles", "keep_pages", "page_store"]
