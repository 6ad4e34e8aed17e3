"""Why the system refused, in Dutch."""

from __future__ import annotations

import errno

NO_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EFBIG})
"""What is wrong with the disk itself, whatever was written on it."""
_REASONS = {
    errno.EACCES: "je hebt er geen toegang toe",
    errno.EPERM: "je hebt er geen toegang toe",
    errno.ENOENT: "dat bestaat niet",
    errno.ENOTDIR: "dat is geen map",
    errno.EISDIR: "dat is een map",
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "je ruimte op de schijf is op",
    errno.EFBIG: "dat is te groot voor de schijf",
    errno.EIO: "de schijf geeft een fout",
    errno.EROFS: "daar mag niet worden geschreven",
    errno.ELOOP: "de koppelingen wijzen naar elkaar",
    errno.ENAMETOOLONG: "de naam is te lang",
}


def reason_of(error: OSError) -> str:
    """Return in Dutch why the system refused, with the path it is about."""
    return f"'{error.filename}': {bare_reason(error)}" if error.filename else bare_reason(error)


def bare_reason(error: OSError) -> str:
    """Return in Dutch why the system refused; the sentence around it names the path."""
    return _REASONS.get(error.errno or 0, error.strerror or str(error))
