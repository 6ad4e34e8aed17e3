"""``python -m uitvoeringskompas``: the command ``kompas``, for where that is not on the path."""

from __future__ import annotations

import sys

from uitvoeringskompas.cli import main

if __name__ == "__main__":
    sys.exit(main())
