"""The types of page that readers meet, each by one example."""

from __future__ import annotations

from typing import Any

MAIN_TYPES = {
    "home": "",
    "exercises": "exercises/",
    "exercise": "exercises/heel-raise/",
    "causes": "causes/",
    "cause": "causes/cast-or-brace/",
    "impact": "impacts/walking-is-harder/",
    "muscle": "muscles/quadriceps/",
    "programme": "programmes/first-steps-back/",
    "self-check": "self-checks/thirty-second-chair-stand/",
    "get-help": "get-help/",
}
"""The ten types that most readers come to → address below the site's."""

OTHER_TYPES = {
    "emergency": "causes/guillain-barre/",
    "impacts": "impacts/",
    "treatments": "treatments/",
    "treatment": "treatments/strength-training/",
    "muscles": "muscles/",
    "programmes": "programmes/",
    "self-checks": "self-checks/",
    "questionnaire": "self-checks/sarc-f/",
    "print": "print/",
    "builder": "print/build/#x=heel-raise,ankle-pumps&cause=knee-replacement",
    "printed-code": "c/heel-raise/",
    "sources": "sources/",
    "source": "sources/pag-2018-table/",
    "glossary": "glossary/",
    "vocabulary": "vocabulary/",
    "demands": "vocabulary/demands/",
    "a-to-z": "a-to-z/",
    "about": "about/",
    "changes": "changes/",
    "accessibility": "accessibility/",
    "offline": "offline/",
    "figures": "figures/",
    "poses": "how-figures-are-made/",
    "not-found": "404.html",
}

PAGE_TYPES = {**MAIN_TYPES, **OTHER_TYPES}

PHONE: Any = {"width": 390, "height": 844}
DESKTOP: Any = {"width": 1280, "height": 900}
SCHEMES: Any = ("light", "dark")
