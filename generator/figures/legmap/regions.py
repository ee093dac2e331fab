"""The muscle regions of the leg map: where each lies, in words and in the views that show it.

Anatomy: OpenStax, "Anatomy and Physiology 2e", 11.6 Appendicular Muscles of the Pelvic Girdle and
Lower Limbs, https://openstax.org/books/anatomy-and-physiology-2e/pages/11-6-appendicular-muscles-of-the-pelvic-girdle-and-lower-limbs
(groups and layers); and for the single regions

* quadriceps, hamstrings: StatPearls, "Anatomy, Bony Pelvis and Lower Limb: Posterior Thigh
  Muscles", https://statpearls.com/point-of-care/32252 (sitting bone to both sides of the knee,
  the upper borders of the hollow of the knee); J. Nava, "Anatomical drawing: thigh",
  https://www.joshuanava.biz/anatomical/thigh.html (inner vastus ends lowest, rectus bulges highest);
* gluteus maximus: GPnotebook, https://gpnotebook.com/pages/uncategorised/gluteus-maximus-muscle-anatomy
  (sacrum and back of the crest, down and outwards to the outer thigh);
* hip abductors: DocCheck Flexikon, https://flexikon.doccheck.com/de/Corpus:Gluteus_medius_muscle
  (crest of the hip bone to the greater trochanter, for the most part beneath gluteus maximus);
* adductors: StatPearls, "Thigh Adductor Magnus Muscles", https://pubmed.ncbi.nlm.nih.gov/30521263/;
  IMAIOS, https://www.imaios.cn/en/e-anatomy/anatomical-structures/adductor-longus-14224128
  (pubic bone to the middle third of the thigh bone);
* hip flexors: StatPearls, "Iliopsoas Muscle", https://iiab.me/modules/en-statpearls/articles/article-23367.html;
  AnatomyZone, https://anatomyzone.com/articles/iliopsoas-muscle/ (spine and bowl of the hip bone,
  under the groin, to the lesser trochanter);
* deep hip rotators: IMAIOS, https://www.imaios.cn/en/e-anatomy/anatomical-structures/deep-gluteal-muscles-1541090092
  (sacrum and sitting bone to the greater trochanter, beneath gluteus maximus);
* gastrocnemius, soleus: StatPearls, "Calf", https://statpearls.com/point-of-care/24167 (two heads
  from above the knee; soleus deep to them); H. Gray, "Anatomy of the Human Body", 1918, page 483,
  http://www.bartleby.com/107/pages/page483.html (soleus from the head of the fibula and the upper
  tibia; the heel tendon is about 15 cm long and begins near the middle of the leg);
* shin: StatPearls, "Tibialis Anterior Muscles", https://statpearls.com/point-of-care/30184 (upper two
  thirds of the outer side of the tibia; its tendon crosses to the inner edge of the foot);
* fibularis: StatPearls, "Leg Lateral Compartment", https://statpearls.com/articlelibrary/viewarticle/32240;
  OrthoFixar, https://orthofixar.com/anatomy/lateral-compartment-of-leg/ (head of the fibula, down
  the outer side, tendons behind the outer ankle bone);
* foot muscles: eORIF, https://eorif.com/foot-anatomy (short toe extensors on the back of the foot,
  the others in the sole).
"""  # noqa: E501

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.figures.legmap.back import BACK, DEEP_BACK
from generator.figures.legmap.front import FRONT
from generator.figures.legmap.limbs import View
from generator.figures.legmap.side import DEEP_SIDE, SIDE
from generator.figures.legmap.strips import Strip

Bellies = Mapping[str, tuple[Strip, ...]]

BELLIES: Mapping[View, Bellies] = MappingProxyType(
    {View.FRONT: FRONT, View.SIDE: SIDE, View.BACK: BACK}
)
"""Muscles that lie under the skin, in painting order: what comes later covers what is deeper."""

DEEP: Mapping[View, Bellies] = MappingProxyType(
    {View.FRONT: {}, View.SIDE: DEEP_SIDE, View.BACK: DEEP_BACK}
)
"""Muscles that others cover, drawn as if seen through them."""


@dataclass(frozen=True)
class Region:
    """A muscle region: its everyday name, where it lies, and the views that show it, best first."""

    name: str
    where: str
    views: tuple[View, ...]


def _region(name: str, where: str, *views: View) -> Region:
    return Region(name, where, views)


REGIONS: Mapping[str, Region] = MappingProxyType(
    {
        "quadriceps": _region(
            "Front of the thigh",
            "On the front and outer side of the thigh, from the hip to the kneecap.",
            View.FRONT,
            View.SIDE,
        ),
        "hamstrings": _region(
            "Back of the thigh",
            "On the back of the thigh, from the sitting bone to both sides of the knee.",
            View.BACK,
            View.SIDE,
        ),
        "gluteus-maximus": _region(
            "Buttock",
            "The buttock, from the back of the pelvis down to the top of the outer thigh.",
            View.BACK,
            View.SIDE,
        ),
        "hip-abductors": _region(
            "Side of the hip",
            "On the side of the hip, from the hip bone down to the top of the thigh bone.",
            View.SIDE,
            View.BACK,
            View.FRONT,
        ),
        "adductors": _region(
            "Inner thigh",
            "On the inner thigh, from the pubic bone down towards the knee.",
            View.FRONT,
            View.BACK,
        ),
        "hip-flexors": _region(
            "Front of the hip",
            "Deep at the front of the hip, from the lower back and the hip bone, through the "
            "groin, to the top of the thigh bone.",
            View.FRONT,
            View.SIDE,
        ),
        "deep-hip-rotators": _region(
            "Deep in the buttock",
            "Deep in the buttock, under the big buttock muscle, from the base of the spine to the "
            "top of the thigh bone.",
            View.BACK,
            View.SIDE,
        ),
        "gastrocnemius": _region(
            "Upper calf",
            "The bulge of the upper calf, from just above the knee to the heel tendon.",
            View.BACK,
            View.SIDE,
            View.FRONT,
        ),
        "soleus": _region(
            "Lower calf",
            "In the lower calf, under the upper calf muscle and showing below it, down to the heel "
            "tendon.",
            View.BACK,
            View.SIDE,
            View.FRONT,
        ),
        "shin": _region(
            "Front of the shin",
            "On the front of the lower leg, just outside the shin bone, down to the inner foot.",
            View.FRONT,
            View.SIDE,
        ),
        "fibularis": _region(
            "Outer lower leg",
            "Down the outer side of the lower leg, from below the knee to behind the outer ankle.",
            View.SIDE,
            View.FRONT,
        ),
        "foot-muscles": _region(
            "Foot muscles",
            "In the foot itself: in the sole, along its edges, and on the back of the foot.",
            View.SIDE,
            View.FRONT,
        ),
    }
)
"""Every region by muscle id."""


def shapes(muscle: str, view: View) -> tuple[Strip, ...]:
    """The bellies of a muscle in a view; empty where the view does not show it."""
    return BELLIES[view].get(muscle) or DEEP[view].get(muscle, ())
