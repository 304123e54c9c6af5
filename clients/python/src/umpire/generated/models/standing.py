from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.standing_last import StandingLast
    from ..models.standing_threshold import StandingThreshold


T = TypeVar("T", bound="Standing")


@_attrs_define
class Standing:
    """What an agent has earned for one kind of action in one account."""

    object_: Literal["standing"]
    """ Says what kind of thing this is. """
    agent: str
    """ The name of its key. """
    action_type: str
    """ The kind of action. """
    account_id: None | str
    major: int
    """ Of the policy: raised, it is earned anew. A number without unit. """
    level: int
    """ 1: a person answers each · 2: acts inside the rules · 3: two administrators let it. A number without unit.
    """
    reviewed: int
    """ Decisions that a person answered; expired ones do not count. """
    clean: int
    """ Of these, agreed to unedited. A count. """
    bound: float
    """ Wilson 95 % lower bound of the clean share. A fraction of 1. """
    last: StandingLast
    """ The last reviews, on which the level is lost. """
    threshold: StandingThreshold
    """ What the level is earned and lost by. """
    to_go: str
    """ What is missing to the next level. """
    level3_asked_by: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        agent = self.agent

        action_type = self.action_type

        account_id: None | str
        account_id = self.account_id

        major = self.major

        level = self.level

        reviewed = self.reviewed

        clean = self.clean

        bound = self.bound

        last = self.last.to_dict()

        threshold = self.threshold.to_dict()

        to_go = self.to_go

        level3_asked_by: None | str
        level3_asked_by = self.level3_asked_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "agent": agent,
                "action_type": action_type,
                "account_id": account_id,
                "major": major,
                "level": level,
                "reviewed": reviewed,
                "clean": clean,
                "bound": bound,
                "last": last,
                "threshold": threshold,
                "to_go": to_go,
                "level3_asked_by": level3_asked_by,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.standing_last import StandingLast  # noqa: PLC0415
        from ..models.standing_threshold import StandingThreshold  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["standing"], d.pop("object"))
        if object_ != "standing":
            raise ValueError(f"object must match const 'standing', got '{object_}'")

        agent = d.pop("agent")

        action_type = d.pop("action_type")

        def _parse_account_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        account_id = _parse_account_id(d.pop("account_id"))

        major = d.pop("major")

        level = d.pop("level")

        reviewed = d.pop("reviewed")

        clean = d.pop("clean")

        bound = d.pop("bound")

        last = StandingLast.from_dict(d.pop("last"))

        threshold = StandingThreshold.from_dict(d.pop("threshold"))

        to_go = d.pop("to_go")

        def _parse_level3_asked_by(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        level3_asked_by = _parse_level3_asked_by(d.pop("level3_asked_by"))

        standing = cls(
            object_=object_,
            agent=agent,
            action_type=action_type,
            account_id=account_id,
            major=major,
            level=level,
            reviewed=reviewed,
            clean=clean,
            bound=bound,
            last=last,
            threshold=threshold,
            to_go=to_go,
            level3_asked_by=level3_asked_by,
        )

        standing.additional_properties = d
        standing.raw = src_dict
        return standing
