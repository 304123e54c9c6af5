package umpire

import (
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// CallError is every failure of a call. errors.As finds what it was in it: a *Problem, a *ConnectionError, an
// *UnexpectedAnswer; errors.Is finds context.DeadlineExceeded, context.Canceled and ErrBrokenStream.
type CallError struct {
	Method string
	Path   string
	// IdempotencyKey is what a call that writes was sent with: with the same one it is not done twice.
	IdempotencyKey string
	Err            error
}

func (e *CallError) Error() string { return fmt.Sprintf("umpire: %s %s: %v", e.Method, e.Path, e.Err) }
func (e *CallError) Unwrap() error { return e.Err }

// Error makes a problem that the service answered with an error. Its Code is for programs; new ones may come.
func (p *Problem) Error() string {
	text := fmt.Sprintf("%s (%d): %s [%s]", p.Code, p.Status, p.Detail, p.RequestID)
	for _, one := range p.Errors {
		text += fmt.Sprintf("\n  %s: %s", one.Pointer, one.Detail)
	}
	return text
}

// ConnectionError says that the connection failed before the whole answer was there. A call that writes may have been carried out.
type ConnectionError struct{ Err error }

func (e *ConnectionError) Error() string { return "no whole answer came: " + e.Err.Error() }
func (e *ConnectionError) Unwrap() error { return e.Err }

// UnexpectedAnswer is an answer that is none of the service's: something in between, or another version.
type UnexpectedAnswer struct {
	Status int
	What   string

	retryAfter *time.Duration
}

func (e *UnexpectedAnswer) Error() string { return fmt.Sprintf("%s (HTTP %d)", e.What, e.Status) }

// ErrBrokenStream says that the lines of a batch ended before their summary. What came stands.
var ErrBrokenStream = errors.New("the lines ended before their summary")

// failureOf reads what an answer that is not a good one says went wrong.
func failureOf(status int, header http.Header, body []byte) error {
	after := retryAfter(header.Get("Retry-After"))
	if kind, _, _ := mime.ParseMediaType(header.Get("Content-Type")); kind == "application/problem+json" {
		if problem := problemIn(body, after); problem != nil {
			return problem
		}
	}
	return &UnexpectedAnswer{Status: status, What: "the answer is no problem of the service", retryAfter: after}
}

// problemIn reads a problem; nil where there is none.
func problemIn(body []byte, after *time.Duration) *Problem {
	var problem Problem
	if json.Unmarshal(body, &problem) != nil || problem.Code == "" || problem.Remedy == "" {
		return nil
	}
	if after != nil {
		problem.RetryAfterS = Ptr(int64((*after + time.Second - 1) / time.Second))
	}
	return &problem
}

// retryAfter reads seconds or a date; nil of what is neither, or is over.
func retryAfter(text string) *time.Duration {
	if seconds, err := strconv.ParseUint(strings.TrimSpace(text), 10, 31); err == nil {
		return Ptr(time.Duration(seconds) * time.Second)
	}
	if date, err := http.ParseTime(text); err == nil && time.Until(date) > 0 {
		return Ptr(time.Until(date))
	}
	return nil
}

// isPassing tells whether time alone may mend it.
func isPassing(failure error) bool {
	switch failure := failure.(type) {
	case *Problem:
		return failure.Remedy == ProblemRemedyWait
	case *UnexpectedAnswer:
		return failure.Status == 429 || failure.Status == 502 || failure.Status == 503 || failure.Status == 504
	case *ConnectionError:
		return true
	}
	return false
}

// wantedPause is what the service asks for; nil where it asks for none.
func wantedPause(failure error) *time.Duration {
	switch failure := failure.(type) {
	case *Problem:
		if failure.RetryAfterS != nil && *failure.RetryAfterS >= 0 {
			return Ptr(time.Duration(*failure.RetryAfterS) * time.Second)
		}
	case *UnexpectedAnswer:
		return failure.retryAfter
	}
	return nil
}
