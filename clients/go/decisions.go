package umpire

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"time"
)

// Decide asks a question about a campaign. DecideRequest has what else may be said; DecideWith sends it.
func (c *Client) Decide(ctx context.Context, campaignID, question string, options ...CallOption) (*Decision, error) {
	return c.DecideWith(ctx, DecideRequest{CampaignID: campaignID, Question: question}, options...)
}

// DecideWith asks a question with everything that may be said with it.
func (c *Client) DecideWith(ctx context.Context, body DecideRequest, options ...CallOption) (*Decision, error) {
	r := request{method: http.MethodPost, path: "/decide"}
	if err := r.setJSON(body); err != nil {
		return nil, err
	}
	return callJSON[Decision](ctx, c, r, options)
}

// UnmarshalJSON keeps the answer as it was sent. An outcome that is newer than this client counts as escalated.
func (d *Decision) UnmarshalJSON(text []byte) error {
	type plain Decision
	if err := json.Unmarshal(text, (*plain)(d)); err != nil {
		return err
	}
	d.AsSent = bytes.Clone(text)
	d.Outcome, d.OutcomeAsSent = knownOutcome(d.Outcome, d.OutcomeAsSent)
	return nil
}

// UnmarshalJSON keeps the answer as it was sent. An outcome that is newer than this client counts as escalated.
func (d *DecisionNow) UnmarshalJSON(text []byte) error {
	type plain DecisionNow
	if err := json.Unmarshal(text, (*plain)(d)); err != nil {
		return err
	}
	d.AsSent = bytes.Clone(text)
	d.Outcome, d.OutcomeAsSent = knownOutcome(d.Outcome, d.OutcomeAsSent)
	return nil
}

func knownOutcome(outcome Outcome, asSent *string) (Outcome, *string) {
	if outcome.Valid() {
		return outcome, asSent
	}
	return OutcomeEscalated, Ptr(string(outcome))
}

// BeginBatch begins a batch that goes on by itself; WaitOperation waits for its end.
func (c *Client) BeginBatch(ctx context.Context, body DecideBatchRequest, options ...CallOption) (*Operation, error) {
	r := request{method: http.MethodPost, path: "/decide/batch"}
	if err := r.setJSON(body); err != nil {
		return nil, err
	}
	r.addHeader("Prefer", "respond-async")
	return callJSON[Operation](ctx, c, r, options)
}

// WaitOperation reads the operation until it has succeeded or was cancelled, or the context ends.
func (c *Client) WaitOperation(ctx context.Context, id string, poll time.Duration, options ...CallOption) (*Operation, error) {
	return wait(ctx, poll, func() (*Operation, bool, error) {
		operation, err := c.GetOperation(ctx, id, options...)
		if err != nil {
			return nil, false, err
		}
		return operation, operation.Status == OperationStatusSucceeded || operation.Status == OperationStatusCancelled, nil
	})
}

// WaitApproval reads the approval until somebody answered it, or nobody did in time, or the context ends.
func (c *Client) WaitApproval(ctx context.Context, id string, poll time.Duration, options ...CallOption) (*Approval, error) {
	return wait(ctx, poll, func() (*Approval, bool, error) {
		approval, err := c.GetApproval(ctx, id, options...)
		if err != nil {
			return nil, false, err
		}
		return approval, approval.Status != ApprovalStatusPending, nil
	})
}

func wait[T any](ctx context.Context, poll time.Duration, look func() (*T, bool, error)) (*T, error) {
	for {
		seen, ended, err := look()
		if err != nil || ended {
			return seen, err
		}
		if err := sleep(ctx, poll); err != nil {
			return nil, err
		}
	}
}

// Verify checks a decision (its AsSent) against its receipt, with the keys that the service tells now. Keys that you
// noted down before prove more: VerifyReceipt takes them, and asks nobody.
func (c *Client) Verify(ctx context.Context, asSent json.RawMessage, options ...CallOption) (ReceiptReport, error) {
	keys, err := c.WellKnown(ctx, options...)
	if err != nil {
		return ReceiptReport{}, err
	}
	return VerifyReceipt(asSent, keys, ""), nil
}
