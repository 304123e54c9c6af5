package umpire

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"net/http"
	"time"
)

// BatchLine is a line of a batch: a result, or the summary, which is the last one.
type BatchLine struct {
	Result  *BatchResult
	Summary *DecisionBatchSummary
}

// MarshalJSON writes the line as JSON has it.
func (l BatchLine) MarshalJSON() ([]byte, error) {
	if l.Summary != nil {
		return json.Marshal(l.Summary)
	}
	return json.Marshal(l.Result)
}

// DecideEach asks about many campaigns; each result comes as soon as it is known, the summary last. The timeout of the
// client is until the next line. Nothing is asked again once lines came: ErrBrokenStream says that they ended too early.
func (c *Client) DecideEach(ctx context.Context, body DecideBatchRequest, options ...CallOption) iter.Seq2[BatchLine, error] {
	return func(yield func(BatchLine, error) bool) {
		r := request{method: http.MethodPost, path: "/decide/batch"}
		r.addHeader("Accept", "application/x-ndjson")
		if err := r.setJSON(body); err != nil {
			yield(BatchLine{}, err)
			return
		}
		c.prepared(ctx, &r, options)
		if err := c.eachLine(ctx, r, yield); err != nil {
			yield(BatchLine{}, err)
		}
	}
}

// eachLine yields the lines that there are. Its error is yet to be yielded; there is none when who reads has stopped.
func (c *Client) eachLine(ctx context.Context, r request, yield func(BatchLine, error) bool) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	patience := time.AfterFunc(c.timeout, func() { cancel(context.DeadlineExceeded) })
	defer patience.Stop()
	var response *http.Response
	err := c.insist(ctx, r, func() (err error) {
		response, err = c.open(ctx, r)
		return err
	})
	if err != nil {
		return err
	}
	defer response.Body.Close()
	lines := lineReader{status: response.StatusCode, from: bufio.NewReader(response.Body)}
	for {
		patience.Reset(c.timeout)
		line, err := lines.next(ctx)
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return &CallError{Method: r.method, Path: r.path, IdempotencyKey: r.header.Get("Idempotency-Key"), Err: err}
		case !yield(line, nil):
			return nil
		}
	}
}

type lineReader struct {
	status     int
	from       *bufio.Reader
	hasSummary bool
}

// next reads one line. io.EOF: they have ended, with their summary.
func (l *lineReader) next(ctx context.Context) (BatchLine, error) {
	for {
		text, err := l.from.ReadBytes('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return BatchLine{}, brokenStreamOr(ctx)
		}
		ended := err != nil
		if len(bytes.TrimSpace(text)) == 0 {
			if !ended {
				continue
			}
			if l.hasSummary {
				return BatchLine{}, io.EOF
			}
			return BatchLine{}, brokenStreamOr(ctx)
		}
		line, known, err := l.read(text)
		if ended && !json.Valid(text) {
			err = ErrBrokenStream
		}
		if err != nil || known {
			return line, err
		}
	}
}

func brokenStreamOr(ctx context.Context) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return ErrBrokenStream
}

// read reads what a line is; lines of kinds that are newer than this client are passed over.
func (l *lineReader) read(text []byte) (line BatchLine, known bool, err error) {
	var head struct {
		Object string `json:"object"`
	}
	if err := json.Unmarshal(text, &head); err != nil {
		return line, false, &UnexpectedAnswer{Status: l.status, What: "a line is no JSON object"}
	}
	switch head.Object {
	case "batch_result":
		known, err = true, json.Unmarshal(text, &line.Result)
	case "batch_summary":
		l.hasSummary = true
		known, err = true, json.Unmarshal(text, &line.Summary)
	default:
		if problem := problemIn(text, nil); problem != nil {
			return line, false, problem
		}
	}
	if err != nil {
		err = &UnexpectedAnswer{Status: l.status, What: "a line is not as the contract has it: " + err.Error()}
	}
	return line, known, err
}
