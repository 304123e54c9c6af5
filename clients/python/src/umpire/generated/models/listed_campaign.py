from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.campaign_platform import CampaignPlatform
from ..models.campaign_status import CampaignStatus
from ..types import UNSET, Meta, Unset, instant

if TYPE_CHECKING:
    from ..models.campaign_report_metrics import CampaignReportMetrics
    from ..models.campaign_targets import CampaignTargets
    from ..models.listed_campaign_targets_in_force import ListedCampaignTargetsInForce
    from ..models.money import Money


T = TypeVar("T", bound="ListedCampaign")


@_attrs_define
class ListedCampaign:
    """A campaign in a list."""

    object_: Literal["campaign"]
    """ Says what kind of thing this is. """
    id: str
    """ The caller's own id, 1 to 128 characters. """
    name: str
    """ Its name, for people. """
    platform: CampaignPlatform
    """ Where the campaign runs. """
    account_id: None | str
    status: CampaignStatus
    """ How it stands. """
    daily_budget: Money
    """ An amount in integer minor units of its currency. """
    started_on: str
    """ When the campaign began. A day in UTC. """
    bundle_id: None | str
    experiment_id: None | str
    owner: None | str
    targets: CampaignTargets
    """ What the campaign is held to. """
    updated_at: datetime.datetime
    """ When it was changed last. RFC 3339 instant. """
    metrics: CampaignReportMetrics | Unset = UNSET
    """ The last 7 full days (UTC). 0 is zero; null is not collected, or a rate of nothing. A rate uses the days
    that have both its metrics. """
    targets_in_force: ListedCampaignTargetsInForce | Unset = UNSET
    """ What it is held to: its own targets, or the policy's where it has none. With `metrics`. """
    data_freshness: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        id = self.id

        name = self.name

        platform = self.platform.value

        account_id: None | str
        account_id = self.account_id

        status = self.status.value

        daily_budget = self.daily_budget.to_dict()

        started_on = self.started_on

        bundle_id: None | str
        bundle_id = self.bundle_id

        experiment_id: None | str
        experiment_id = self.experiment_id

        owner: None | str
        owner = self.owner

        targets = self.targets.to_dict()

        updated_at = self.updated_at.isoformat()

        metrics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = self.metrics.to_dict()

        targets_in_force: dict[str, Any] | Unset = UNSET
        if not isinstance(self.targets_in_force, Unset):
            targets_in_force = self.targets_in_force.to_dict()

        data_freshness: int | None | Unset
        if isinstance(self.data_freshness, Unset):
            data_freshness = UNSET
        else:
            data_freshness = self.data_freshness

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "name": name,
                "platform": platform,
                "account_id": account_id,
                "status": status,
                "daily_budget": daily_budget,
                "started_on": started_on,
                "bundle_id": bundle_id,
                "experiment_id": experiment_id,
                "owner": owner,
                "targets": targets,
                "updated_at": updated_at,
            }
        )
        if metrics is not UNSET:
            field_dict["metrics"] = metrics
        if targets_in_force is not UNSET:
            field_dict["targets_in_force"] = targets_in_force
        if data_freshness is not UNSET:
            field_dict["data_freshness"] = data_freshness

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.campaign_report_metrics import CampaignReportMetrics  # noqa: PLC0415
        from ..models.campaign_targets import CampaignTargets  # noqa: PLC0415
        from ..models.listed_campaign_targets_in_force import (
            ListedCampaignTargetsInForce,  # noqa: PLC0415
        )
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["campaign"], d.pop("object"))
        if object_ != "campaign":
            raise ValueError(f"object must match const 'campaign', got '{object_}'")

        id = d.pop("id")

        name = d.pop("name")

        platform = CampaignPlatform(d.pop("platform"))

        def _parse_account_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        account_id = _parse_account_id(d.pop("account_id"))

        status = CampaignStatus(d.pop("status"))

        daily_budget = Money.from_dict(d.pop("daily_budget"))

        started_on = d.pop("started_on")

        def _parse_bundle_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        bundle_id = _parse_bundle_id(d.pop("bundle_id"))

        def _parse_experiment_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        experiment_id = _parse_experiment_id(d.pop("experiment_id"))

        def _parse_owner(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        owner = _parse_owner(d.pop("owner"))

        targets = CampaignTargets.from_dict(d.pop("targets"))

        updated_at = instant(d.pop("updated_at"))

        _metrics = d.pop("metrics", UNSET)
        metrics: CampaignReportMetrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = CampaignReportMetrics.from_dict(_metrics)

        _targets_in_force = d.pop("targets_in_force", UNSET)
        targets_in_force: ListedCampaignTargetsInForce | Unset
        if isinstance(_targets_in_force, Unset):
            targets_in_force = UNSET
        else:
            targets_in_force = ListedCampaignTargetsInForce.from_dict(_targets_in_force)

        def _parse_data_freshness(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        data_freshness = _parse_data_freshness(d.pop("data_freshness", UNSET))

        listed_campaign = cls(
            object_=object_,
            id=id,
            name=name,
            platform=platform,
            account_id=account_id,
            status=status,
            daily_budget=daily_budget,
            started_on=started_on,
            bundle_id=bundle_id,
            experiment_id=experiment_id,
            owner=owner,
            targets=targets,
            updated_at=updated_at,
            metrics=metrics,
            targets_in_force=targets_in_force,
            data_freshness=data_freshness,
        )

        listed_campaign.additional_properties = d
        listed_campaign.raw = src_dict
        return listed_campaign
