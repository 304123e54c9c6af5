package umpire_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"os"
	"testing"
	"time"

	"umpire.example/umpire"
)

// The table of behaviours (clients/behaviour), carried out. UMPIRE_BEHAVIOUR is the URL of its server.

type behaviour struct {
	Group  string `json:"group"`
	Name   string `json:"name"`
	Client struct {
		Key            string `json:"key"`
		TimeoutMS      *int64 `json:"timeout_ms"`
		MaxRetries     *int   `json:"max_retries"`
		MaxRetryAfterS *int64 `json:"max_retry_after_s"`
		BackoffMS      *int64 `json:"backoff_ms"`
	} `json:"client"`
	Call call `json:"call"`
}

type call struct {
	Do             string                 `json:"do"`
	ID             string                 `json:"id"`
	Body           json.RawMessage        `json:"body"`
	NoCache        bool                   `json:"no_cache"`
	IdempotencyKey string                 `json:"idempotency_key"`
	Traceparent    string                 `json:"traceparent"`
	Times          int                    `json:"times"`
	Query          *query                 `json:"query"`
	Take           int                    `json:"take"`
	PollMS         int64                  `json:"poll_ms"`
	DeadlineMS     *int64                 `json:"deadline_ms"`
	AbortAfterMS   *int64                 `json:"abort_after_ms"`
	Secrets        []string               `json:"secrets"`
	Headers        map[string]string      `json:"headers"`
	NowS           int64                  `json:"now_s"`
	Answer         json.RawMessage        `json:"answer"`
	WellKnown      umpire.WellKnownAnswer `json:"well_known"`
	Origin         string                 `json:"origin"`
}

type query struct {
	Limit      *int64  `json:"limit"`
	CampaignID *string `json:"campaign_id"`
}

// result is what the server judges.
type result struct {
	Value    any             `json:"value,omitempty"`
	Values   []any           `json:"values,omitzero"`
	Problem  *umpire.Problem `json:"problem,omitempty"`
	Error    string          `json:"error,omitempty"`
	Status   int             `json:"status,omitempty"`
	Why      string          `json:"why,omitempty"`
	Replayed bool            `json:"replayed"`
}

func TestBehaviour(t *testing.T) {
	server := os.Getenv("UMPIRE_BEHAVIOUR")
	if server == "" {
		t.Fatal("UMPIRE_BEHAVIOUR is not set: clients/check go starts the server of the table, and runs this")
	}
	var cases []behaviour
	ask(t, http.MethodGet, server+"/control/cases", nil, &cases)
	if len(cases) < 150 {
		t.Fatalf("the table has %d cases only", len(cases))
	}
	for _, played := range cases {
		t.Run(played.Group+": "+played.Name, func(t *testing.T) {
			var session struct {
				ID      int    `json:"id"`
				BaseURL string `json:"base_url"`
			}
			ask(t, http.MethodPost, server+"/control/sessions", map[string]string{"group": played.Group, "name": played.Name}, &session)
			var verdict struct {
				Differences []string `json:"differences"`
			}
			ask(t, http.MethodPost, fmt.Sprintf("%s/control/sessions/%d/result", server, session.ID), carriedOut(t, played, session.BaseURL), &verdict)
			for _, difference := range verdict.Differences {
				t.Error(difference)
			}
		})
	}
}

func ask(t *testing.T, method, url string, body, answer any) {
	t.Helper()
	text, err := json.Marshal(body)
	must(t, err)
	sent, err := http.NewRequest(method, url, bytes.NewReader(text))
	must(t, err)
	response, err := http.DefaultClient.Do(sent)
	must(t, err)
	defer response.Body.Close()
	read, err := io.ReadAll(response.Body)
	must(t, err)
	if response.StatusCode >= 300 {
		t.Fatalf("%s %s: %s", method, url, read)
	}
	must(t, json.Unmarshal(read, answer))
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func clientOf(played behaviour, baseURL string) *umpire.Client {
	options := []umpire.Option{}
	set := func(value *int64, unit time.Duration, option func(time.Duration) umpire.Option) {
		if value != nil {
			options = append(options, option(time.Duration(*value)*unit))
		}
	}
	set(played.Client.TimeoutMS, time.Millisecond, umpire.WithTimeout)
	set(played.Client.BackoffMS, time.Millisecond, umpire.WithBackoff)
	set(played.Client.MaxRetryAfterS, time.Second, umpire.WithMaxRetryAfter)
	if played.Client.MaxRetries != nil {
		options = append(options, umpire.WithMaxRetries(*played.Client.MaxRetries))
	}
	key := "ump_behaviour"
	if played.Client.Key != "" {
		key = played.Client.Key
	}
	return umpire.New(baseURL, key, options...)
}

func carriedOut(t *testing.T, played behaviour, baseURL string) result {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	if after := played.Call.AbortAfterMS; after != nil && *after == 0 {
		cancel()
	} else if after != nil {
		defer time.AfterFunc(time.Duration(*after)*time.Millisecond, cancel).Stop()
	}
	found := &result{}
	carry, known := calls[played.Call.Do]
	if !known {
		t.Fatalf("a call that is not known here: %s", played.Call.Do)
	}
	found.fail(t, carry(ctx, clientOf(played, baseURL), played.Call, found))
	return *found
}

func (r *result) fail(t *testing.T, err error) {
	t.Helper()
	var problem *umpire.Problem
	var unexpected *umpire.UnexpectedAnswer
	var connection *umpire.ConnectionError
	var webhook *umpire.InvalidWebhook
	switch {
	case err == nil:
	case errors.As(err, &problem):
		r.Problem = problem
	case errors.As(err, &unexpected):
		r.Error, r.Status = "unexpected_answer", unexpected.Status
	case errors.As(err, &webhook):
		r.Error, r.Why = "invalid_webhook", webhook.Why
	case errors.Is(err, context.Canceled):
		r.Error = "aborted"
	case errors.Is(err, context.DeadlineExceeded):
		r.Error = "timeout"
	case errors.Is(err, umpire.ErrBrokenStream):
		r.Error = "broken_stream"
	case errors.As(err, &connection):
		r.Error = "connection"
	default:
		t.Fatal(err)
	}
}

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
