"""Cards by Typst, WeasyPrint and headless Chromium, side by side in one run."""
