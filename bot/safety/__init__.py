"""Decides: words of crisis, by rules that people can read, and the lines that can help. Pure."""

from bot.safety.recognise import Finding, Heard, Recogniser
from bot.safety.rules import KIND_OF_CATEGORY, KIND_ORDER, KINDS, WEIGHT, Cue, Excuse, LanguageRules, Phrase
from bot.safety.weaving import weave
from bot.safety.woven import Woven, Written

__all__ = [
    "KINDS",
    "KIND_OF_CATEGORY",
    "KIND_ORDER",
    "WEIGHT",
    "Cue",
    "Excuse",
    "Finding",
    "Heard",
    "LanguageRules",
    "Phrase",
    "Recogniser",
    "Woven",
    "Written",
    "weave",
]
