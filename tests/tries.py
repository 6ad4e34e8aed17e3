"""How often hypothesis tries a property: the whole number in ``make test``, a fifth of it in ``make quick``.

With the profile ``many`` 250 times that number, for one property at a time: what takes seconds each is tried twice in
``make test``, and five hundred times before it is believed.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# A busy machine is no reason to fail: no limit of time on one try, nor on making what is tried.
settings.register_profile("whole", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("many", settings.get_profile("whole"), max_examples=25_000)
settings.register_profile("quick", settings.get_profile("whole"), max_examples=20)


def tries(number: int) -> settings:
    """Return the settings of a property that ``make test`` tries so many times."""
    profile = settings()
    return settings(profile, max_examples=max(1, number * profile.max_examples // 100))
