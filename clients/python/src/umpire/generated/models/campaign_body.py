from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.campaign_platform import CampaignPlatform
from ..models.campaign_status import CampaignStatus
from ..types import UNSET, Meta, Unset

if TYPE_CHECKING:
    from ..models.campaign_body_targets import CampaignBodyTargets
    from ..models.money import Money


T = TypeVar("T", bound="CampaignBody")


@_attrs_define
class CampaignBody:
    """What is to be known of a campaign. It replaces what was."""

    name: str
    """ Its name, for people. """
    platform: CampaignPlatform
    """ Where the campaign runs. """
    status: CampaignStatus
    """ How it stands. """
    daily_budget: Money
    """ An amount in integer minor units of its currency. """
    started_on: str
    """ When the campaign began. A day in UTC. """
    account_id: None | str | Unset = UNSET
    bundle_id: None | str | Unset = UNSET
    experiment_id: None | str | Unset = UNSET
    owner: None | str | Unset = UNSET
    targets: CampaignBodyTargets | None | Unset = UNSET
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.campaign_body_targets import CampaignBodyTargets  # noqa: PLC0415

        name = self.name

        platform = self.platform.value

        status = self.status.value

        daily_budget = self.daily_budget.to_dict()

        started_on = self.started_on

        account_id: None | str | Unset
        if isinstance(self.account_id, Unset):
            account_id = UNSET
        else:
            account_id = self.account_id

        bundle_id: None | str | Unset
        if isinstance(self.bundle_id, Unset):
            bundle_id = UNSET
        else:
            bundle_id = self.bundle_id

        experiment_id: None | str | Unset
        if isinstance(self.experiment_id, Unset):
            experiment_id = UNSET
        else:
            experiment_id = self.experiment_id

        owner: None | str | Unset
        if isinstance(self.owner, Unset):
            owner = UNSET
        else:
            owner = self.owner

        targets: dict[str, Any] | None | Unset
        if isinstance(self.targets, Unset):
            targets = UNSET
        elif isinstance(self.targets, CampaignBodyTargets):
            targets = self.targets.to_dict()
        else:
            targets = self.targets

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "platform": platform,
                "status": status,
                "daily_budget": daily_budget,
                "started_on": started_on,
            }
        )
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if bundle_id is not UNSET:
            field_dict["bundle_id"] = bundle_id
        if experiment_id is not UNSET:
            field_dict["experiment_id"] = experiment_id
        if owner is not UNSET:
            field_dict["owner"] = owner
        if targets is not UNSET:
            field_dict["targets"] = targets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.campaign_body_targets import CampaignBodyTargets  # noqa: PLC0415
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        platform = CampaignPlatform(d.pop("platform"))

        status = CampaignStatus(d.pop("status"))

        daily_budget = Money.from_dict(d.pop("daily_budget"))

        started_on = d.pop("started_on")

        def _parse_account_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        account_id = _parse_account_id(d.pop("account_id", UNSET))

        def _parse_bundle_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bundle_id = _parse_bundle_id(d.pop("bundle_id", UNSET))

        def _parse_experiment_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        experiment_id = _parse_experiment_id(d.pop("experiment_id", UNSET))

        def _parse_owner(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        owner = _parse_owner(d.pop("owner", UNSET))

        def _parse_targets(data: object) -> CampaignBodyTargets | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                targets_type_0 = CampaignBodyTargets.from_dict(data)

                return targets_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CampaignBodyTargets | None | Unset, data)

        targets = _parse_targets(d.pop("targets", UNSET))

        campaign_body = cls(
            name=name,
            platform=platform,
            status=status,
            daily_budget=daily_budget,
            started_on=started_on,
            account_id=account_id,
            bundle_id=bundle_id,
            experiment_id=experiment_id,
            owner=owner,
            targets=targets,
        )

        campaign_body.raw = src_dict
        return campaign_body
