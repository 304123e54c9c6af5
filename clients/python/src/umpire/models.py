"""What is sent and answered, by the names of the contract."""

from .generated.models import *  # noqa: F403
from .generated.models import __all__ as __all__
