"""Exercises and programmes → printable files as PDF, through Typst.

``card`` and ``programme`` decide what is on a card, a sheet and a cover, ``files`` which files
there are, ``layouts/`` how they look; ``making`` turns them into bytes.
"""

from generator.cards.card import Card, Picture, Pictures, card_of
from generator.cards.files import (
    LAYOUTS,
    PAPERS,
    Printable,
    card_files,
    log_files,
    pack_files,
    sheet_files,
)
from generator.cards.jobs import LOGS, PACKS, Job, jobs, unlike
from generator.cards.making import card_store, is_made, make
from generator.cards.packing import page_count
from generator.cards.programme import cover_of, exercises_of, position_cover, sheets_of
from generator.cards.typesetting import CardError

__all__ = [
    "LAYOUTS",
    "LOGS",
    "PACKS",
    "PAPERS",
    "Card",
    "CardError",
    "Job",
    "Picture",
    "Pictures",
    "Printable",
    "card_files",
    "card_of",
    "card_store",
    "cover_of",
    "exercises_of",
    "is_made",
    "jobs",
    "log_files",
    "make",
    "pack_files",
    "page_count",
    "position_cover",
    "sheet_files",
    "sheets_of",
    "unlike",
]
