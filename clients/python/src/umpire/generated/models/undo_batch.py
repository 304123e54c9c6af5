from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.undo import Undo


T = TypeVar("T", bound="UndoBatch")


@_attrs_define
class UndoBatch:
    """What took a batch back."""

    object_: Literal["undo_batch"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    undos: list[Undo]
    """ What took back each of them. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        id = self.id

        undos = []
        for undos_item_data in self.undos:
            undos_item = undos_item_data.to_dict()
            undos.append(undos_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "undos": undos,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.undo import Undo  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["undo_batch"], d.pop("object"))
        if object_ != "undo_batch":
            raise ValueError(f"object must match const 'undo_batch', got '{object_}'")

        id = d.pop("id")

        undos = []
        _undos = d.pop("undos")
        for undos_item_data in _undos:
            undos_item = Undo.from_dict(undos_item_data)

            undos.append(undos_item)

        undo_batch = cls(
            object_=object_,
            id=id,
            undos=undos,
        )

        undo_batch.additional_properties = d
        undo_batch.raw = src_dict
        return undo_batch
