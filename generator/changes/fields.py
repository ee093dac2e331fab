"""What a reviewer calls the fields of an entry, in order of importance."""

from __future__ import annotations

from collections.abc import Iterable

SAFETY = {
    "stop": "when to stop",
    "pain": "the pain rule",
    "ask_first": "who asks first",
    "warning_signs": "signs that need help",
    "cautions": "what to take care with",
    "check_first": "who should ask first",
    "demands": "what exercises ask of the body",
    "stance": "who decides about exercise",
    "advice": "whether to exercise",
    "hold_on": "what to hold on to",
    "support": "what to hold on to",
    "dose": "how much and how often",
    "not_for": "who it is not for",
    "before": "what to check before",
    "safety": "who should not do it",
    "risks": "risks",
    "phases": "the phases, with exercises and doses",
    "cut_offs": "the cut-offs",
}
"""Fields that could hurt somebody if they were wrong: name → words."""
_OTHER = {
    "status": "whether readers see it",
    "title": "the title",
    "steps": "the steps",
    "setup": "getting ready",
    "mistakes": "common mistakes",
    "progress": "when to make it harder",
    "easier": "how to make it easier",
    "progresses_to": "the next harder exercise",
    "figure": "the figure",
    "shows": "which step each picture shows",
    "muscles": "the muscles",
    "feel": "where you feel it",
    "equipment": "what you need",
    "need": "what you need",
    "position": "the position",
    "level": "the level",
    "breathing": "how to breathe",
    "helps": "what it helps with",
    "why": "why, or what it is for",
    "leads_to": "what it leads to",
    "treatments": "what helps",
    "exercises": "the exercises",
    "what_helps": "what helps",
    "evidence": "the evidence",
    "strength": "how strong the evidence is",
    "says": "what the source says",
    "read": "how far the source was read",
    "measure": "what is measured",
    "result": "what to do with the result",
    "limits": "what the result cannot show",
    "holds_for": "for whom the cut-offs were made",
    "who": "who gets it",
    "who_for": "who it is for",
    "first_step": "why nothing easier leads here",
    "last_step": "why nothing harder follows",
    "self_checks": "the self-checks",
    "entry_check": "the self-check at the start",
    "first_exercises": "the exercises offered to everyone",
    "sections": "the text",
    "picture": "the picture in lists",
    "does": "what the muscle does",
    "when_weak": "what you notice when it is weak",
    "where": "where it lies",
    "notice": "what you may notice",
    "speed": "how fast muscle is lost",
    "pattern": "which leg, and which part",
    "uberon": "the UBERON id",
    "wikidata": "the Wikidata id",
    "week": "what a week looks like",
    "after": "what comes after it",
    "what": "what it is",
    "doi": "the DOI",
    "url": "the address",
    "tier": "how good the source is",
    "opened": "when the source was opened",
    "type": "the kind of source",
    "related": "related entries",
    "terms": "the words",
    "review": "when it was checked",
    "changes": "the notes on changes",
    "not_reviewed": "the words for “not reviewed”",
    "not_advice": "the words for “not advice”",
}
_INSIDE = {
    "sign": "the sign",
    "do": "what to do",
    "may_be": "what it can be",
    "demand": "what exercises ask of the body",
    "text": "in words",
    "lines": "the rule",
    "card": "on the card",
    "reps": "repetitions",
    "hold": "seconds to hold",
    "rest": "seconds of rest",
    "days": "days a week",
    "side": "which leg",
    "effort": "how hard it should feel",
    "note": "where the dose comes from",
}
WORDS = {**SAFETY, **_OTHER, **_INSIDE}
_ORDER = list(WORDS)


def in_words(name: str) -> str:
    """``signs that need help`` for ``warning_signs``."""
    return WORDS.get(name, name.replace("_", " "))


def by_importance(names: Iterable[str]) -> list[str]:
    """The names, those first that could hurt somebody."""
    return sorted(names, key=lambda name: _ORDER.index(name) if name in WORDS else len(_ORDER))
