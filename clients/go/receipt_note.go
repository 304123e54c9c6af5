package umpire

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"regexp"
	"strings"
	"time"
)

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
