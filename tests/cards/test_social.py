"""The picture of a page in a shared link: what it shows, that it fits, and that pages name it."""

from __future__ import annotations

import io
from dataclasses import replace

from PIL import Image, ImageChops

from generator.art import SIGNS
from generator.cards import CardError
from generator.cards.social import FOLDER, HEIGHT, WIDTH, SocialCard, social_cards, social_data
from generator.cards.social.png import make_pngs
from generator.catalog import load
from generator.commands.social import with_social
from generator.store import Store
from tests.conftest import ROOT
from tests.tiny_base import TINY

MARK = (ROOT / "overrides/partials/mark.html").read_text(encoding="utf-8")
GROUND = (243, 237, 226)
EDGE, FOOT = 60, 96
"""The free edge and the height of the bar, as in the layout."""
REAL = list(social_cards(load(ROOT)[0]))
PLAIN = SocialCard("a", "Exercises", "Heel raise", "For walking.", None)


def drawn(*cards: SocialCard) -> list[bytes | CardError]:
    data = (social_data(card, SIGNS["nerve"], MARK) for card in cards)
    return list(make_pngs(data, Store()))


def picture(card: SocialCard) -> Image.Image:
    (made,) = drawn(card)
    assert isinstance(made, bytes), made
    return Image.open(io.BytesIO(made)).convert("RGB")


def free(image: Image.Image, box: tuple[int, int, int, int]) -> bool:
    """Whether a part of a picture shows nothing but the ground, within a step of its palette."""
    ground = Image.new("RGB", (box[2] - box[0], box[3] - box[1]), GROUND)
    off = ImageChops.difference(image.crop(box), ground).convert("L")
    return off.point([0] * 3 + [255] * 253).getbbox() is None


def test_the_longest_words_of_the_site_stay_in_their_room() -> None:
    title, line = (
        max((getattr(card, part) for card in REAL), key=len) for part in ("title", "line")
    )
    image = picture(replace(PLAIN, title=title, line=line))
    assert image.size == (WIDTH, HEIGHT)
    assert free(image, (0, 0, EDGE - 5, HEIGHT - FOOT)), "nothing leaves to the left"
    assert free(image, (680, EDGE, 699, HEIGHT - FOOT)), "nothing runs under the drawing"
    assert free(image, (0, HEIGHT - FOOT - 12, 690, HEIGHT - FOOT)), "nothing touches the bar"


def test_the_longest_title_that_an_entry_may_have_fits() -> None:
    title = ("Strengthening exercises " * 4)[:80]
    image = picture(replace(PLAIN, title=title))
    assert free(image, (0, HEIGHT - FOOT - 12, 690, HEIGHT - FOOT))


def test_a_word_that_is_wider_than_the_picture_is_reported() -> None:
    (made,) = drawn(replace(PLAIN, title="Pneumonoultramicroscopicsilicovolcanoconiosis"))
    assert isinstance(made, CardError)
    assert str(made) == "the title is too long for the picture of a shared link"


def test_a_sentence_too_long_for_a_picture_is_left_out_rather_than_cut() -> None:
    long = picture(replace(PLAIN, line="A sentence without an end " * 20))
    assert long.tobytes() == picture(replace(PLAIN, line="")).tobytes()


def test_the_same_card_gives_the_same_bytes_in_few_of_them() -> None:
    one, two = drawn(PLAIN, PLAIN)
    assert one == two
    assert isinstance(one, bytes)
    assert len(one) < 40_000


def test_each_entry_that_people_share_has_its_own_and_says_what_it_shows() -> None:
    cards = {card.page: card for card in social_cards(load(TINY)[0])}
    assert cards["exercises/heel-raise"].art == ("figure", "heel-raise")
    assert cards["muscles/gastrocnemius"].art == ("map", "gastrocnemius")
    assert cards["causes/cast"].art == ("sign", "disuse")
    assert cards["index"].art == ("figure", "heel-raise")
    assert cards["causes/index"].title == "Why it happens"
    assert not [page for page in cards if page.startswith("sources/") and page != "sources/index"]
    assert all(card.alt.startswith(card.title) for card in cards.values())


def test_a_page_without_its_own_picture_has_the_nearest_one() -> None:
    names = ["index", "sources/index", "exercises/heel-raise"]
    alts = {f"{FOLDER}/{name}.png": f'Of "{name}"' for name in names}
    paths = ["sources/who.md", "c/heel-raise.md", "print/build.md", "exercises/heel-raise.md"]
    made = with_social(dict.fromkeys(paths, '---\ntitle: "A"\n---\n'), alts)
    shown = [text.split("\n")[1] for text in made.values()]
    assert shown == [f"image: {FOLDER}/{names[n]}.png" for n in (1, 2, 0, 2)]
    assert 'image_alt: "Of \\"index\\""\ntitle: "A"\n---\n' in made["print/build.md"]


def test_without_cards_no_page_names_a_picture() -> None:
    page = {"index.md": '---\ntitle: "A"\n---\n'}
    assert with_social(page, {}) == page
