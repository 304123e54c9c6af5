package umpire

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// WebhookEvent is what happened. Thin: names of things, to be read with a key.
type WebhookEvent struct {
	// ID is the same on each delivery of this event: drop one that you have had.
	ID        string          `json:"id"`
	Type      string          `json:"type"`
	Timestamp string          `json:"timestamp"`
	Data      json.RawMessage `json:"data"`
}

// InvalidWebhook is a delivery that is not to be trusted. Answer it 400, and do nothing else.
type InvalidWebhook struct {
	// Why: headers, timestamp, secret, signature or body.
	Why  string
	What string
}

func (e *InvalidWebhook) Error() string { return "umpire: webhook: " + e.Why + ": " + e.What }

// WebhookTolerance is how far the time of a delivery may be off.
const WebhookTolerance = 5 * time.Minute

// VerifyWebhook reads a delivery (Standard Webhooks) that one of the secrets signed, within WebhookTolerance of now. The
// body is as it came, before anything parsed it; two secrets are for the time while one is rotated.
func VerifyWebhook(body []byte, header http.Header, now time.Time, secrets ...string) (*WebhookEvent, error) {
	id, timestamp, signature := header.Get("Webhook-Id"), header.Get("Webhook-Timestamp"), header.Get("Webhook-Signature")
	if id == "" || timestamp == "" || signature == "" {
		return nil, &InvalidWebhook{"headers", "webhook-id, webhook-timestamp or webhook-signature is missing"}
	}
	keys, err := webhookKeys(secrets)
	if err != nil {
		return nil, err
	}
	seconds, err := strconv.ParseUint(timestamp, 10, 40)
	if err != nil {
		return nil, &InvalidWebhook{"timestamp", "it is no number of seconds"}
	}
	if now.Sub(time.Unix(int64(seconds), 0)).Abs() > WebhookTolerance {
		return nil, &InvalidWebhook{"timestamp", "it is too far off: sent again, or a clock is wrong"}
	}
	if !isWebhookSigned(keys, strings.Split(signature, " "), fmt.Sprintf("%s.%s.%s", id, timestamp, body)) {
		return nil, &InvalidWebhook{"signature", "none is of this text by these secrets"}
	}
	event := &WebhookEvent{}
	if text := bytes.TrimSpace(body); !bytes.HasPrefix(text, []byte("{")) || json.Unmarshal(text, event) != nil {
		return nil, &InvalidWebhook{"body", "it is signed, and no event"}
	}
	event.ID = id
	return event, nil
}

func webhookKeys(secrets []string) ([][]byte, error) {
	if len(secrets) == 0 {
		return nil, &InvalidWebhook{"secret", "none was given"}
	}
	var keys [][]byte
	for _, secret := range secrets {
		key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(secret, "whsec_"))
		if err != nil || len(key) == 0 {
			return nil, &InvalidWebhook{"secret", "it is no base64, or empty"}
		}
		keys = append(keys, key)
	}
	return keys, nil
}

func isWebhookSigned(keys [][]byte, signatures []string, text string) bool {
	signed := false
	for _, key := range keys {
		mac := hmac.New(sha256.New, key)
		mac.Write([]byte(text))
		own := []byte("v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil)))
		for _, signature := range signatures {
			signed = hmac.Equal(own, []byte(signature)) || signed
		}
	}
	return signed
}
