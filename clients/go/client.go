package umpire

import (
	"context"
	"net/http"
	"strings"
	"time"
)

// Client asks one service, with one key. It is safe for use by several goroutines, and keeps nothing between calls.
//
// Every operation of the contract is a method by its name there. What the service refuses with a problem that time alone
// mends is asked again, after the pause that it asks for; a call that writes carries an Idempotency-Key, the same on each repeat.
type Client struct {
	baseURL       string
	key           string
	timeout       time.Duration
	maxRetries    int
	maxRetryAfter time.Duration
	backoff       time.Duration
	traceparent   func(context.Context) string
	http          *http.Client
}

// Option changes how a client makes its calls.
type Option func(*Client)

// WithTimeout sets how long a call may take, with its repeats; a minute unless said. A context may make it shorter.
func WithTimeout(timeout time.Duration) Option { return func(c *Client) { c.timeout = timeout } }

// WithMaxRetries sets how often a call is repeated; 2 unless said.
func WithMaxRetries(repeats int) Option { return func(c *Client) { c.maxRetries = repeats } }

// WithMaxRetryAfter sets which pause, asked for by the service, is too long to wait for; a minute unless said.
func WithMaxRetryAfter(pause time.Duration) Option {
	return func(c *Client) { c.maxRetryAfter = pause }
}

// WithBackoff sets the pause before the first repeat where the service names none; half a second unless said.
func WithBackoff(pause time.Duration) Option { return func(c *Client) { c.backoff = pause } }

// WithTraceparent sets where the W3C trace context of a call comes from. Empty: none is sent.
func WithTraceparent(of func(context.Context) string) Option {
	return func(c *Client) { c.traceparent = of }
}

// WithHTTPClient sets what calls are sent with. Redirects are not followed all the same: the key is for one host.
func WithHTTPClient(client *http.Client) Option {
	return func(c *Client) {
		own := *client
		c.http = &own
	}
}

// New makes a client of the service at the URL.
func New(baseURL, key string, options ...Option) *Client {
	c := &Client{
		baseURL:       strings.TrimRight(baseURL, "/"),
		key:           key,
		timeout:       time.Minute,
		maxRetries:    2,
		maxRetryAfter: time.Minute,
		backoff:       500 * time.Millisecond,
		traceparent:   func(context.Context) string { return "" },
		http:          &http.Client{},
	}
	for _, option := range options {
		option(c)
	}
	c.http.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return c
}

// CallOption changes one call.
type CallOption func(*callOptions)

type callOptions struct {
	header http.Header
	meta   *Meta
}

// IdempotencyKey sends a call that writes under a key of your own, so that it is done once however often you send it.
func IdempotencyKey(key string) CallOption {
	return func(o *callOptions) { o.header.Set("Idempotency-Key", key) }
}

// Traceparent passes a W3C trace context on.
func Traceparent(traceparent string) CallOption {
	return func(o *callOptions) { o.header.Set("Traceparent", traceparent) }
}

// NoCache has a decision reasoned anew, whatever is kept.
func NoCache() CallOption {
	return func(o *callOptions) { o.header.Set("Cache-Control", "no-cache") }
}

// Into tells what came beside the answer, when there is one.
func Into(meta *Meta) CallOption { return func(o *callOptions) { o.meta = meta } }

// Meta is what came beside an answer.
type Meta struct {
	Status int
	Header http.Header
}

// ETag names the state that was read, for IfMatch.
func (m Meta) ETag() string { return m.Header.Get("ETag") }

// RequestID names the call in the service's log.
func (m Meta) RequestID() string { return m.Header.Get("Request-Id") }

// Replayed tells whether it is the answer to an earlier call with the same Idempotency-Key.
func (m Meta) Replayed() bool { return strings.EqualFold(m.Header.Get("Idempotency-Replayed"), "true") }

// Ptr is for fields that may be left out.
func Ptr[T any](value T) *T { return &value }
