package umpire_test

import (
	"context"
	"encoding/json"
	"iter"
	"net/http"
	"time"

	"umpire.example/umpire"
)

type carry func(ctx context.Context, c *umpire.Client, call call, found *result) error

var calls = map[string]carry{
	"decide":                decide,
	"decide_batch_lines":    decideBatchLines,
	"decide_batch_and_wait": decideBatchAndWait,
	"list_decisions":        listDecisions,
	"verify_webhook":        verifyWebhook,
	"verify_receipt":        verifyReceipt,
	"get_decision": func(ctx context.Context, c *umpire.Client, call call, found *result) error {
		value, err := c.GetDecision(ctx, call.ID)
		return told(found, value, err)
	},
	"get_campaign": func(ctx context.Context, c *umpire.Client, call call, found *result) error {
		value, err := c.GetCampaign(ctx, call.ID)
		return told(found, value, err)
	},
	"put_campaign": func(ctx context.Context, c *umpire.Client, call call, found *result) error {
		var body umpire.CampaignBody
		if err := json.Unmarshal(call.Body, &body); err != nil {
			return err
		}
		value, err := c.PutCampaign(ctx, call.ID, body)
		return told(found, value, err)
	},
	"revoke_key": func(ctx context.Context, c *umpire.Client, call call, found *result) error {
		value, err := c.RevokeKey(ctx, call.ID)
		return told(found, value, err)
	},
	"wait_approval": func(ctx context.Context, c *umpire.Client, call call, found *result) error {
		ctx, cancel := within(ctx, call)
		defer cancel()
		value, err := c.WaitApproval(ctx, call.ID, time.Duration(call.PollMS)*time.Millisecond)
		return told(found, value, err)
	},
}

// told reports the value of a call that worked.
func told[T any](found *result, value *T, err error) error {
	if err == nil {
		found.Value = value
	}
	return err
}

func within(ctx context.Context, call call) (context.Context, context.CancelFunc) {
	if call.DeadlineMS == nil {
		return context.WithCancel(ctx)
	}
	return context.WithTimeout(ctx, time.Duration(*call.DeadlineMS)*time.Millisecond)
}

func decide(ctx context.Context, c *umpire.Client, call call, found *result) error {
	var body umpire.DecideRequest
	if err := json.Unmarshal(call.Body, &body); err != nil {
		return err
	}
	var meta umpire.Meta
	options := []umpire.CallOption{umpire.Into(&meta)}
	if call.NoCache {
		options = append(options, umpire.NoCache())
	}
	if call.IdempotencyKey != "" {
		options = append(options, umpire.IdempotencyKey(call.IdempotencyKey))
	}
	if call.Traceparent != "" {
		options = append(options, umpire.Traceparent(call.Traceparent))
	}
	for range max(call.Times, 1) {
		value, err := c.DecideWith(ctx, body, options...)
		if err := told(found, value, err); err != nil {
			return err
		}
	}
	found.Replayed = meta.Replayed()
	return nil
}

func listDecisions(ctx context.Context, c *umpire.Client, call call, found *result) error {
	var params umpire.ListDecisionsParams
	if call.Query != nil {
		params.Limit, params.CampaignID = call.Query.Limit, call.Query.CampaignID
	}
	return gathered(found, c.EachDecisions(ctx, &params), call.Take)
}

func decideBatchLines(ctx context.Context, c *umpire.Client, call call, found *result) error {
	var body umpire.DecideBatchRequest
	if err := json.Unmarshal(call.Body, &body); err != nil {
		return err
	}
	return gathered(found, c.DecideEach(ctx, body), 0)
}

func gathered[T any](found *result, items iter.Seq2[T, error], take int) error {
	found.Values = []any{}
	for item, err := range items {
		if err != nil {
			return err
		}
		found.Values = append(found.Values, item)
		if len(found.Values) == take {
			return nil
		}
	}
	return nil
}

func decideBatchAndWait(ctx context.Context, c *umpire.Client, call call, found *result) error {
	var body umpire.DecideBatchRequest
	if err := json.Unmarshal(call.Body, &body); err != nil {
		return err
	}
	begun, err := c.BeginBatch(ctx, body)
	if err != nil {
		return err
	}
	ctx, cancel := within(ctx, call)
	defer cancel()
	value, err := c.WaitOperation(ctx, begun.ID, time.Duration(call.PollMS)*time.Millisecond)
	return told(found, value, err)
}

func verifyWebhook(_ context.Context, _ *umpire.Client, call call, found *result) error {
	header := http.Header{}
	for name, value := range call.Headers {
		header.Set(name, value)
	}
	var body string
	if err := json.Unmarshal(call.Body, &body); err != nil {
		return err
	}
	value, err := umpire.VerifyWebhook([]byte(body), header, time.Unix(call.NowS, 0), call.Secrets...)
	return told(found, value, err)
}

func verifyReceipt(_ context.Context, _ *umpire.Client, call call, found *result) error {
	found.Value = umpire.VerifyReceipt(call.Answer, &call.WellKnown, call.Origin)
	return nil
}
