"""Make the PDF of each HTML file in a folder with WeasyPrint."""

from __future__ import annotations

import sys
from pathlib import Path

import weasyprint  # type: ignore[import-not-found,unused-ignore]

source, target = map(Path, sys.argv[1:])
for file in sorted(source.glob("*.html")):
    page = weasyprint.HTML(filename=str(file))
    page.write_pdf(target / f"{file.stem}.pdf", pdf_variant="pdf/ua-1")
