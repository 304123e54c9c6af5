from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="DecisionVersions")


@_attrs_define
class DecisionVersions:
    """The editions of all that took part, so that the answer can be explained later."""

    policy: int
    """ Version number of the policy in force. """
    policy_digest: str
    """ SHA-256 of the policy in force. """
    prompt: None | str
    reasoner: str
    """ Who reasoned: `statistics` or a model's name. """
    service: str
    """ Version of the service. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        policy = self.policy

        policy_digest = self.policy_digest

        prompt: None | str
        prompt = self.prompt

        reasoner = self.reasoner

        service = self.service

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "policy": policy,
                "policy_digest": policy_digest,
                "prompt": prompt,
                "reasoner": reasoner,
                "service": service,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        policy = d.pop("policy")

        policy_digest = d.pop("policy_digest")

        def _parse_prompt(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        prompt = _parse_prompt(d.pop("prompt"))

        reasoner = d.pop("reasoner")

        service = d.pop("service")

        decision_versions = cls(
            policy=policy,
            policy_digest=policy_digest,
            prompt=prompt,
            reasoner=reasoner,
            service=service,
        )

        decision_versions.additional_properties = d
        decision_versions.raw = src_dict
        return decision_versions
