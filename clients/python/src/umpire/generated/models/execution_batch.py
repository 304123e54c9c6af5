from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.execution import Execution


T = TypeVar("T", bound="ExecutionBatch")


@_attrs_define
class ExecutionBatch:
    """Queued together, and taken back together."""

    object_: Literal["execution_batch"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    executions: list[Execution]
    """ What is done about it, the oldest first. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        id = self.id

        executions = []
        for executions_item_data in self.executions:
            executions_item = executions_item_data.to_dict()
            executions.append(executions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "executions": executions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.execution import Execution  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["execution_batch"], d.pop("object"))
        if object_ != "execution_batch":
            raise ValueError(f"object must match const 'execution_batch', got '{object_}'")

        id = d.pop("id")

        executions = []
        _executions = d.pop("executions")
        for executions_item_data in _executions:
            executions_item = Execution.from_dict(executions_item_data)

            executions.append(executions_item)

        execution_batch = cls(
            object_=object_,
            id=id,
            executions=executions,
        )

        execution_batch.additional_properties = d
        execution_batch.raw = src_dict
        return execution_batch
