"""The QR code of a card."""

from __future__ import annotations

import io
from functools import cache

import segno


def code_of(address: str, version: str) -> str:
    """What the code on paper holds: the page of the card, at the version that was printed."""
    return f"{address}#v{version}"


@cache
def qr_svg(address: str) -> str:
    """An SVG of the QR code for ``address``, with a quiet zone of four modules.

    Error correction M: a fold or a splash of up to 15 % of the code may be lost.
    """
    target = io.BytesIO()
    code = segno.make(address, micro=False, error="m")
    code.save(target, kind="svg", border=4, xmldecl=False, svgns=True, light="#fff", omitsize=True)
    return target.getvalue().decode()
