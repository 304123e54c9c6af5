from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.policy_document import PolicyDocument


T = TypeVar("T", bound="Policy")


@_attrs_define
class Policy:
    """A version of the policy."""

    object_: Literal["policy"]
    """ Says what kind of thing this is. """
    version: int
    """ 1 for the first; one more for each change. A number without unit. """
    digest: str
    """ SHA-256 of the document's canonical JSON (RFC 8785). """
    document: PolicyDocument
    """ A workspace's written limits. `_bp` are basis points: 1500 is 15 %. """
    author: str
    """ Name of the key that published it. """
    created_at: datetime.datetime
    """ When it was made. RFC 3339 instant. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        version = self.version

        digest = self.digest

        document = self.document.to_dict()

        author = self.author

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "version": version,
                "digest": digest,
                "document": document,
                "author": author,
                "created_at": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy_document import PolicyDocument  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["policy"], d.pop("object"))
        if object_ != "policy":
            raise ValueError(f"object must match const 'policy', got '{object_}'")

        version = d.pop("version")

        digest = d.pop("digest")

        document = PolicyDocument.from_dict(d.pop("document"))

        author = d.pop("author")

        created_at = instant(d.pop("created_at"))

        policy = cls(
            object_=object_,
            version=version,
            digest=digest,
            document=document,
            author=author,
            created_at=created_at,
        )

        policy.additional_properties = d
        policy.raw = src_dict
        return policy
