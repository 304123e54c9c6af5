package umpire

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"io"
	mathrand "math/rand/v2"
	"net/http"
	"time"
)

// prepared gives the request everything that it is sent with, each time the same.
func (c *Client) prepared(ctx context.Context, r *request, options []CallOption) *callOptions {
	chosen := &callOptions{header: http.Header{}}
	for _, option := range options {
		option(chosen)
	}
	if trace := c.traceparent(ctx); trace != "" && chosen.header.Get("Traceparent") == "" {
		chosen.header.Set("Traceparent", trace)
	}
	if r.method == http.MethodGet {
		chosen.header.Del("Idempotency-Key")
	} else if chosen.header.Get("Idempotency-Key") == "" {
		chosen.header.Set("Idempotency-Key", newKey())
	}
	if r.header == nil {
		r.header = http.Header{}
	}
	if r.header.Get("Accept") == "" {
		r.header.Set("Accept", "application/json, application/problem+json")
	}
	r.header.Set("Authorization", "Bearer "+c.key)
	for name, values := range chosen.header {
		r.header[name] = values
	}
	return chosen
}

func newKey() string {
	var bytes [16]byte
	// It does not fail: without randomness the process ends.
	_, _ = rand.Read(bytes[:])
	return hex.EncodeToString(bytes[:])
}

// callJSON carries the call out, and reads its answer.
func callJSON[T any](ctx context.Context, c *Client, r request, options []CallOption) (*T, error) {
	var answer T
	err := c.call(ctx, r, options, func(status int, body []byte) error {
		if err := json.Unmarshal(body, &answer); err != nil {
			return &UnexpectedAnswer{Status: status, What: "the answer is not as the contract has it: " + err.Error()}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return &answer, nil
}

// callBytes carries the call out; its answer is what came.
func callBytes(ctx context.Context, c *Client, r request, options []CallOption) ([]byte, error) {
	var answer []byte
	err := c.call(ctx, r, options, func(_ int, body []byte) error {
		answer = body
		return nil
	})
	return answer, err
}

func (c *Client) call(ctx context.Context, r request, options []CallOption, read func(int, []byte) error) error {
	chosen := c.prepared(ctx, &r, options)
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	return c.insist(ctx, r, func() error {
		response, err := c.open(ctx, r)
		if err != nil {
			return err
		}
		body, err := wholeOf(ctx, response)
		if err != nil {
			return err
		}
		if chosen.meta != nil {
			*chosen.meta = Meta{Status: response.StatusCode, Header: response.Header}
		}
		return read(response.StatusCode, body)
	})
}

// insist tries until it works, or does not help, or the time is over.
func (c *Client) insist(ctx context.Context, r request, attempt func() error) error {
	for repeat := 0; ; repeat++ {
		failure := context.Cause(ctx)
		if failure == nil {
			failure = attempt()
		}
		if failure == nil {
			return nil
		}
		pause, again := c.pauseBefore(ctx, failure, repeat)
		if again {
			failure = sleep(ctx, pause)
		}
		if failure != nil {
			return &CallError{Method: r.method, Path: r.path, IdempotencyKey: r.header.Get("Idempotency-Key"), Err: failure}
		}
	}
}

func (c *Client) pauseBefore(ctx context.Context, failure error, repeat int) (time.Duration, bool) {
	if !isPassing(failure) || repeat >= c.maxRetries {
		return 0, false
	}
	pause := time.Duration(float64(c.backoff) * float64(int64(1)<<repeat) * (1 - mathrand.Float64()/2))
	if wanted := wantedPause(failure); wanted != nil {
		if pause = *wanted; pause > c.maxRetryAfter {
			return 0, false
		}
	}
	ends, limited := ctx.Deadline()
	return pause, !limited || pause < time.Until(ends)
}

// sleep ends early, with the reason, when the context does.
func sleep(ctx context.Context, pause time.Duration) error {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// open sends the request once, and answers with a good answer whose body is still to be read.
func (c *Client) open(ctx context.Context, r request) (*http.Response, error) {
	address := c.baseURL + r.path
	if len(r.query) > 0 {
		address += "?" + r.query.Encode()
	}
	sent, err := http.NewRequestWithContext(ctx, r.method, address, bytes.NewReader(r.body))
	if err != nil {
		return nil, err
	}
	sent.Header = r.header
	if r.body == nil {
		sent.Body, sent.ContentLength = http.NoBody, 0
	}
	response, err := c.http.Do(sent)
	if err != nil {
		return nil, brokenOr(ctx, err)
	}
	if response.StatusCode >= 200 && response.StatusCode < 300 {
		return response, nil
	}
	body, err := wholeOf(ctx, response)
	if err != nil {
		return nil, err
	}
	return nil, failureOf(response.StatusCode, response.Header, body)
}

func wholeOf(ctx context.Context, response *http.Response) ([]byte, error) {
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, brokenOr(ctx, err)
	}
	return body, nil
}

// brokenOr tells a connection that failed from a context that ended.
func brokenOr(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return &ConnectionError{Err: err}
}
