from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.private_mark import PrivateMark


T = TypeVar("T", bound="DecisionLedger")


@_attrs_define
class DecisionLedger:
    """Where it is recorded."""

    sequence: int
    """ Place in the workspace's log, gap-free from 0. """
    leaf_hash: str
    """ RFC 6962 leaf hash: SHA-256 of 0x00 and the canonical JSON (RFC 8785) of this object as it was recorded:
    without `ledger` (and `current`, where that is added), with `[withheld]` at each of `private[].fields`, and with
    a member `private`, the list of their commitments, where there are any. """
    private: list[PrivateMark]
    """ What is not in the recorded text because it is free text or personal, so that it can be erased. """
    receipt: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        sequence = self.sequence

        leaf_hash = self.leaf_hash

        private = []
        for private_item_data in self.private:
            private_item = private_item_data.to_dict()
            private.append(private_item)

        receipt: None | str
        receipt = self.receipt

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sequence": sequence,
                "leaf_hash": leaf_hash,
                "private": private,
                "receipt": receipt,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.private_mark import PrivateMark  # noqa: PLC0415

        d = dict(src_dict)
        sequence = d.pop("sequence")

        leaf_hash = d.pop("leaf_hash")

        private = []
        _private = d.pop("private")
        for private_item_data in _private:
            private_item = PrivateMark.from_dict(private_item_data)

            private.append(private_item)

        def _parse_receipt(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        receipt = _parse_receipt(d.pop("receipt"))

        decision_ledger = cls(
            sequence=sequence,
            leaf_hash=leaf_hash,
            private=private,
            receipt=receipt,
        )

        decision_ledger.additional_properties = d
        decision_ledger.raw = src_dict
        return decision_ledger
