"""Make the PDF of each JSON file in a folder with Typst, as the project does."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from generator.cards.packing import packed
from generator.cards.pdf import compile_pdf

source, target = map(Path, sys.argv[1:])
for file in sorted(source.glob("*.json")):
    data = json.loads(file.read_text(encoding="utf-8"))
    target.joinpath(f"{file.stem}.pdf").write_bytes(
        packed(compile_pdf(data["title"], data["pages"]))
    )
