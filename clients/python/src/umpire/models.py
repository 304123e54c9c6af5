"""What is sent and answered, by the names of the contract."""

from typing import TYPE_CHECKING, Any

from .generated import models as _models
from .generated.models import __all__ as __all__

if TYPE_CHECKING:
    from .generated.models import *  # noqa: F403


def __getattr__(name: str) -> Any:
    return getattr(_models, name)
