"""Exercise figures: a pose in words becomes SVG. Knows nothing of the rest of the project.

``Pose`` is what an editor writes below ``figure:``; ``faults`` says what is wrong with it;
``draw`` makes the frames; ``animate`` makes a loop between them.
"""

from __future__ import annotations

from generator.figures.animate import animate
from generator.figures.drawn import Drawing, Frame, draw
from generator.figures.faults import Fault, faults
from generator.figures.look import Look
from generator.figures.pose import Pose
from generator.figures.vocabulary import MUSCLES

__all__ = ["MUSCLES", "Drawing", "Fault", "Frame", "Look", "Pose", "animate", "draw", "faults"]
