package umpire

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"time"
)

// request is a call before it is sent.
type request struct {
	method string
	path   string
	query  url.Values
	header http.Header
	body   []byte
}

func segment(value any) string { return url.PathEscape(fmt.Sprint(value)) }

func (r *request) addQuery(name string, value any) {
	if r.query == nil {
		r.query = url.Values{}
	}
	if at, ok := value.(time.Time); ok {
		value = at.Format(time.RFC3339Nano)
	}
	r.query.Add(name, fmt.Sprint(value))
}

func (r *request) addHeader(name string, value any) {
	if r.header == nil {
		r.header = http.Header{}
	}
	r.header.Set(name, fmt.Sprint(value))
}

func (r *request) setJSON(body any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return fmt.Errorf("umpire: the body of %s %s is no JSON: %w", r.method, r.path, err)
	}
	if string(text) == "null" {
		text = []byte("{}")
	}
	r.setBody("application/json", text)
	return nil
}

func (r *request) setBody(contentType string, body []byte) {
	r.addHeader("Content-Type", contentType)
	r.body = body
}
