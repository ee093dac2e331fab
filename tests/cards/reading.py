"""What a printed file says and shows, as other programs read it."""

from __future__ import annotations

import re
import unicodedata
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
        least = min(self.area, other.area)
        return max(width, 0) * max(height, 0) / least if least else 0.0

    @property
    def area(self) -> float:
        """In square points."""
        return (self.right - self.left) * (self.top - self.bottom)


class Letter(NamedTuple):
    """A printed character that is not a space."""

    char: str
    size: float
    box: Box


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


def figure_box(figure: Any) -> Box:
    """Where a tagged picture stands."""
    return Box(*(float(edge) for edge in figure.A[0].BBox))


def _page(page: Any) -> PrintedPage:
    text = page.get_textpage()
    count = text.count_chars()
    words = text.get_text_range()
    letters = [
        Letter(char, raw.FPDFText_GetFontSize(text.raw, index), Box(*text.get_charbox(index)))
        for index in range(count)
        if (char := chr(raw.FPDFText_GetUnicode(text.raw, index))).strip()
    ]
    picture = page.render(scale=150 / 72, grayscale=True).to_pil()
    found = zxingcpp.read_barcodes(picture, formats=_QR_CODE, try_rotate=False, try_downscale=False)
    width, height = page.get_size()
    return PrintedPage(width, height, letters, words, sorted(code.text for code in found))


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
