from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.measured_outcome_result import MeasuredOutcomeResult
from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.measured_outcome_done import MeasuredOutcomeDone
    from ..models.measured_outcome_effect import MeasuredOutcomeEffect
    from ..models.measured_outcome_measurements_item import (
        MeasuredOutcomeMeasurementsItem,
    )
    from ..models.measured_outcome_windows import MeasuredOutcomeWindows


T = TypeVar("T", bound="MeasuredOutcome")


@_attrs_define
class MeasuredOutcome:
    """What a decision did, as somebody measured it."""

    object_: Literal["outcome"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    decision_id: str
    """ The decision that it is about. """
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    windows: MeasuredOutcomeWindows
    """ The two spans that are compared. """
    measurements: list[MeasuredOutcomeMeasurementsItem]
    """ Sums of each metric before and after. """
    result: MeasuredOutcomeResult
    """ Computed: `inconclusive` when the 95 % interval of the ratio holds 1, or nothing can be compared. """
    effect: MeasuredOutcomeEffect | None
    done: MeasuredOutcomeDone | None
    decided_at: datetime.datetime
    """ When it was decided. RFC 3339 instant. """
    note: None | str
    reported_by: str
    """ Name of the key that reported it. """
    created_at: datetime.datetime
    """ When it was made. RFC 3339 instant. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.measured_outcome_done import MeasuredOutcomeDone  # noqa: PLC0415
        from ..models.measured_outcome_effect import MeasuredOutcomeEffect  # noqa: PLC0415

        object_ = self.object_

        id = self.id

        decision_id = self.decision_id

        campaign_id = self.campaign_id

        windows = self.windows.to_dict()

        measurements = []
        for measurements_item_data in self.measurements:
            measurements_item = measurements_item_data.to_dict()
            measurements.append(measurements_item)

        result = self.result.value

        effect: dict[str, Any] | None
        if isinstance(self.effect, MeasuredOutcomeEffect):
            effect = self.effect.to_dict()
        else:
            effect = self.effect

        done: dict[str, Any] | None
        if isinstance(self.done, MeasuredOutcomeDone):
            done = self.done.to_dict()
        else:
            done = self.done

        decided_at = self.decided_at.isoformat()

        note: None | str
        note = self.note

        reported_by = self.reported_by

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "decision_id": decision_id,
                "campaign_id": campaign_id,
                "windows": windows,
                "measurements": measurements,
                "result": result,
                "effect": effect,
                "done": done,
                "decided_at": decided_at,
                "note": note,
                "reported_by": reported_by,
                "created_at": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.measured_outcome_done import MeasuredOutcomeDone  # noqa: PLC0415
        from ..models.measured_outcome_effect import MeasuredOutcomeEffect  # noqa: PLC0415
        from ..models.measured_outcome_measurements_item import (
            MeasuredOutcomeMeasurementsItem,  # noqa: PLC0415
        )
        from ..models.measured_outcome_windows import MeasuredOutcomeWindows  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["outcome"], d.pop("object"))
        if object_ != "outcome":
            raise ValueError(f"object must match const 'outcome', got '{object_}'")

        id = d.pop("id")

        decision_id = d.pop("decision_id")

        campaign_id = d.pop("campaign_id")

        windows = MeasuredOutcomeWindows.from_dict(d.pop("windows"))

        measurements = []
        _measurements = d.pop("measurements")
        for measurements_item_data in _measurements:
            measurements_item = MeasuredOutcomeMeasurementsItem.from_dict(measurements_item_data)

            measurements.append(measurements_item)

        result = MeasuredOutcomeResult(d.pop("result"))

        def _parse_effect(data: object) -> MeasuredOutcomeEffect | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                effect_type_0 = MeasuredOutcomeEffect.from_dict(data)

                return effect_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasuredOutcomeEffect | None, data)

        effect = _parse_effect(d.pop("effect"))

        def _parse_done(data: object) -> MeasuredOutcomeDone | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                done_type_0 = MeasuredOutcomeDone.from_dict(data)

                return done_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasuredOutcomeDone | None, data)

        done = _parse_done(d.pop("done"))

        decided_at = instant(d.pop("decided_at"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        reported_by = d.pop("reported_by")

        created_at = instant(d.pop("created_at"))

        measured_outcome = cls(
            object_=object_,
            id=id,
            decision_id=decision_id,
            campaign_id=campaign_id,
            windows=windows,
            measurements=measurements,
            result=result,
            effect=effect,
            done=done,
            decided_at=decided_at,
            note=note,
            reported_by=reported_by,
            created_at=created_at,
        )

        measured_outcome.additional_properties = d
        measured_outcome.raw = src_dict
        return measured_outcome
