from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.key_kind import KeyKind
from ..models.scope import Scope
from ..types import Meta, instant

T = TypeVar("T", bound="Key")


@_attrs_define
class Key:
    """An API key, without the key itself."""

    object_: Literal["key"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    prefix: str
    """ How the key begins, to tell keys apart. """
    name: str
    """ Its name, for people. """
    kind: KeyKind
    """ The kind of it. """
    scopes: list[Scope]
    """ What the key may do. """
    workspace: str
    """ The workspace: one customer's data, apart from all others. """
    created_at: datetime.datetime
    """ When it was made. RFC 3339 instant. """
    created_by: str
    """ Name of the key that made it. """
    expires_at: datetime.datetime | None
    revoked_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        id = self.id

        prefix = self.prefix

        name = self.name

        kind = self.kind.value

        scopes = []
        for scopes_item_data in self.scopes:
            scopes_item = scopes_item_data.value
            scopes.append(scopes_item)

        workspace = self.workspace

        created_at = self.created_at.isoformat()

        created_by = self.created_by

        expires_at: None | str
        if isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        revoked_at: None | str
        if isinstance(self.revoked_at, datetime.datetime):
            revoked_at = self.revoked_at.isoformat()
        else:
            revoked_at = self.revoked_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "prefix": prefix,
                "name": name,
                "kind": kind,
                "scopes": scopes,
                "workspace": workspace,
                "created_at": created_at,
                "created_by": created_by,
                "expires_at": expires_at,
                "revoked_at": revoked_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = cast(Literal["key"], d.pop("object"))
        if object_ != "key":
            raise ValueError(f"object must match const 'key', got '{object_}'")

        id = d.pop("id")

        prefix = d.pop("prefix")

        name = d.pop("name")

        kind = KeyKind(d.pop("kind"))

        scopes = []
        _scopes = d.pop("scopes")
        for scopes_item_data in _scopes:
            scopes_item = Scope(scopes_item_data)

            scopes.append(scopes_item)

        workspace = d.pop("workspace")

        created_at = instant(d.pop("created_at"))

        created_by = d.pop("created_by")

        def _parse_expires_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expires_at_type_0 = instant(data)

                return expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        expires_at = _parse_expires_at(d.pop("expires_at"))

        def _parse_revoked_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                revoked_at_type_0 = instant(data)

                return revoked_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        revoked_at = _parse_revoked_at(d.pop("revoked_at"))

        key = cls(
            object_=object_,
            id=id,
            prefix=prefix,
            name=name,
            kind=kind,
            scopes=scopes,
            workspace=workspace,
            created_at=created_at,
            created_by=created_by,
            expires_at=expires_at,
            revoked_at=revoked_at,
        )

        key.additional_properties = d
        key.raw = src_dict
        return key
