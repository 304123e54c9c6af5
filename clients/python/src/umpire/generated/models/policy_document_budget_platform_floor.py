from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.policy_document_budget_platform_floor_additional_property import (
        PolicyDocumentBudgetPlatformFloorAdditionalProperty,
    )


T = TypeVar("T", bound="PolicyDocumentBudgetPlatformFloor")


@_attrs_define
class PolicyDocumentBudgetPlatformFloor:
    """The platform's own minimum, where it is higher."""

    additional_properties: dict[str, PolicyDocumentBudgetPlatformFloorAdditionalProperty] = _attrs_field(
        init=False, factory=dict
    )
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy_document_budget_platform_floor_additional_property import (
            PolicyDocumentBudgetPlatformFloorAdditionalProperty,  # noqa: PLC0415
        )

        d = dict(src_dict)
        policy_document_budget_platform_floor = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = PolicyDocumentBudgetPlatformFloorAdditionalProperty.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property

        policy_document_budget_platform_floor.additional_properties = additional_properties
        policy_document_budget_platform_floor.raw = src_dict
        return policy_document_budget_platform_floor
