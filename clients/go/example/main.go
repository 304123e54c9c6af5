// A first hour with Umpire: UMPIRE_URL=… UMPIRE_KEY=… go run ./example. Runs against any service with samples.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"umpire.example/umpire"
)

const campaign = "autumn-sale-search"

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := firstHour(ctx, umpire.New(os.Getenv("UMPIRE_URL"), os.Getenv("UMPIRE_KEY"))); err != nil {
		log.Fatal(err)
	}
}

func firstHour(ctx context.Context, client *umpire.Client) error {
	decision, err := client.Decide(ctx, campaign, "should we increase budget?")
	if err != nil {
		return err
	}
	fmt.Printf("%s: %s -> %s\n", decision.Outcome, decision.Answer, nextStep(decision))

	report, err := client.Verify(ctx, decision.AsSent)
	if err != nil {
		return err
	}
	fmt.Printf("its receipt, of %s: good is %t %v\n", report.Origin, report.OK, report.Why)

	for one, err := range client.EachDecisions(ctx, &umpire.ListDecisionsParams{Limit: umpire.Ptr(int64(1))}) {
		if err != nil {
			return err
		}
		fmt.Printf("decided before: %s %s\n", one.ID, one.Outcome)
	}
	if err := batches(ctx, client); err != nil {
		return err
	}

	_, err = client.GetCampaign(ctx, "no-such-campaign")
	var problem *umpire.Problem
	if !errors.As(err, &problem) {
		return fmt.Errorf("a problem was expected, and there is: %w", err)
	}
	fmt.Printf("a problem: %s, to be solved by the %s\n", problem.Code, problem.Remedy)
	return nil
}

// nextStep: a word that is newer than this client comes as escalated, so nothing is done that nobody here understands.
func nextStep(decision *umpire.Decision) string {
	switch decision.Outcome {
	case umpire.OutcomeAuthorized:
		return "do it"
	case umpire.OutcomeRecommended, umpire.OutcomeEscalated:
		return "a person's call"
	case umpire.OutcomePendingApproval:
		return "wait for the approval"
	case umpire.OutcomeDeferred:
		return fmt.Sprintf("ask again at %s", decision.RetryAt)
	default:
		return "leave it"
	}
}

func batches(ctx context.Context, client *umpire.Client) error {
	both := umpire.DecideBatchRequest{Items: []umpire.DecideBatchRequestItemsItem{{CampaignID: campaign}, {CampaignID: "no-such-campaign"}}}
	for line, err := range client.DecideEach(ctx, both) {
		switch {
		case err != nil:
			return err
		case line.Summary != nil:
			fmt.Printf("of a batch: %d decided, %d failed\n", line.Summary.Decided, line.Summary.Failed)
		case line.Result.Failure != nil:
			fmt.Printf("of a batch: %s\n", line.Result.Failure.Code)
		default:
			fmt.Printf("of a batch: %s\n", line.Result.Decision.Outcome)
		}
	}
	operation, err := client.BeginBatch(ctx, both)
	if err != nil {
		return err
	}
	ended, err := client.WaitOperation(ctx, operation.ID, time.Second)
	if err != nil {
		return err
	}
	fmt.Printf("a batch in the background: %s\n", ended.Status)
	return nil
}
