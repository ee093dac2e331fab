"""The foot close-up: side, front and from above, with towel and band.

The seam to the rest of the figures:

* ``foot.pose.FootPose`` is what an editor writes below ``figure: foot:`` (this package exports it
  and imports nothing else, so that the pose of the whole figures may hold one);
* ``foot.faults.foot_faults(pose, muscles)`` says what is wrong with it;
* ``foot.draw.draw_foot(pose, key=, muscles=, look=, mirrored=)`` gives a ``FootDrawing`` with the
  fields of a whole figure's drawing: title, description, frames (svg, caption, width, height)
  and pair.
"""

from __future__ import annotations

from generator.figures.foot.pose import FootPose, FootPosition

__all__ = ["FootPose", "FootPosition"]
