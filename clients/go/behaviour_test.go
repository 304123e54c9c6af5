package umpire_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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
