"""An exercise → printable cards as PDF, through Typst.

``card`` decides what is on a card, ``layouts/`` how it looks, ``pdf`` turns one into the other.
"""

from generator.cards.card import Card, Picture, card_of
from generator.cards.making import LAYOUT_NAMES, PAPERS, CardFile, card_files, card_store
from generator.cards.pdf import CardError

__all__ = [
    "LAYOUT_NAMES",
    "PAPERS",
    "Card",
    "CardError",
    "CardFile",
    "Picture",
    "card_files",
    "card_of",
    "card_store",
]
