package umpire

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
)

// ReceiptReport tells whether a decision is what its receipt promises to be in the log.
type ReceiptReport struct {
	OK bool `json:"ok"`
	// Origin is the log that the receipt is of.
	Origin string `json:"origin"`
	// Why is what is wrong, sorted: receipt (there is none), signature, origin, sequence, created_at, leaf_hash, private.
	Why []string `json:"why"`
}

// VerifyReceipt checks an answer as it was sent (AsSent of a decision), offline, with the keys of /.well-known/umpire,
// noted down early, or from somebody else than the answer. Origin is the log that it must be of; empty: the report says.
func VerifyReceipt(asSent json.RawMessage, keys *WellKnownAnswer, origin string) ReceiptReport {
	var answer struct {
		CreatedAt string `json:"created_at"`
		Ledger    struct {
			Sequence json.Number     `json:"sequence"`
			LeafHash string          `json:"leaf_hash"`
			Receipt  json.RawMessage `json:"receipt"`
			Private  []privateMark   `json:"private"`
		} `json:"ledger"`
	}
	if err := json.Unmarshal(asSent, &answer); err != nil {
		return ReceiptReport{Why: []string{"receipt"}}
	}
	why := []string{}
	wrong := func(is bool, what string) {
		if is && !slices.Contains(why, what) {
			why = append(why, what)
		}
	}
	leaf, err := leafOf(asSent, answer.Ledger.Private)
	wrong(err != nil, "private")
	wrong(err == nil && leaf != answer.Ledger.LeafHash, "leaf_hash")
	var text string
	_ = json.Unmarshal(answer.Ledger.Receipt, &text)
	found := parseReceipt(text)
	wrong(found == nil, "receipt")
	if found == nil {
		found = &receipt{}
	} else {
		wrong(!found.isSignedBy(publicKeys(keys, found.at)), "signature")
		wrong(origin != "" && origin != found.origin, "origin")
		wrong(found.sequence != answer.Ledger.Sequence.String(), "sequence")
		wrong(found.at != answer.CreatedAt, "created_at")
		wrong(err == nil && found.leafHash != leaf, "leaf_hash")
	}
	slices.Sort(why)
	return ReceiptReport{OK: len(why) == 0, Origin: found.origin, Why: why}
}

type privateMark struct {
	Commitment string   `json:"commitment"`
	Fields     []string `json:"fields"`
	Salt       *string  `json:"salt"`
}

var errPrivate = errors.New("the private fields are not those of their commitments")

// leafOf hashes what the log holds: without ledger and current, private values withheld, with their commitments.
func leafOf(asSent []byte, marks []privateMark) (string, error) {
	var body map[string]any
	if err := json.Unmarshal(asSent, &body); err != nil {
		return "", err
	}
	delete(body, "ledger")
	delete(body, "current")
	if sent, ok := body["outcome_as_sent"]; ok {
		// What a client put in for an outcome that it did not know.
		body["outcome"] = sent
		delete(body, "outcome_as_sent")
	}
	if len(marks) > 0 {
		if err := withhold(body, marks); err != nil {
			return "", err
		}
	}
	hash := sha256.Sum256([]byte("\x00" + canonical(body)))
	return hex.EncodeToString(hash[:]), nil
}

func withhold(body map[string]any, marks []privateMark) error {
	if _, taken := body["private"]; taken {
		return errPrivate
	}
	commitments := []any{}
	places := map[string]bool{}
	for _, mark := range marks {
		values, err := mark.opened(body)
		if err != nil {
			return err
		}
		for pointer := range values {
			if places[pointer] {
				return errPrivate
			}
			places[pointer] = true
		}
		commitments = append(commitments, mark.Commitment)
	}
	for pointer := range places {
		if put(body, pointer, "[withheld]") == nil {
			return errPrivate
		}
	}
	body["private"] = commitments
	return nil
}

// opened tells the values that a mark commits to; none of what was erased.
func (m privateMark) opened(body map[string]any) (map[string]any, error) {
	if m.Fields == nil && m.Salt == nil {
		return nil, nil
	}
	if m.Salt == nil || m.Fields == nil {
		return nil, errPrivate
	}
	values := map[string]any{}
	for _, pointer := range m.Fields {
		value := valueAt(body, pointer)
		if value == nil {
			return nil, errPrivate
		}
		values[pointer] = *value
	}
	mac := hmac.New(sha256.New, []byte(*m.Salt))
	mac.Write([]byte(canonical(values)))
	if m.Commitment != "hmac-sha256:"+hex.EncodeToString(mac.Sum(nil)) {
		return nil, errPrivate
	}
	return values, nil
}

// valueAt finds what a JSON pointer (RFC 6901) leads to; nil where that is nothing.
func valueAt(body any, pointer string) *any {
	tokens := strings.Split(pointer, "/")
	if len(tokens) < 2 || tokens[0] != "" {
		return nil
	}
	for _, token := range tokens[1:] {
		name := strings.NewReplacer("~1", "/", "~0", "~").Replace(token)
		switch place := body.(type) {
		case map[string]any:
			member, found := place[name]
			if !found {
				return nil
			}
			body = member
		case []any:
			index, err := strconv.Atoi(name)
			if err != nil || index < 0 || index >= len(place) {
				return nil
			}
			body = place[index]
		default:
			return nil
		}
	}
	return &body
}

// put changes what a pointer leads to; nil where that is nothing.
func put(body map[string]any, pointer string, value any) any {
	end := strings.LastIndexByte(pointer, '/')
	var holder any = body
	if end > 0 {
		found := valueAt(body, pointer[:end])
		if found == nil {
			return nil
		}
		holder = *found
	}
	name := strings.NewReplacer("~1", "/", "~0", "~").Replace(pointer[end+1:])
	switch place := holder.(type) {
	case map[string]any:
		place[name] = value
	case []any:
		index, err := strconv.Atoi(name)
		if err != nil || index < 0 || index >= len(place) {
			return nil
		}
		place[index] = value
	default:
		return nil
	}
	return holder
}
