from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.campaign_platform import CampaignPlatform
from ..models.campaign_status import CampaignStatus
from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.campaign_report_completeness import CampaignReportCompleteness
    from ..models.campaign_report_days_item import CampaignReportDaysItem
    from ..models.campaign_report_metrics import CampaignReportMetrics
    from ..models.campaign_report_totals import CampaignReportTotals
    from ..models.campaign_targets import CampaignTargets
    from ..models.money import Money


T = TypeVar("T", bound="CampaignReport")


@_attrs_define
class CampaignReport:
    """A campaign with what was collected on it."""

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
    campaign_id: str
    """ The id again, under the guide's name. """
    metrics: CampaignReportMetrics
    """ The last 7 full days (UTC). 0 is zero; null is not collected, or a rate of nothing. A rate uses the days
    that have both its metrics. """
    totals: CampaignReportTotals
    """ Over every day ever stored. """
    completeness: CampaignReportCompleteness
    """ Of the window's days since the campaign started. """
    data_freshness: int | None
    data_snapshot_time: datetime.datetime | None
    days: list[CampaignReportDaysItem]
    """ From 14 days ago on, oldest first. """
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

        campaign_id = self.campaign_id

        metrics = self.metrics.to_dict()

        totals = self.totals.to_dict()

        completeness = self.completeness.to_dict()

        data_freshness: int | None
        data_freshness = self.data_freshness

        data_snapshot_time: None | str
        if isinstance(self.data_snapshot_time, datetime.datetime):
            data_snapshot_time = self.data_snapshot_time.isoformat()
        else:
            data_snapshot_time = self.data_snapshot_time

        days = []
        for days_item_data in self.days:
            days_item = days_item_data.to_dict()
            days.append(days_item)

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
                "campaign_id": campaign_id,
                "metrics": metrics,
                "totals": totals,
                "completeness": completeness,
                "data_freshness": data_freshness,
                "data_snapshot_time": data_snapshot_time,
                "days": days,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.campaign_report_completeness import CampaignReportCompleteness  # noqa: PLC0415
        from ..models.campaign_report_days_item import CampaignReportDaysItem  # noqa: PLC0415
        from ..models.campaign_report_metrics import CampaignReportMetrics  # noqa: PLC0415
        from ..models.campaign_report_totals import CampaignReportTotals  # noqa: PLC0415
        from ..models.campaign_targets import CampaignTargets  # noqa: PLC0415
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

        campaign_id = d.pop("campaign_id")

        metrics = CampaignReportMetrics.from_dict(d.pop("metrics"))

        totals = CampaignReportTotals.from_dict(d.pop("totals"))

        completeness = CampaignReportCompleteness.from_dict(d.pop("completeness"))

        def _parse_data_freshness(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        data_freshness = _parse_data_freshness(d.pop("data_freshness"))

        def _parse_data_snapshot_time(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                data_snapshot_time_type_0 = instant(data)

                return data_snapshot_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        data_snapshot_time = _parse_data_snapshot_time(d.pop("data_snapshot_time"))

        days = []
        _days = d.pop("days")
        for days_item_data in _days:
            days_item = CampaignReportDaysItem.from_dict(days_item_data)

            days.append(days_item)

        campaign_report = cls(
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
            campaign_id=campaign_id,
            metrics=metrics,
            totals=totals,
            completeness=completeness,
            data_freshness=data_freshness,
            data_snapshot_time=data_snapshot_time,
            days=days,
        )

        campaign_report.additional_properties = d
        campaign_report.raw = src_dict
        return campaign_report
