"""What each rule means and how to mend what it finds, for people who do not know the code."""

from generator.explain.rules import explanations

__all__ = ["explanations"]
