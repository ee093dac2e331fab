"""Figures, leg maps and the words of a pose as SVG, through a store of what was drawn before."""

from generator.drawings.entries import Drawings, FigureView, picture_files
from generator.drawings.pose_guide import guide, review_files

__all__ = ["Drawings", "FigureView", "guide", "picture_files", "review_files"]
