from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.decision import Decision
    from ..models.execution import Execution


T = TypeVar("T", bound="Undo")


@_attrs_define
class Undo:
    """What took a decision back."""

    object_: Literal["undo"]
    """ Says what kind of thing this is. """
    decision: Decision
    """ One decision: what was asked, what was found, what the rules said, what follows. """
    execution: Execution | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.execution import Execution  # noqa: PLC0415

        object_ = self.object_

        decision = self.decision.to_dict()

        execution: dict[str, Any] | None
        if isinstance(self.execution, Execution):
            execution = self.execution.to_dict()
        else:
            execution = self.execution

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "decision": decision,
                "execution": execution,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.decision import Decision  # noqa: PLC0415
        from ..models.execution import Execution  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["undo"], d.pop("object"))
        if object_ != "undo":
            raise ValueError(f"object must match const 'undo', got '{object_}'")

        decision = Decision.from_dict(d.pop("decision"))

        def _parse_execution(data: object) -> Execution | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                execution_type_0 = Execution.from_dict(data)

                return execution_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Execution | None, data)

        execution = _parse_execution(d.pop("execution"))

        undo = cls(
            object_=object_,
            decision=decision,
            execution=execution,
        )

        undo.additional_properties = d
        undo.raw = src_dict
        return undo
