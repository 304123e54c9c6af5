package umpire

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
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

type receipt struct {
	text       string
	signatures []noteSignature
	origin     string
	sequence   string
	leafHash   string
	at         string
}

type noteSignature struct {
	name string
	data []byte
}

var (
	receiptText   = regexp.MustCompile(`^umpire-receipt@v1\n([^\n]+)\n(0|[1-9][0-9]{0,15})\n([0-9a-f]{64})\n([^\n]+)\n$`)
	signatureLine = regexp.MustCompile(`^— ([^\s+]+) (\S+)$`)
	noteControl   = regexp.MustCompile(`[\x00-\x09\x0b-\x1f]`)
)

const mostSignatures = 100

// parseReceipt reads a signed note (C2SP); nil of what is no receipt. Its signatures are not verified here.
func parseReceipt(note string) *receipt {
	end := strings.LastIndex(note, "\n\n")
	if end < 1 || !strings.HasSuffix(note, "\n") || noteControl.MatchString(note) {
		return nil
	}
	found := receiptText.FindStringSubmatch(note[:end+1])
	lines := strings.Split(strings.TrimSuffix(note[end+2:], "\n"), "\n")
	if found == nil || len(lines) > mostSignatures {
		return nil
	}
	r := &receipt{text: note[:end+1], origin: found[1], sequence: found[2], leafHash: found[3], at: found[4]}
	for _, line := range lines {
		parts := signatureLine.FindStringSubmatch(line)
		if parts == nil {
			return nil
		}
		data, err := base64.StdEncoding.DecodeString(parts[2])
		if err != nil || len(data) < 5 {
			return nil
		}
		r.signatures = append(r.signatures, noteSignature{parts[1], data})
	}
	return r
}

// isSignedBy tells whether a known key signed it, and none wrongly. Signatures of unknown keys are read over.
func (r *receipt) isSignedBy(keys [][]byte) bool {
	signed := false
	for _, key := range keys {
		hint := sha256.Sum256(append([]byte(r.origin+"\n\x01"), key...))
		for _, one := range r.signatures {
			if one.name != r.origin || string(one.data[:4]) != string(hint[:4]) {
				continue
			}
			if !ed25519.Verify(key, []byte(r.text), one.data[4:]) {
				return false
			}
			signed = true
			break
		}
	}
	return signed
}

// publicKeys are the keys whose time it was. The one that signs today is among LogKeys, or has no time of its own.
func publicKeys(answer *WellKnownAnswer, at string) [][]byte {
	named := []string{}
	listed := false
	for _, key := range answer.LogKeys {
		listed = listed || answer.LogPublicKey != nil && key.PublicKey == *answer.LogPublicKey
		if wasInTime(key, at) {
			named = append(named, key.PublicKey)
		}
	}
	if answer.LogPublicKey != nil && !listed {
		named = append(named, *answer.LogPublicKey)
	}
	keys := [][]byte{}
	for _, one := range named {
		if key, err := base64.StdEncoding.DecodeString(one); err == nil && len(key) == ed25519.PublicKeySize {
			keys = append(keys, key)
		}
	}
	return keys
}

func wasInTime(key WellKnownAnswerLogKeysItem, at string) bool {
	when, err := time.Parse(time.RFC3339, at)
	return err == nil && (key.From == nil || !when.Before(*key.From)) && (key.Until == nil || !when.After(*key.Until))
}
