"""What a printed file says and shows, as other programs read it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any, NamedTuple

import pikepdf
import pypdfium2 as pdfium
import zxingcpp
from pypdfium2 import raw

POINTS = 72 / 25.4
"""In a millimetre."""
SCALE = 150 / 72
"""Dots of a picture for a point."""
_HYPHEN_AT_LINE_END = "\ufffe"
"""PDFium's sign for it."""
_QR_CODE = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


class Box(NamedTuple):
    """A rectangle in points from the lower left corner of the page."""

    left: float
    bottom: float
    right: float
    top: float

    def overlap(self, other: Box) -> float:
        """How much of the smaller one lies in the other, from 0 to 1."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.top, other.top) - max(self.bottom, other.bottom)
        if width <= 0 or height <= 0:
            return 0.0
        return width * height / min(self.area, other.area)

    @property
    def area(self) -> float:
        """In square points."""
        return (self.right - self.left) * (self.top - self.bottom)


class Letter(NamedTuple):
    """A printed character that is not a space."""

    char: str
    size: float
    box: Box
    whole: bool
    """Whether there is ink at its upper and its lower edge in a picture of the page."""


@dataclass
class PrintedPage:
    """A page: its size in points, its letters and its text in the order of reading."""

    width: float
    height: float
    letters: list[Letter]
    text: str
    codes: list[str]


@dataclass
class Printed:
    """A file."""

    pdf: bytes

    @cached_property
    def pages(self) -> list[PrintedPage]:
        """Its pages, read by PDFium, and their QR codes, read by ZXing from a picture."""
        return [_page(page) for page in pdfium.PdfDocument(self.pdf)]

    @cached_property
    def document(self) -> Any:
        """The file as qpdf sees it."""
        return pikepdf.open(BytesIO(self.pdf))

    @cached_property
    def figures(self) -> list[Any]:
        """The tagged pictures, in the order of reading."""
        return list(_tagged(self.document.Root.StructTreeRoot.K, "/Figure"))

    @property
    def text(self) -> str:
        """All words, with single spaces."""
        return plain(" ".join(page.text for page in self.pages))


def plain(text: str) -> str:
    """Words with single spaces and no ligatures, put together where a line ends in / or -."""
    words = unicodedata.normalize("NFKC", text).replace(_HYPHEN_AT_LINE_END, "-")
    return re.sub(r"(?<=[/-]) ", "", " ".join(words.split()))


def text_of(pdf: bytes) -> str:
    """The words of a file, without a look at how they stand."""
    return plain(" ".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(pdf)))


def figure_box(figure: Any) -> Box:
    """Where a tagged picture stands."""
    return Box(*(float(edge) for edge in figure.A[0].BBox))


def _page(page: Any) -> PrintedPage:
    text = page.get_textpage()
    picture = page.render(scale=SCALE, grayscale=True).to_pil()
    dots = picture.tobytes()
    rows = [dots[start : start + picture.width] for start in range(0, len(dots), picture.width)]
    width, height = page.get_size()
    letters = []
    for index in range(text.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(text.raw, index))
        if char.strip():
            box = Box(*text.get_charbox(index))
            size = raw.FPDFText_GetFontSize(text.raw, index)
            letters.append(Letter(char, size, box, _is_whole(rows, box, height)))
    found = zxingcpp.read_barcodes(picture, formats=_QR_CODE, try_rotate=False, try_downscale=False)
    codes = sorted(code.text for code in found)
    return PrintedPage(width, height, letters, text.get_text_range(), codes)


def _is_whole(rows: Sequence[bytes], box: Box, height: float) -> bool:
    """Whether one of the rows at its upper edge has ink, and one at its lower edge."""
    left, right = int(box.left * SCALE), int(box.right * SCALE) + 2
    top, bottom = int((height - box.top) * SCALE), int((height - box.bottom) * SCALE) + 2
    strip = max(3, (bottom - top) // 4)
    edges = rows[max(top, 0) : top + strip], rows[max(bottom - strip, 0) : bottom]
    return all(any(min(row[left:right], default=255) < 180 for row in edge) for edge in edges)


def _tagged(node: Any, kind: str) -> Any:
    """Every element of a kind below a node of the tree of tags."""
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from _tagged(child, kind)
    elif isinstance(node, pikepdf.Dictionary):
        if node.get("/S") == kind:
            yield node
        if "/K" in node:
            yield from _tagged(node.K, kind)
