from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

T = TypeVar("T", bound="ProtectedResourceAnswer")


@_attrs_define
class ProtectedResourceAnswer:
    resource: str
    """ The service, as tokens name whom they are for. """
    authorization_servers: list[str]
    """ Who gives access tokens. """
    scopes_supported: list[str]
    """ What a token may allow. """
    bearer_methods_supported: list[Literal["header"]]
    """ How a token is sent. """
    resource_name: str | Unset = UNSET
    """ Name of the service, for people. """
    resource_documentation: str | Unset = UNSET
    """ Where it is described. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        resource = self.resource

        authorization_servers = self.authorization_servers

        scopes_supported = self.scopes_supported

        bearer_methods_supported = self.bearer_methods_supported

        resource_name = self.resource_name

        resource_documentation = self.resource_documentation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resource": resource,
                "authorization_servers": authorization_servers,
                "scopes_supported": scopes_supported,
                "bearer_methods_supported": bearer_methods_supported,
            }
        )
        if resource_name is not UNSET:
            field_dict["resource_name"] = resource_name
        if resource_documentation is not UNSET:
            field_dict["resource_documentation"] = resource_documentation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        resource = d.pop("resource")

        authorization_servers = cast(list[str], d.pop("authorization_servers"))

        scopes_supported = cast(list[str], d.pop("scopes_supported"))

        bearer_methods_supported = []
        _bearer_methods_supported = d.pop("bearer_methods_supported")
        for bearer_methods_supported_item_data in _bearer_methods_supported:
            bearer_methods_supported_item = cast(Literal["header"], bearer_methods_supported_item_data)
            if bearer_methods_supported_item != "header":
                raise ValueError(
                    f"bearer_methods_supported_item must match const 'header', got '{bearer_methods_supported_item}'"
                )
            bearer_methods_supported.append(bearer_methods_supported_item)

        resource_name = d.pop("resource_name", UNSET)

        resource_documentation = d.pop("resource_documentation", UNSET)

        protected_resource_answer = cls(
            resource=resource,
            authorization_servers=authorization_servers,
            scopes_supported=scopes_supported,
            bearer_methods_supported=bearer_methods_supported,
            resource_name=resource_name,
            resource_documentation=resource_documentation,
        )

        protected_resource_answer.additional_properties = d
        protected_resource_answer.raw = src_dict
        return protected_resource_answer
