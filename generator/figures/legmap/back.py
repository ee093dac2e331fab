"""Where each muscle lies on the person seen from behind.

Points are (share of the leg's width from its inner to its outer edge, cm below the waist).
"""

from __future__ import annotations

from generator.figures.legmap.limbs import LIMBS, View
from generator.figures.legmap.strips import Strip, strip

_ON = LIMBS[View.BACK].at

BACK: dict[str, tuple[Strip, ...]] = {
    "hip-abductors": (
        strip(  # gluteus medius shows above gluteus maximus
            [(0.40, 4), (0.52, 6.6), (0.65, 10), (0.78, 14), (0.88, 18), (0.952, 23)],
            [(0.80, 3), (0.955, 5.6), (0.972, 10), (0.97, 14.5), (0.967, 18.5), (0.952, 23)],
            _ON,
        ),
    ),
    "gluteus-maximus": (
        strip(
            [(0.30, 4.8), (0.43, 8), (0.585, 12), (0.74, 16.6), (0.86, 21.6), (0.92, 28.4)],
            [(0.13, 7.6), (0.05, 13), (0.04, 19), (0.10, 25), (0.40, 28.9), (0.90, 31.4)],
            _ON,
        ),
    ),
    "adductors": (
        strip(
            [(0.10, 28.4), (0.19, 31), (0.165, 35), (0.12, 40), (0.06, 46)],
            [(0.05, 28.2), (0.04, 31), (0.04, 35), (0.042, 40), (0.06, 46)],
            _ON,
        ),
    ),
    "hamstrings": (
        strip(  # semitendinosus and semimembranosus, to the inner side of the knee
            [(0.40, 30.6), (0.46, 34.5), (0.485, 40), (0.475, 45.5), (0.40, 50.5), (0.26, 55.5),
             (0.13, 62)],
            [(0.32, 30.2), (0.23, 34.5), (0.17, 40), (0.10, 46), (0.06, 51), (0.06, 56),
             (0.13, 62)],
            _ON,
        ),
        strip(  # biceps femoris, to the outer side of the knee
            [(0.46, 31), (0.49, 34.5), (0.515, 40), (0.55, 46), (0.64, 51), (0.77, 56),
             (0.90, 61.4)],
            [(0.60, 31.6), (0.79, 34.5), (0.88, 40), (0.91, 46), (0.925, 51), (0.93, 56),
             (0.90, 61.4)],
            _ON,
        ),
    ),
    "soleus": (
        strip(
            [(0.42, 69), (0.12, 73), (0.045, 79), (0.075, 84.5), (0.23, 90), (0.49, 97)],
            [(0.60, 69), (0.90, 72.5), (0.958, 78), (0.935, 84), (0.79, 89.8), (0.49, 97)],
            _ON,
        ),
    ),
    "gastrocnemius": (
        strip(  # inner head: the bigger one, and the lower
            [(0.34, 56), (0.46, 60), (0.497, 65), (0.499, 71), (0.497, 77), (0.38, 83.4)],
            [(0.34, 56), (0.15, 60.5), (0.05, 65.5), (0.036, 71.5), (0.085, 78), (0.28, 83)],
            _ON,
        ),
        strip(  # outer head
            [(0.64, 56), (0.54, 60), (0.503, 65), (0.501, 70.5), (0.503, 75.5), (0.62, 81)],
            [(0.64, 56), (0.82, 60.5), (0.945, 65.5), (0.963, 71), (0.90, 76.5), (0.70, 80.8)],
            _ON,
        ),
    ),
}  # fmt: skip

DEEP_BACK: dict[str, tuple[Strip, ...]] = {
    "deep-hip-rotators": (
        strip(  # piriformis: from the sacrum to the top of the thigh bone
            [(0.12, 12.2), (0.36, 13), (0.62, 15.8), (0.88, 19)],
            [(0.12, 15.4), (0.36, 17.4), (0.62, 19), (0.88, 19)],
            _ON,
        ),
        strip(  # obturators, gemelli and quadratus femoris
            [(0.36, 21), (0.60, 20.4), (0.85, 21.4)],
            [(0.36, 24), (0.60, 25.4), (0.84, 25.4)],
            _ON,
        ),
    ),
}
