"""How long things take, measured side by side in one run. See README.md here."""
