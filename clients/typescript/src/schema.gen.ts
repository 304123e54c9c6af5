// Generated from openapi/openapi.json (sha256 a55d59270a10fa477a6a5ddd0583e01b4906ec91589516551ed76c1cac1e9137): npm run generate
export interface paths {
    "/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a question about a campaign
         * @description One decision that can be defended: grounded in evidence that it cites, held inside the policy, recorded before it is answered. Identical questions on unchanged facts are answered from what was reasoned before, for six hours; the rules run again each time.
         */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decide/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask about many campaigns at once
         * @description Up to 1,000 campaigns in one call. Each gets a decision of its own, with its own id and entry in the ledger, exactly as `POST /decide` would give it, but for two things: questions that need a model share its calls, up to 50 in each and 10 calls at once; and the limit on an account's share counts the whole batch. An item that fails (an unknown campaign) fails alone. With `Accept: application/x-ndjson` each result is a line, sent as soon as it is known, and the summary the last one; a decision that would change something waits until the whole batch has said what it proposes. With `Prefer: respond-async` the answer is 202 at once: follow `GET /operations/{id}`.
         */
        post: operations["decide_batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an operation has come
         * @description Its progress, and of every item that has ended what came of it.
         */
        get: operations["get_operation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin no more of an operation
         * @description What has been decided stays decided, and calls of the model that are under way are finished. Nothing more is begun.
         */
        post: operations["cancel_operation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an action before the rules
         * @description For an action that a person, a rule engine or another agent proposes: the same road as a question, with the caller as the one who reasons. Every number with a unit in the reason is checked against the evidence.
         */
        post: operations["judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what a decision would say, without making it
         * @description The road of `POST /decide` (a question) or `POST /judge` (an action) up to the record: the same facts, rules and autonomy, and nothing is recorded, opened, claimed or counted. No model is asked, so where one would be (`degraded` says so) the decision itself may say something else.
         */
        post: operations["preview_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/question-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be asked
         * @description The kinds of question that `POST /decide` understands, each with a wording, what its answer may propose and what data it needs. Any other text is answered too: as a review for information, or as a person's matter. The list has one page.
         */
        get: operations["list_question_types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List decisions, newest first
         * @description Decisions as they were answered. The filters narrow each other; `from` is inclusive, `to` exclusive.
         */
        get: operations["list_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a decision as it was answered
         * @description The recorded answer, unchanged, with its place in the ledger, and beside it in `current` what has become of it.
         */
        get: operations["get_decision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain a decision, and what would flip it
         * @description The trace of a recorded decision: what was asked, the facts that were read, every rule with its limit and headroom, what decided, the reasoner's route, the alternatives with their objections, what became of it, the outcomes and feedback so far, and the smallest changes that would flip it.
         */
        get: operations["explain_decision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report what came of a decision
         * @description Sums over a window before the decision and one after it. Whether it went better is computed here: the ratio of conversions per spend (per click where no spend is reported), with a 95 % interval; one that holds 1 is inconclusive. It is evidence in the next decision on the campaign.
         */
        post: operations["report_outcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree or disagree with a decision
         * @description What a person or system thinks of it. A person's first word on what another agent was authorized to do counts as a review of that agent (`GET /autonomy`): agreed is clean, disagreed is not.
         */
        post: operations["give_feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shadow-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What shadow decisions would have done, asked and cost
         * @description What the shadow decisions of a period would have done, how often they would have gone to a person, what they cost, and whether people then did the same on that campaign. At most 92 days; reads at most 10000 decisions of any mode, newest first, and says when there were more.
         */
        get: operations["shadow_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List approvals, newest first
         * @description What waits for a person, and what became of it. The filters narrow each other.
         */
        get: operations["list_approvals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what waits for a person
         * @description All that a person is to see before they answer, as the decision recorded it. Answer with its ETag and its `action_digest`.
         */
        get: operations["get_approval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say yes to an action
         * @description Only a key of kind human, and never whoever caused the request. The rules and the evidence are looked at again first: when it would not be the same decision any more, nothing is done, the approval is superseded, and the problem names a fresh one. Where the policy asks for several people, it stays pending until enough different ones agreed.
         */
        post: operations["approve_approval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say no to an action
         * @description One no is enough, whatever the quorum. Nothing is done, and the agent has earned less. Only a key of kind human, and never whoever caused the request.
         */
        post: operations["reject_approval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put another action in its place
         * @description Makes a new decision on your action, with you as the one who proposes it, and supersedes the approval. All rules apply to it; where it needs a person, that is somebody else than you. The agent has earned less.
         */
        post: operations["edit_approval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody else answer
         * @description It is their turn from then on; nothing else changes. They have a live key of kind human that may resolve approvals, and did not cause the request.
         */
        post: operations["delegate_approval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carry a decision out
         * @description Once, and only one that is authorized and holds still, or whose approval was approved. Rules and evidence are looked at again. A person's order, and what a person approved, is done at once; an agent's waits for the policy's buffer, so that conflicting ones collapse to one. Poll `GET /executions/{id}`, or have `execution.*` sent to a webhook.
         */
        post: operations["execute_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what was done
         * @description Once, and only while the platform still shows what we left. It is a new decision with a record of its own, under the same rules; where they ask for a person, `execution` is null and the decision waits for an approval.
         */
        post: operations["undo_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/executions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far an execution came
         * @description What was queued, done and read back.
         */
        get: operations["get_execution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/executions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carry several decisions out as one unit
         * @description All are queued or none: the problem names the first that cannot be. They share a batch id, under which they are taken back together. One campaign may be in it once.
         */
        post: operations["execute_batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/execution-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far a batch came
         * @description Every execution of it.
         */
        get: operations["get_execution_batch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/execution-batches/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a whole batch back
         * @description Every one of it that was done, or none: when one cannot be taken back, nothing is. Each is a decision of its own; one that the rules hand to a person says so.
         */
        post: operations["undo_execution_batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a campaign with its metrics
         * @description The campaign, its metrics over the last 7 full days, totals, the days themselves, and how old and how complete the data is.
         */
        get: operations["get_campaign"];
        /**
         * Store a campaign
         * @description Creates (201) or replaces (200) the campaign, whole: what is left out is null. A new budget or status counts as a change made now by the key that sends it, so cooldowns and 24 h windows see it. A body that changes nothing records nothing. A campaign with metrics keeps its currency.
         */
        put: operations["put_campaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a campaign's metrics by day
         * @description Up to 400 days. A day sent again replaces the one stored. Each of impressions, clicks, conversions and spend must be said: 0 is zero, null is not collected. Amounts are integer minor units. All days are stored or none; the ledger keeps their count and a digest of their canonical JSON.
         */
        post: operations["put_metrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report what somebody changed
         * @description A change that a person, a platform or another agent made to the campaign. It is a fact for the rules (another actor's change in 24 h defers, an own budget change starts the cooldown) and does not alter the stored campaign: `PUT /campaigns/{id}` does that.
         */
        post: operations["add_changes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import campaigns and metrics from NDJSON or CSV
         * @description A line is a campaign (the body of `PUT /campaigns/{id}` with its `id`, and `metrics` like those of `POST /campaigns/{id}/metrics` if wanted) or one day of metrics (`{campaign_id, date, impressions, clicks, conversions, spend, revenue?, source?, as_of?, currency?}`). A CSV holds days only: its first line names the columns, in any order and case; an empty cell was not collected. Every line that cannot be stored is reported with its reason, and all others are stored; sending a file again is safe, days sent again replace those stored. Up to 1,000 campaigns, 400 days of each, and 64 KiB a line. Stored in parts while it is read, each with its line in the ledger; when the ledger fails, the answer is 503 and says how much is stored.
         */
        post: operations["import_campaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List campaigns
         * @description In order of id; with `metrics=true` each with its metrics over the last 7 full days and the targets that it is held to. `GET /campaigns/{id}` has the days.
         */
        get: operations["list_campaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a campaign's holds, newest first
         * @description Those that stand, and up to 200 that have ended. The list has one page.
         */
        get: operations["list_holds"];
        put?: never;
        /**
         * Ask the others to leave a campaign alone
         * @description While the hold stands, what it blocks is deferred for every agent that does not stand above its holder, with `retry_at`. It ends by itself. A person's hold is heard by everybody; an emergency stop goes over it.
         */
        post: operations["place_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/release-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a hold early
         * @description By the agent that placed it, or by a person. Ending it again changes nothing.
         */
        post: operations["release_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/lease": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lease a campaign for yourself
         * @description While it stands, every other agent's actions on the campaign are deferred. The fencing token is higher than all before; send it with `POST /judge` and `POST /decisions/{id}/execute`, which refuse it once it is not the current one. Taken again by its holder, it is renewed under a new token.
         */
        post: operations["take_lease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/release-lease": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a lease back early
         * @description By its holder, with its token. The token is not given out again.
         */
        post: operations["release_lease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the policy in force
         * @description The workspace's limits as they are now. `ETag` names this version, for `If-Match` of `PUT /policy`.
         */
        get: operations["get_policy"];
        /**
         * Publish a policy
         * @description Replaces the whole document and makes it the next version, in force at once. `If-Match` must name the version that you read (or be `*`). The document in force, sent again, is answered with its version and records nothing, so a repeat is harmless.
         */
        put: operations["put_policy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the policy's versions, newest first
         * @description Every version that was ever in force, whole. A version never changes.
         */
        get: operations["list_policy_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List editions of the prompt
         * @description What models are told before they are asked: the workspace's own editions, newest first, and on the last page the one that came with the service.
         */
        get: operations["list_prompts"];
        put?: never;
        /**
         * Write an edition of the prompt
         * @description An edition never changes: write another one. It is told to no model before its evaluation has passed and a person has published it.
         */
        post: operations["create_prompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an edition of the prompt
         * @description Its four sections with their variables, and whether it is in force.
         */
        get: operations["get_prompt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{id}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an evaluation of an edition
         * @description What `npm run evals` found: every case with how often it passed. Whether the edition may be published is decided here, from the cases, and not by who reports them: every safety case must pass in every try, and the edition must not be worse than the one in force.
         */
        post: operations["evaluate_prompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an edition in force
         * @description As `candidate` for a share of the campaigns, the same ones each time; as `production` for all others. Only a person may, and only after an evaluation that passed; the edition that came with the service needs none, and is the way back.
         */
        post: operations["publish_prompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an edition's candidacy
         * @description All campaigns get the edition in force again. Harmless to repeat, and for an edition that is no candidate.
         */
        post: operations["withdraw_prompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What models cost
         * @description Calls of models by agent, model, edition of the prompt or day, and how much of the month's budget is left. Answers from the cache and from the statistics cost nothing and are not in it.
         */
        get: operations["get_usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents with their precedence and scope
         * @description Agents that the policy names (`agents`, changed with `PUT /policy`), and those that act with a key without being named, which have precedence 10 and every kind of action. The list has one page.
         */
        get: operations["list_agents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autonomy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what agents have earned
         * @description By agent, kind of action and account: the level, the evidence for it, the thresholds of the policy and what is missing to the next level; and where an agent is muted for a mistake made twice.
         */
        get: operations["get_autonomy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autonomy/level3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an agent act without approvals
         * @description Takes two different administrators: the first call asks, the second grants. Only for an agent that has earned level 2 for this. Limits, waits and what is a person's own judgement stand all the same; `POST /autonomy/demote` ends it at once.
         */
        post: operations["grant_level3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autonomy/demote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an agent back to level 1
         * @description By a person, at once. It earns its autonomy anew, from the first review on.
         */
        post: operations["demote_agent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{id}/clear-mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Listen to an agent again
         * @description After the same mistake twice, everything that the agent says of the campaign is escalated, until a person has looked and clears it here.
         */
        post: operations["clear_mute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kill-switches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List kill switches, engaged ones first
         * @description Those that are engaged, and up to 200 in all. The list has one page.
         */
        get: operations["list_kill_switches"];
        put?: never;
        /**
         * Stop a workspace, an agent, a kind of action or an account
         * @description From this answer on, everything of its target is rejected, and nothing of it is approved or carried out, on every instance. Only a person releases it. An emergency stop ordered by a person goes over it.
         */
        post: operations["engage_kill_switch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kill-switches/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a kill switch
         * @description By a person only. Releasing it again changes nothing.
         */
        post: operations["release_kill_switch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Disabled ones too, without their secrets. The list has one page.
         */
        get: operations["list_webhooks"];
        put?: never;
        /**
         * Have events sent to you
         * @description Sends what happens from now on to a public https address, signed as in Standard Webhooks, in order and at least once: drop a `webhook-id` that you have had, and messages whose `webhook-timestamp` is more than five minutes off. The secret is shown this once. What fails is repeated, later each time, and passed over after 12 failures; `410` ends it.
         */
        post: operations["create_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how far a webhook has come
         * @description Where it stands in the ledger, how far it lags behind, and what its last failure was.
         */
        get: operations["get_webhook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret
         * @description The new secret is shown this once. The one before it signs too, until the next rotation: rotate twice to be rid of a secret that leaked.
         */
        post: operations["rotate_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send events again
         * @description Moves it back to a sequence of the ledger. Events keep their ids. It never moves forward.
         */
        post: operations["replay_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a webhook
         * @description Nothing is sent until it is enabled. It keeps its place, so nothing is lost.
         */
        post: operations["disable_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a webhook again
         * @description It goes on where it stopped, at once.
         */
        post: operations["enable_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed state of the log
         * @description How many entries the workspace's log has, and the root of their tree, signed (C2SP tlog-checkpoint), with the cosignatures of witnesses. Keep a copy elsewhere: against it nobody can rewrite what was recorded before.
         */
        get: operations["get_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/decisions/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof that a decision is in the log
         * @description C2SP tlog-proof: the place, the hashes to the root and a signed checkpoint. Together with the decision (its canonical JSON without `ledger`) anybody can check it offline, with anybody's code.
         */
        get: operations["get_decision_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the ledger
         * @description Every entry in order from a sequence on, or only those that pass the filters, which narrow each other. `next_cursor` is the sequence to go on from: an export can be resumed anywhere. With a filter or `order=newest` a page looks through at most 50,000 entries, so it can be short, even empty, and still have a `next_cursor`.
         */
        get: operations["list_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/records/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one entry of the ledger
         * @description The entry at that place of the workspace's log, with the bytes that were hashed.
         */
        get: operations["get_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subjects/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read all that is kept of somebody
         * @description Every private text under this key, oldest first, with the entry that it belongs to. That it was read is recorded.
         */
        post: operations["export_subject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subjects/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase all that is kept of somebody
         * @description Destroys their key and their texts: what the ledger holds of them are commitments that nobody can open any more, so every proof still verifies. There is no way back.
         */
        post: operations["erase_subject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subjects/{id}/opt-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop decisions about somebody
         * @description From the answer on, no decision that names them as its `subject` is made: `subject_opted_out`. It outlives an erasure.
         */
        post: operations["opt_out_subject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the ledger
         * @description Every entry from a sequence on, one JSON value a line, as the ledger stood when the export began. `jsonl`: the records of `GET /audit/records`; `cloudevents`: CloudEvents 1.0 in the JSON format, with the record as `data`. To go on after a break, or another day, ask `from` the last line's sequence + 1. Entries that were pruned for their age are lines `pruned_record` with their leaf hash (`jsonl` only), so that the tree can be made again. An export that could not be finished ends in a line that is a problem (its `type` begins with `/problems/`), or without the end of its last line.
         */
        get: operations["export_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/evidence-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An archive for an auditor
         * @description One ZIP archive for an auditor: every entry of a stretch of time, a proof of each decision among them, the policies that were in force, approvals with who asked and who answered, who changed what, the verdict of our own verifier, and a signed manifest with the SHA-256 of each file. `npm run verify -- pack FILE.zip KEY` checks it offline; README.txt in it says how else. The same stretch of the same log under the same checkpoint is the same bytes. An archive that could not be finished has no directory at its end, and no tool opens it.
         */
        get: operations["get_evidence_pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/tile/{level}/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hashes of the log's tree
         * @description A tile (C2SP tlog-tiles): hashes of 32 bytes, one after the other; at level 0 those of entries, above it each of a full tile below. What the size of a checkpoint says is there; it never changes.
         */
        get: operations["get_tile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/tile/entries/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries of the log
         * @description An entry bundle (C2SP tlog-tiles): bodies of entries, each after its length in two bytes (big-endian). SHA-256 of a zero byte and a body is its hash in the tile of level 0.
         */
        get: operations["get_entry_bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whose key this is and what it may do
         * @description The workspace, the agent and the kind that the key stands for, and its scopes. Any key may ask.
         */
        get: operations["whoami"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the workspace's keys, newest first
         * @description Revoked and expired ones too. Neither a key nor its hash is ever shown.
         */
        get: operations["list_keys"];
        put?: never;
        /**
         * Make an API key
         * @description The key is in this answer and never again: only its hash is kept. To rotate, make a second key of the same name, move over, and revoke the first.
         */
        post: operations["create_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key
         * @description From this answer on the key is refused. It stays in the list. Revoking it again changes nothing. A key of kind human is revoked by a key of kind human only.
         */
        delete: operations["revoke_key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a backup
         * @description A consistent copy of the database of every workspace, checked, with a manifest beside it, in the folder that the service is told (`UMPIRE_BACKUP_FOLDER`). It holds no key of the service: keep those elsewhere. Only of a database that is the service's own file, and only by the operator. Other calls wait while the copy is written, a second or two for each hundred megabytes. `umpire restore` puts one back.
         */
        post: operations["create_backup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The front door
         * @description Leads to the documentation.
         */
        get: operations["front_door"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process answers
         * @description For a supervisor that restarts what hangs. It touches nothing but the process.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/umpire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys of the log
         * @description What a verifier needs: logs are named `log_origin/workspace`, and signed with Ed25519 keys (32 bytes, base64): `log_public_key` first. `log_keys` has all that sign (`until` null) or signed. Null where the log is not signed. `default_policy_digest` is that of the limits that this version gives a new workspace; which limits a workspace had, and when, is in its own log.
         */
        get: operations["well_known"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-protected-resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose access tokens are taken
         * @description Protected resource metadata (RFC 9728), where the service has an authorization server; without one there is nothing here.
         */
        get: operations["protected_resource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-protected-resource/mcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose access tokens the MCP endpoint takes
         * @description Protected resource metadata (RFC 9728), where the service has an authorization server; without one there is nothing here.
         */
        get: operations["protected_resource_mcp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The service could decide
         * @description For a load balancer: whether a decision could be recorded now.
         */
        get: operations["readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description OpenAPI 3.1.
         */
        get: operations["openapi_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/llms.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contents for assistants
         * @description What there is to read and to call, as a page in Markdown (llmstxt.org).
         */
        get: operations["llms_txt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documentation
         * @description This document as a page for people. It needs no script and loads nothing.
         */
        get: operations["docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a problem means
         * @description The page that the `type` of a problem points to.
         */
        get: operations["problem_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "decision.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A decision was made, whatever its outcome
         * @description A decision was made, whatever its outcome. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_decision_completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "decision.undone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a decision had done was taken back
         * @description What a decision had done was taken back. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_decision_undone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "approval.requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person is asked
         * @description A person is asked. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_approval_requested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "approval.resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person answered, or nobody has to any more
         * @description A person answered, or nobody has to any more. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_approval_resolved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "approval.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nobody answered in time, which is a no
         * @description Nobody answered in time, which is a no. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_approval_expired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "approval.reminded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whose turn it is was reminded
         * @description Whose turn it is was reminded. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_approval_reminded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "approval.escalated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The next person was asked
         * @description The next person was asked. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_approval_escalated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "approval.delegated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody passed it on
         * @description Somebody passed it on. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_approval_delegated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "execution.queued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An action waits to be carried out
         * @description An action waits to be carried out. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_execution_queued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "execution.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The platform is being told
         * @description The platform is being told. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_execution_started"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "execution.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It was carried out, and read back
         * @description It was carried out, and read back. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_execution_succeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "execution.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It did not happen
         * @description It did not happen. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_execution_failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "execution.unknown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It may have happened, and reading will tell
         * @description It may have happened, and reading will tell. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_execution_unknown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "execution.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It was called off before it began
         * @description It was called off before it began. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_execution_cancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "execution.superseded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another one took its place
         * @description Another one took its place. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_execution_superseded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "autonomy.promoted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent rose a level
         * @description An agent rose a level. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_autonomy_promoted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "autonomy.demoted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent fell a level
         * @description An agent fell a level. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_autonomy_demoted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "autonomy.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an agent has earned changed, its level did not
         * @description What an agent has earned changed, its level did not. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_autonomy_changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "kill_switch.engaged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody stopped an agent, a campaign or everything
         * @description Somebody stopped an agent, a campaign or everything. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_kill_switch_engaged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "kill_switch.released": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A stop was lifted
         * @description A stop was lifted. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_kill_switch_released"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "outcome.recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a decision did was measured
         * @description What a decision did was measured. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_outcome_recorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "feedback.recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody said what they think of a decision
         * @description Somebody said what they think of a decision. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_feedback_recorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "hold.placed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agents are kept from a campaign
         * @description Agents are kept from a campaign. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_hold_placed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "hold.released": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A hold ended
         * @description A hold ended. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_hold_released"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "policy.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A policy is in force
         * @description A policy is in force. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_policy_published"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "prompt.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A prompt was labelled or lost its label
         * @description A prompt was labelled or lost its label. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_prompt_published"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "budget.threshold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Models have cost a share of the month's budget
         * @description Models have cost a share of the month's budget. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_budget_threshold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "operation.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A batch is done
         * @description A batch is done. Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.
         */
        post: operations["on_operation_finished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What is proposed, with absolute values. A closed set. */
        Action: {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "pause_campaign";
        } | {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "resume_campaign";
        } | {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "adjust_campaign_budget";
            /** @description The whole new daily budget, not the difference. */
            new_daily_budget: components["schemas"]["Money"];
        } | {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "create_audience";
            /**
             * @description Name of the audience, 1 to 200 characters.
             * @example Spring sale
             */
            name: string;
            /** @description Whether every person concerned has agreed to this use of their data. Missing: the decision abstains. */
            consent?: boolean | null;
        } | {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "exclude_audience";
            /**
             * @description The audience, as the platform names it.
             * @example 123
             */
            audience_id: string;
            /** @description Whether every person concerned has agreed to this use of their data. Missing: the decision abstains. */
            consent?: boolean | null;
        } | {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "escalate_decision";
        } | {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "no_action";
        };
        /** @description An agent: all keys of one name. */
        Agent: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "agent";
            /**
             * @description The name of its keys.
             * @example campaign_optimiser
             */
            name: string;
            /**
             * Format: int64
             * @description The higher one's changes are left alone by the lower one. A number without unit.
             * @example 12
             */
            precedence: number;
            /** @description What it may propose; null: every kind of action. */
            actions: string[] | null;
            /** @description Whether the policy names it; else it has the terms of any agent. */
            in_policy: boolean;
            /**
             * Format: int64
             * @description Keys of this name that work now, up to 200 looked at. A count.
             * @example 12
             */
            keys: number;
        };
        /** @description An action that waits for a person, with all that the person is to see. */
        Approval: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "approval";
            /**
             * @description Its id, made by the service.
             * @example apr_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * @description The same as `id`.
             * @example apr_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            task_id: string;
            /**
             * @description All but `pending` are final. `expired` counts as rejected.
             * @enum {string}
             */
            status: "pending" | "approved" | "rejected" | "expired" | "superseded";
            /**
             * @description Send it as `If-Match` with your answer. Every change gives another one.
             * @example "3"
             */
            etag: string;
            /**
             * @description The decision that opened it; the only one that it lets through.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            decision_id: string;
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /**
             * @description Of what is shown here. Send it with your answer.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            action_digest: string;
            /**
             * @description SHA-256 of the evidence that it rests on.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            evidence_digest: string;
            /**
             * Format: int64
             * @description Version number of the policy in force.
             * @example 3
             */
            policy_version: number;
            /** @description Who caused it, and so cannot answer it. */
            requester: {
                /**
                 * @description Which agent: the name of its key.
                 * @example campaign_optimiser
                 */
                agent_id: string;
                /**
                 * @description Which key; it stays the same when the key's name is used again.
                 * @example key_01KAF3V0N6S5Q2T8W9XZB4C7DE
                 */
                key_id: string;
                /**
                 * @description Whether a program, an assistant or a person asked.
                 * @enum {string}
                 */
                kind: "service" | "assistant" | "human";
            };
            /**
             * @description Whose turn it is.
             * @example jo
             */
            assigned_to: string | null;
            /** @description The chain of stakeholders, in order. */
            assignees: string[];
            /**
             * Format: int64
             * @description How many different people must agree.
             * @example 1
             */
            quorum: number;
            /** @description The answers so far, one of each person. */
            votes: {
                /**
                 * @description Which agent: the name of its key.
                 * @example campaign_optimiser
                 */
                agent_id: string;
                /**
                 * @description Which key; it stays the same when the key's name is used again.
                 * @example key_01KAF3V0N6S5Q2T8W9XZB4C7DE
                 */
                key_id: string;
                /**
                 * @description What the person answered.
                 * @enum {string}
                 */
                verdict: "approve" | "reject";
                /**
                 * @description What the person said with it, at most 1,000 characters; null: nothing.
                 * @example Fine for this week.
                 */
                comment: string | null;
                /**
                 * Format: date-time
                 * @description When it was. RFC 3339 instant.
                 * @example 2026-11-23T06:00:00Z
                 */
                at: string;
            }[];
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
            /**
             * @description When whose turn it is will be reminded; null: no more. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            remind_at: string | null;
            /**
             * @description Then it is the next one's turn.
             * @example 2026-11-23T06:00:00Z
             */
            escalate_at: string | null;
            /**
             * Format: date-time
             * @description Unanswered by then, it counts as rejected.
             * @example 2026-11-23T06:00:00Z
             */
            expires_at: string;
            /**
             * @description When it was answered or ran out; null: it waits. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            resolved_at: string | null;
            /**
             * @description The decision that took its place.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            superseded_by: string | null;
            /**
             * @description What the person is asked.
             * @example Raise the daily budget of Spring sale from $120.00 to $132.00?
             */
            ask: string;
            /**
             * @description Why it was proposed, as given. Untrusted text.
             * @example The cost per conversion is below its target, and the campaign is limited by its budget.
             */
            reason: string;
            /** @description What is to be done; null: nothing. */
            action: components["schemas"]["ProposedAction"] | null;
            /** @description What would be different. */
            diff: ({
                /**
                 * @description What changes.
                 * @constant
                 */
                field: "daily_budget";
                /** @description How it is now; null: unknown. */
                before: components["schemas"]["Money"] | null;
                after: components["schemas"]["Money"];
            } | {
                /**
                 * @description What changes.
                 * @constant
                 */
                field: "status";
                /** @description How it is now; null: unknown. */
                before: ("active" | "paused" | "ended") | null;
                /**
                 * @description How it would be.
                 * @enum {string}
                 */
                after: "active" | "paused" | "ended";
            } | {
                /**
                 * @description What changes.
                 * @constant
                 */
                field: "audience";
                /** @description How it is now; null: unknown. */
                before: null;
                /**
                 * @description How it would be.
                 * @example active
                 */
                after: string;
            })[];
            /** @description The rules that ask for a person. */
            objections: {
                /**
                 * @description The rule that objects.
                 * @enum {string}
                 */
                id: "data.missing" | "data.freshness" | "data.quality" | "conflict.other_actor" | "conflict.oscillation" | "kill_switch" | "hold.active" | "agent.scope" | "mistake.repeated" | "reason.missing" | "claims.unverified" | "campaign.status" | "budget.max_increase" | "budget.floor" | "budget.approval_free_band" | "budget.rolling_24h_increase" | "budget.rolling_24h_band" | "budget.cooldown" | "portfolio.share" | "pause.min_days" | "pause.min_spend" | "pause.bundle" | "pause.experiment" | "pause.above_target" | "pause.level2_preset" | "audience.consent" | "autonomy.level" | "autonomy.first_n" | "impact.score";
                /**
                 * @description What an objection of this rule makes of the proposal.
                 * @enum {string}
                 */
                effect: "reject" | "defer" | "escalate" | "abstain" | "require_approval" | "recommend";
                /**
                 * @description What the rule found, in a sentence for people.
                 * @example The change of 10 % is inside the limit of 15 %.
                 */
                message: string;
            }[];
        };
        /**
         * @description A person's yes or no.
         * @example {
         *       "action_digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
         *       "comment": "Agreed for this week."
         *     }
         */
        ApprovalAnswer: {
            /**
             * @description Of the action that you saw, so that nothing else is answered.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            action_digest: string;
            /**
             * @description Recorded with the answer.
             * @example Fine for this week.
             */
            comment?: string;
        };
        /**
         * @description Whose turn it is from now on.
         * @example {
         *       "action_digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
         *       "to": "maria"
         *     }
         */
        ApprovalDelegation: {
            /**
             * @description Of the action that you saw, so that nothing else is answered.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            action_digest: string;
            /**
             * @description The name of a person's key (`GET /keys`).
             * @example maria
             */
            to: string;
        };
        /**
         * @description Another action than the proposed one, and why.
         * @example {
         *       "action_digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
         *       "action": {
         *         "type": "adjust_campaign_budget",
         *         "new_daily_budget": {
         *           "amount": 11500,
         *           "currency": "USD"
         *         }
         *       }
         *     }
         */
        ApprovalEdit: {
            /**
             * @description Of the action that you saw, so that nothing else is answered.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            action_digest: string;
            action: components["schemas"]["Action"];
            /**
             * @description Why; checked like that of `POST /judge`.
             * @example The cost per conversion is below its target, and the campaign is limited by its budget.
             */
            reason?: string;
        };
        /** @description What would be put to an approver. */
        ApprovalRequest: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "approval_request";
            /**
             * @description Of the approval that waits (`GET /approvals/{id}`); null in shadow mode, where nobody is asked.
             * @example apr_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string | null;
            /**
             * @description The decision that opened it: an open question asked again is the same approval.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            decision_id: string | null;
            /**
             * @description Whose turn it is.
             * @example jo
             */
            assigned_to: string | null;
            /**
             * @description Unanswered by then, it counts as rejected.
             * @example 2026-11-23T06:00:00Z
             */
            expires_at: string | null;
            /**
             * @description What a person would be asked.
             * @example Raise the daily budget of Spring sale from $120.00 to $132.00?
             */
            ask: string;
            /** @description The rules that want a person. */
            because: ("data.missing" | "data.freshness" | "data.quality" | "conflict.other_actor" | "conflict.oscillation" | "kill_switch" | "hold.active" | "agent.scope" | "mistake.repeated" | "reason.missing" | "claims.unverified" | "campaign.status" | "budget.max_increase" | "budget.floor" | "budget.approval_free_band" | "budget.rolling_24h_increase" | "budget.rolling_24h_band" | "budget.cooldown" | "portfolio.share" | "pause.min_days" | "pause.min_spend" | "pause.bundle" | "pause.experiment" | "pause.above_target" | "pause.level2_preset" | "audience.consent" | "autonomy.level" | "autonomy.first_n" | "impact.score")[];
            /**
             * @description SHA-256 of the action as it is shown here, to be sent with an answer.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            action_digest: string;
            /**
             * @description SHA-256 of the evidence that it rests on.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            evidence_digest: string;
            /**
             * Format: int64
             * @description Version number of the policy in force.
             * @example 3
             */
            policy_version: number;
        };
        /** @description What agents have earned, and what stops them. */
        Autonomy: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "autonomy";
            /**
             * Format: int64
             * @description The policy's level, above which nobody acts. A number without unit.
             * @example 12
             */
            ceiling: number;
            /** @description What agents have earned, by kind of action and account. */
            standings: components["schemas"]["Standing"][];
            /** @description Where agents are stopped after the same mistake twice. */
            mutes: components["schemas"]["Mute"][];
        };
        /** @description A copy of everything that the service keeps, and what is in it. */
        Backup: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "backup";
            /**
             * @description Of the form of this document. A number without unit.
             * @constant
             */
            version: 1;
            /**
             * @description Name of the backup's file.
             * @example umpire-2026-11-23.db
             */
            file: string;
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            made_at: string;
            /**
             * @description Version of the service that wrote it.
             * @example 0.4.0
             */
            service_version: string;
            /**
             * @description The last migration in it.
             * @example 0017_idempotency
             */
            schema: string | null;
            /**
             * Format: int64
             * @description Size of the backup in bytes.
             * @example 1048576
             */
            bytes: number;
            /**
             * @description SHA-256 of the whole file, hexadecimal.
             * @example 0000000000000000000000000000000000000000000000000000000000000000
             */
            sha256: string;
            /** @description Public keys (Ed25519) that sign or signed the logs. */
            log_keys: string[];
            /** @description The log of each workspace. */
            logs: {
                /**
                 * @description The workspace whose log it is.
                 * @example acme
                 */
                workspace: string;
                /**
                 * Format: int64
                 * @description Entries of its ledger in the backup. A count.
                 * @example 12
                 */
                entries: number;
                /** @description Its newest checkpoint in the backup; a few entries may have come after it. Null: it has none yet. */
                checkpoint: {
                    /**
                     * @description Name of the log.
                     * @example umpire.example/acme
                     */
                    origin: string;
                    /**
                     * Format: int64
                     * @description Entries that the checkpoint covers. A count.
                     * @example 128
                     */
                    size: number;
                    /**
                     * @description Root of their tree (RFC 6962), in base64.
                     * @example qfYPnMRPm6Vm5b5UH1bV3TpFyWWDrl5qXyjkVqTpgcs=
                     */
                    root: string;
                    /**
                     * @description The checkpoint as it is signed (C2SP tlog-checkpoint).
                     * @example A holiday is near.
                     */
                    note: string;
                } | null;
            }[];
            /**
             * @description Where the backup is, on the machine of the service. Its manifest lies beside it: `….json`.
             * @example /var/backups/umpire/umpire-2026-11-23.db
             */
            path: string;
            /** @description What is to be looked after. */
            warnings: string[];
        };
        /** @description Decisions at once, or the operation in which they are made. */
        BatchAnswer: components["schemas"]["DecisionBatch"] | components["schemas"]["Operation"];
        /** @description What one item of a batch came to. */
        BatchResult: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "batch_result";
            /**
             * Format: int64
             * @description Its place in `items`, from 0.
             * @example 12
             */
            index: number;
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /** @description The decision; null: it failed. */
            decision: components["schemas"]["Decision"] | null;
            /** @description Why there is no decision; null: there is one. */
            failure: {
                /**
                 * @description The kind of failure, as in `/problems/{code}`.
                 * @enum {string}
                 */
                code: "malformed_body" | "invalid_request" | "currency_mismatch" | "unauthenticated" | "rate_limited" | "scope_missing" | "operator_only" | "human_only" | "campaign_not_found" | "decision_not_found" | "key_not_found" | "approval_not_found" | "execution_not_found" | "hold_not_found" | "kill_switch_not_found" | "webhook_not_found" | "agent_not_found" | "prompt_not_found" | "evaluation_missing" | "log_unsigned" | "subject_opted_out" | "tile_not_found" | "record_not_found" | "operation_not_found" | "operation_ended" | "backup_elsewhere" | "backup_running" | "backup_failed" | "self_approval" | "not_assigned" | "approval_resolved" | "approval_expired" | "approval_stale" | "approval_unroutable" | "digest_mismatch" | "already_voted" | "not_executable" | "already_executed" | "not_undoable" | "platform_not_connected" | "kill_switch_engaged" | "state_changed" | "lease_held" | "lease_stale" | "not_earned" | "address_refused" | "route_not_found" | "method_not_allowed" | "precondition_failed" | "precondition_required" | "idempotency_key_malformed" | "idempotency_key_reused" | "idempotency_in_progress" | "idempotency_reply_gone" | "body_too_large" | "unsupported_media_type" | "ledger_unavailable" | "database_unavailable" | "issuer_unavailable" | "internal_error";
                /**
                 * @description Why, in a sentence for people.
                 * @example The platform did not answer in time.
                 */
                detail: string;
            } | null;
        };
        /** @description Who the key is. */
        Caller: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "caller";
            /**
             * @description The workspace: one customer's data, apart from all others.
             * @example acme
             */
            workspace: string;
            /**
             * @description The name of the key, under which everything is recorded.
             * @example campaign_optimiser
             */
            agent_id: string;
            /**
             * @description Which key; it stays the same when the key's name is used again.
             * @example key_01KAF3V0N6S5Q2T8W9XZB4C7DE
             */
            key_id: string;
            /**
             * @description Whether the key is of a program, an assistant or a person.
             * @enum {string}
             */
            kind: "service" | "assistant" | "human";
            /** @description What the key may do. */
            scopes: ("decisions:write" | "decisions:read" | "campaigns:write" | "campaigns:read" | "approvals:read" | "approvals:resolve" | "executions:write" | "holds:write" | "switches:write" | "outcomes:write" | "webhooks:admin" | "policy:read" | "policy:write" | "audit:read" | "subjects:write" | "keys:admin")[];
            /** @description Whether this key can answer approvals: only one of kind `human` with `approvals:resolve` can. */
            answers_approvals: boolean;
            /** @description Holds the service itself: may open other workspaces. */
            operator: boolean;
        };
        /** @description A campaign as it is known here. */
        Campaign: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "campaign";
            /**
             * @description The caller's own id, 1 to 128 characters.
             * @example 123
             */
            id: string;
            /**
             * @description Its name, for people.
             * @example Spring sale
             */
            name: string;
            /**
             * @description Where the campaign runs.
             * @enum {string}
             */
            platform: "google_ads" | "meta_ads" | "hubspot" | "salesforce" | "klaviyo" | "other";
            /**
             * @description The account on the platform that the campaign belongs to; null: none.
             * @example acc-1
             */
            account_id: string | null;
            /**
             * @description How it stands.
             * @enum {string}
             */
            status: "active" | "paused" | "ended";
            daily_budget: components["schemas"]["Money"];
            /**
             * Format: date
             * @description When the campaign began. A day in UTC.
             * @example 2026-11-22
             */
            started_on: string;
            /**
             * @description The bundle that it is part of, so that it is never paused on its own; null: none.
             * @example bundle-7
             */
            bundle_id: string | null;
            /**
             * @description The experiment that it is part of, so that Umpire never pauses it; null: none.
             * @example exp-3
             */
            experiment_id: string | null;
            /**
             * @description Who answers for the campaign; null: nobody is named.
             * @example jo
             */
            owner: string | null;
            /** @description What the campaign is held to. */
            targets: {
                /**
                 * @description Wanted conversions per click, a fraction of 1; null: none is set.
                 * @example 0.041
                 */
                conversion_rate: number | null;
                /** @description The most that a conversion may cost; null: none is set. */
                cost_per_conversion: components["schemas"]["Money"] | null;
                /**
                 * @description Wanted clicks per impression, a fraction of 1; null: none is set.
                 * @example 0.021
                 */
                click_through_rate: number | null;
            };
            /**
             * Format: date-time
             * @description When it was changed last. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            updated_at: string;
        };
        /**
         * @description What is to be known of a campaign. It replaces what was.
         * @example {
         *       "name": "Spring sale",
         *       "platform": "google_ads",
         *       "account_id": "shop-search",
         *       "status": "active",
         *       "daily_budget": {
         *         "amount": 10000,
         *         "currency": "USD"
         *       },
         *       "started_on": "2026-10-01",
         *       "targets": {
         *         "conversion_rate": 0.035
         *       }
         *     }
         */
        CampaignBody: {
            /**
             * @description Its name, for people.
             * @example Spring sale
             */
            name: string;
            /**
             * @description Where the campaign runs.
             * @enum {string}
             */
            platform: "google_ads" | "meta_ads" | "hubspot" | "salesforce" | "klaviyo" | "other";
            /**
             * @description Campaigns of one account share one portfolio limit; those without an account are taken as one.
             * @example 123
             */
            account_id?: string | null;
            /**
             * @description How it stands.
             * @enum {string}
             */
            status: "active" | "paused" | "ended";
            daily_budget: components["schemas"]["Money"];
            /**
             * Format: date
             * @description When the campaign began. A day in UTC.
             * @example 2026-11-22
             */
            started_on: string;
            /**
             * @description Part of a bundle: never paused on its own.
             * @example 123
             */
            bundle_id?: string | null;
            /**
             * @description Part of an experiment: never paused by Umpire.
             * @example 123
             */
            experiment_id?: string | null;
            /**
             * @description Who answers for the campaign; null: nobody is named.
             * @example jo
             */
            owner?: string | null;
            /** @description What the campaign is held to. */
            targets?: {
                /**
                 * @description A fraction of 1, kept rounded to 6 decimals: 0.035 is 3.5 %.
                 * @example 0.035
                 */
                conversion_rate?: number | null;
                /**
                 * @description Money in the budget's currency, or bare minor units of it; always answered as Money.
                 * @example {
                 *       "amount": 4000,
                 *       "currency": "USD"
                 *     }
                 */
                cost_per_conversion?: (components["schemas"]["Money"] | number) | null;
                /**
                 * @description A fraction of 1, kept rounded to 6 decimals: 0.035 is 3.5 %.
                 * @example 0.035
                 */
                click_through_rate?: number | null;
            } | null;
        };
        /** @description A campaign with what was collected on it. */
        CampaignReport: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "campaign";
            /**
             * @description The caller's own id, 1 to 128 characters.
             * @example 123
             */
            id: string;
            /**
             * @description Its name, for people.
             * @example Spring sale
             */
            name: string;
            /**
             * @description Where the campaign runs.
             * @enum {string}
             */
            platform: "google_ads" | "meta_ads" | "hubspot" | "salesforce" | "klaviyo" | "other";
            /**
             * @description The account on the platform that the campaign belongs to; null: none.
             * @example acc-1
             */
            account_id: string | null;
            /**
             * @description How it stands.
             * @enum {string}
             */
            status: "active" | "paused" | "ended";
            daily_budget: components["schemas"]["Money"];
            /**
             * Format: date
             * @description When the campaign began. A day in UTC.
             * @example 2026-11-22
             */
            started_on: string;
            /**
             * @description The bundle that it is part of, so that it is never paused on its own; null: none.
             * @example bundle-7
             */
            bundle_id: string | null;
            /**
             * @description The experiment that it is part of, so that Umpire never pauses it; null: none.
             * @example exp-3
             */
            experiment_id: string | null;
            /**
             * @description Who answers for the campaign; null: nobody is named.
             * @example jo
             */
            owner: string | null;
            /** @description What the campaign is held to. */
            targets: {
                /**
                 * @description Wanted conversions per click, a fraction of 1; null: none is set.
                 * @example 0.041
                 */
                conversion_rate: number | null;
                /** @description The most that a conversion may cost; null: none is set. */
                cost_per_conversion: components["schemas"]["Money"] | null;
                /**
                 * @description Wanted clicks per impression, a fraction of 1; null: none is set.
                 * @example 0.021
                 */
                click_through_rate: number | null;
            };
            /**
             * Format: date-time
             * @description When it was changed last. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            updated_at: string;
            /**
             * @description The id again, under the guide's name.
             * @example 123
             */
            campaign_id: string;
            /** @description The last 7 full days (UTC). 0 is zero; null is not collected, or a rate of nothing. A rate uses the days that have both its metrics. */
            metrics: {
                /** @description The days that it covers. */
                window: {
                    /**
                     * Format: date
                     * @description First day. A day in UTC.
                     * @example 2026-11-22
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description Last day. A day in UTC.
                     * @example 2026-11-22
                     */
                    to: string;
                    /**
                     * Format: int64
                     * @description Number of days that have data.
                     * @example 7
                     */
                    days_collected: number;
                };
                /**
                 * @description Number of impressions; null: not collected.
                 * @example 18200
                 */
                impressions: number | null;
                /**
                 * @description Number of clicks; null: not collected.
                 * @example 640
                 */
                clicks: number | null;
                /**
                 * @description Number of conversions, which may be fractional (shared between campaigns); null: not collected.
                 * @example 26.5
                 */
                conversions: number | null;
                /** @description Money spent; null: not collected. */
                spend: components["schemas"]["Money"] | null;
                /** @description Revenue; null: not collected. */
                revenue: components["schemas"]["Money"] | null;
                /**
                 * @description Conversions per click, a fraction of 1.
                 * @example 0.041
                 */
                conversion_rate: number | null;
                /**
                 * @description Clicks per impression, a fraction of 1.
                 * @example 0.021
                 */
                click_through_rate: number | null;
                /** @description Spend per conversion; null: unknown or not set. */
                cost_per_conversion: components["schemas"]["Money"] | null;
            };
            /** @description Over every day ever stored. */
            totals: {
                /** @description Money spent; null: not collected. */
                spend: components["schemas"]["Money"] | null;
                /**
                 * Format: int64
                 * @description Number of days that have data.
                 * @example 7
                 */
                days_collected: number;
            };
            /** @description Of the window's days since the campaign started. */
            completeness: {
                /**
                 * Format: int64
                 * @description Number of days that should have data.
                 * @example 7
                 */
                days_expected: number;
                /**
                 * Format: int64
                 * @description Number of days that have data.
                 * @example 7
                 */
                days_collected: number;
                /** @description The days that have no data. */
                missing: string[];
            };
            /**
             * @description Age of the newest data in whole seconds; null when the last 60 days have none.
             * @example 3600
             */
            data_freshness: number | null;
            /**
             * @description Up to when the source had counted.
             * @example 2026-11-23T06:00:00Z
             */
            data_snapshot_time: string | null;
            /** @description From 14 days ago on, oldest first. */
            days: {
                /**
                 * Format: date
                 * @description Which day. A day in UTC.
                 * @example 2026-11-22
                 */
                date: string;
                /**
                 * @description Number of impressions; null: not collected.
                 * @example 18200
                 */
                impressions: number | null;
                /**
                 * @description Number of clicks; null: not collected.
                 * @example 640
                 */
                clicks: number | null;
                /**
                 * @description Number of conversions, which may be fractional (shared between campaigns); null: not collected.
                 * @example 26.5
                 */
                conversions: number | null;
                /**
                 * @description Money spent, in minor units of the campaign's currency; null: not collected.
                 * @example 12
                 */
                spend: number | null;
                /**
                 * @description Revenue in minor units of the campaign's currency; null: not collected.
                 * @example 12
                 */
                revenue: number | null;
                /**
                 * @description ISO 4217 code of the value's currency; null: it is no money. ISO 4217 currency code.
                 * @example USD
                 */
                currency: string;
                /**
                 * @description Where the data came from.
                 * @example google_ads
                 */
                source: string;
                /**
                 * Format: date-time
                 * @description Up to when the source had counted. RFC 3339 instant.
                 * @example 2026-11-23T06:00:00Z
                 */
                as_of: string;
                /**
                 * Format: int64
                 * @description Days by which an import moved the date; 0 when it is the source's own.
                 * @example 7
                 */
                shifted_days: number;
            }[];
        };
        /** @description Who changed what of a campaign, and when. */
        Change: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "change";
            /**
             * @description Its id, made by the service.
             * @example 123
             */
            id: string;
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /**
             * @description Who made the change, as the platform names them.
             * @example jo@example.com
             */
            actor: string;
            /**
             * @description What was changed.
             * @enum {string}
             */
            kind: "budget" | "status" | "targeting" | "audience";
            /** @description How it was; null: unknown. */
            before: (components["schemas"]["Money"] | string) | null;
            /** @description How it is since; null: unknown. */
            after: (components["schemas"]["Money"] | string) | null;
            /**
             * Format: date-time
             * @description When it was. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            at: string;
        };
        /**
         * @description `before` and `after` are Money for a budget, a campaign status for a status, text for the others.
         * @example {
         *       "actor": "google_ads_auto_apply",
         *       "kind": "budget",
         *       "before": {
         *         "amount": 10000,
         *         "currency": "USD"
         *       },
         *       "after": {
         *         "amount": 12000,
         *         "currency": "USD"
         *       },
         *       "at": "2026-11-23T04:00:00Z"
         *     }
         */
        ChangeBody: {
            /**
             * @description Who did it: a person, a platform or an agent. An agent's own changes carry its key's name.
             * @example google_ads_auto_apply
             */
            actor: string;
            /**
             * Format: date-time
             * @description When it was. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            at: string;
            /**
             * @description What was changed.
             * @constant
             */
            kind: "budget";
            /** @description How it was; null: unknown. */
            before?: components["schemas"]["Money"] | null;
            /** @description How it is since; null: unknown. */
            after?: components["schemas"]["Money"] | null;
        } | {
            /**
             * @description Who did it: a person, a platform or an agent. An agent's own changes carry its key's name.
             * @example google_ads_auto_apply
             */
            actor: string;
            /**
             * Format: date-time
             * @description When it was. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            at: string;
            /**
             * @description What was changed.
             * @constant
             */
            kind: "status";
            /** @description How it was; null: unknown. */
            before?: ("active" | "paused" | "ended") | null;
            /** @description How it is since; null: unknown. */
            after?: ("active" | "paused" | "ended") | null;
        } | {
            /**
             * @description Who did it: a person, a platform or an agent. An agent's own changes carry its key's name.
             * @example google_ads_auto_apply
             */
            actor: string;
            /**
             * Format: date-time
             * @description When it was. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            at: string;
            /**
             * @description What was changed.
             * @constant
             */
            kind: "targeting";
            /**
             * @description How it was; null: unknown.
             * @example US, CA
             */
            before?: string | null;
            /**
             * @description How it is since; null: unknown.
             * @example US
             */
            after?: string | null;
        } | {
            /**
             * @description Who did it: a person, a platform or an agent. An agent's own changes carry its key's name.
             * @example google_ads_auto_apply
             */
            actor: string;
            /**
             * Format: date-time
             * @description When it was. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            at: string;
            /**
             * @description What was changed.
             * @constant
             */
            kind: "audience";
            /**
             * @description How it was; null: unknown.
             * @example US, CA
             */
            before?: string | null;
            /**
             * @description How it is since; null: unknown.
             * @example US
             */
            after?: string | null;
        };
        /** @description Which things that say what the service may do are different after this. */
        Changed: {
            /** @description Who changed it. */
            by: {
                /**
                 * @description Whether a program, an assistant, a person or the service itself did it.
                 * @enum {string}
                 */
                kind: "service" | "assistant" | "human" | "system";
                /**
                 * @description Of the key; `umpire` and `umpire:…` are the service itself.
                 * @example ops
                 */
                name: string;
                /**
                 * @description Which key; null: the service itself.
                 * @example key_01KAF3V0N6S5Q2T8W9XZB4C7DE
                 */
                key_id: string | null;
                /**
                 * @description Why the service did it by itself.
                 * @example The cost per conversion is below its target, and the campaign is limited by its budget.
                 */
                reason: string | null;
            };
            /** @description What was changed. */
            things: {
                /**
                 * @description What kind of thing was changed.
                 * @enum {string}
                 */
                kind: "policy" | "prompt" | "prompt_label" | "key" | "autonomy" | "mute" | "kill_switch" | "webhook";
                /**
                 * @description Names it among those of its kind.
                 * @example 123
                 */
                id: string;
                /**
                 * @description Digest of what it was; null: there was none.
                 * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
                 */
                before: string | null;
                /**
                 * @description Null: there is none any more.
                 * @example sha256:1111111111111111111111111111111111111111111111111111111111111111
                 */
                after: string | null;
            }[];
        };
        /** @description A number that the reason states. */
        Claim: {
            /**
             * @description The figure as it stands in the answer.
             * @example 4.10 %
             */
            text: string;
            /**
             * @description Evidence id, `action` (the proposal's own figure) or `policy` (a limit).
             * @example ev_conversions
             */
            evidence: string | null;
            /** @description False: the number was struck from the reason, and a person must decide. */
            verified: boolean;
        };
        /**
         * @description The campaign on which the agent may act again.
         * @example {
         *       "campaign_id": "123"
         *     }
         */
        ClearMuteRequest: {
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
        };
        /**
         * @description The key that is wanted.
         * @example {
         *       "name": "crm-prod",
         *       "kind": "service",
         *       "scopes": [
         *         "decisions:write",
         *         "campaigns:read"
         *       ]
         *     }
         */
        CreateKeyRequest: {
            /**
             * @description Who acts with it. Two keys of one name are one agent, so a rotation keeps its history.
             * @example crm-prod
             */
            name: string;
            /**
             * @description `assistant` for whatever a model controls: it can never have approvals:resolve or policy:write or keys:admin or webhooks:admin or subjects:write.
             * @enum {string}
             */
            kind: "service" | "assistant" | "human";
            /** @description What it may do. You can only grant what your own key may. */
            scopes: ("decisions:write" | "decisions:read" | "campaigns:write" | "campaigns:read" | "approvals:read" | "approvals:resolve" | "executions:write" | "holds:write" | "switches:write" | "outcomes:write" | "webhooks:admin" | "policy:read" | "policy:write" | "audit:read" | "subjects:write" | "keys:admin")[];
            /**
             * @description From this moment on it is refused. Left out or null: it does not expire.
             * @example 2099-12-31T00:00:00Z
             */
            expires_at?: string | null;
            /**
             * @description Only for the operator: the workspace to make the key in, opened if it is new.
             * @example acme
             */
            workspace?: string;
        };
        /**
         * @description Questions about many campaigns.
         * @example {
         *       "items": [
         *         {
         *           "campaign_id": "123"
         *         },
         *         {
         *           "campaign_id": "124"
         *         }
         *       ]
         *     }
         */
        DecideBatchRequest: {
            /** @description One for each campaign. A question of its own takes the place of the common one. */
            items: {
                /**
                 * @description The campaign that it is about: the caller's own id, up to 128 characters.
                 * @example 123
                 */
                campaign_id: string;
                /**
                 * @description What was asked, 1 to 500 characters. Untrusted text.
                 * @example Should we increase the budget for campaign 123?
                 */
                question?: string;
                /**
                 * @description Whom it is about, by your own key for them: a contact's id, or an owner's name; `campaign:` and its id for what is said of a campaign. Only a keyed hash of it is stored.
                 * @example contact-7731
                 */
                subject?: string;
            }[];
            /**
             * @description What is asked of every campaign that has no question of its own.
             * @default pause, increase, decrease, or no_action?
             * @example pause, increase, decrease, or no_action?
             */
            question?: string;
            /**
             * @description `live`: may be executed. `shadow`: recorded as if, and never executed.
             * @enum {string}
             */
            mode?: "live" | "shadow";
            /**
             * Format: int32
             * @description The level, 1 to 3, that no item's decision goes above. A number without unit.
             * @example 2
             */
            max_autonomy?: number;
            /**
             * @description How much hangs on the answer. Recorded, and part of what makes two questions identical. `critical` goes on when the budget for models is nearly spent.
             * @enum {string}
             */
            criticality?: "normal" | "critical";
            /**
             * Format: int32
             * @description The most that models may cost for the whole batch. In millionths of a US dollar.
             * @example 100000
             */
            max_cost_micros?: number;
        };
        /**
         * @description A question about one campaign.
         * @example {
         *       "campaign_id": "123",
         *       "question": "should we increase budget?"
         *     }
         */
        DecideRequest: {
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /**
             * @description In plain English.
             * @example should we increase budget?
             */
            question: string;
            /**
             * @description `shadow` records everything and lets nothing be executed. It can be asked for, never escaped.
             * @enum {string}
             */
            mode?: "live" | "shadow";
            /**
             * Format: int32
             * @description Lowers the autonomy in force for this call; it never raises it. A number without unit.
             * @example 1
             */
            max_autonomy?: number;
            /**
             * @description What the caller says is so. Recorded as the caller's claims; no rule and no evidence ever rests on it.
             * @example {
             *       "quarter_goal": "acquisition"
             *     }
             */
            context?: {
                [key: string]: string | number | boolean;
            };
            /**
             * @description Whom it is about, by your own key for them: a contact's id, or an owner's name; `campaign:` and its id for what is said of a campaign. Only a keyed hash of it is stored.
             * @example contact-7731
             */
            subject?: string;
            /**
             * Format: int64
             * @description Of your lease on the campaign: refused when it is not the current one any more. A number without unit.
             * @example 7
             */
            fencing_token?: number;
            /**
             * @description How much hangs on the answer. Recorded, and part of what makes two questions identical. `critical` goes on when the budget for models is nearly spent.
             * @enum {string}
             */
            criticality?: "normal" | "critical";
            /**
             * Format: int32
             * @description The most that models may cost for this call, millionths of a US dollar. It lowers the policy's limit, never raises it; 0: no model.
             * @example 100000
             */
            max_cost_micros?: number;
        };
        /** @description One decision: what was asked, what was found, what the rules said, what follows. */
        Decision: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "decision";
            /**
             * @description Its id, made by the service.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Ask again after this.
             * @example 2026-11-23T06:00:00Z
             */
            expires_at: string;
            /**
             * @description What the answer's life depends on.
             * @enum {string}
             */
            expires_because: "cache_ttl" | "evidence_freshness" | "retry_at" | "not_reusable";
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /**
             * @description Null for `POST /judge`.
             * @example Should we increase the budget for campaign 123?
             */
            question: string | null;
            /**
             * @description Who asked: the name of the key.
             * @example campaign_optimiser
             */
            agent_id: string;
            /** @description The key itself and what kind it is: names can repeat, a key's id never does. */
            asked_by: {
                /**
                 * @description Which key; it stays the same when the key's name is used again.
                 * @example key_01KAF3V0N6S5Q2T8W9XZB4C7DE
                 */
                key_id: string;
                /**
                 * @description Whether a program, an assistant or a person asked.
                 * @enum {string}
                 */
                kind: "service" | "assistant" | "human";
            };
            /**
             * @description `live`: may be executed. `shadow`: recorded as if, and never executed.
             * @enum {string}
             */
            mode: "live" | "shadow";
            outcome: components["schemas"]["Outcome"];
            /**
             * @description One sentence.
             * @example Raise the daily budget of Spring sale by 10 %, from $120.00 to $132.00.
             */
            answer: string;
            /** @description What is to be done; null: nothing. */
            action: components["schemas"]["ProposedAction"] | null;
            /**
             * @description Why, in a sentence for people.
             * @example The cost per conversion is below its target, and the campaign is limited by its budget.
             */
            reason: string;
            /**
             * @description 0 to 1.
             * @example 0.93
             */
            confidence: number | null;
            /**
             * @description The smallest change that would change the answer.
             * @example Fewer than 20 conversions in the window.
             */
            flips_if: string | null;
            /** @description The figures that it rests on. */
            evidence: components["schemas"]["Evidence"][];
            /** @description Figures in the text, each with the evidence that bears it out. */
            claims: components["schemas"]["Claim"][];
            /** @description What each rule found, whatever the outcome. */
            rules: components["schemas"]["RuleResult"][];
            /** @description What else was considered, with what the rules said of it, the best first. */
            alternatives: {
                action: components["schemas"]["Action"];
                outcome: components["schemas"]["Outcome"];
                /** @description The rules that object to it. */
                objections: ("data.missing" | "data.freshness" | "data.quality" | "conflict.other_actor" | "conflict.oscillation" | "kill_switch" | "hold.active" | "agent.scope" | "mistake.repeated" | "reason.missing" | "claims.unverified" | "campaign.status" | "budget.max_increase" | "budget.floor" | "budget.approval_free_band" | "budget.rolling_24h_increase" | "budget.rolling_24h_band" | "budget.cooldown" | "portfolio.share" | "pause.min_days" | "pause.min_spend" | "pause.bundle" | "pause.experiment" | "pause.above_target" | "pause.level2_preset" | "audience.consent" | "autonomy.level" | "autonomy.first_n" | "impact.score")[];
            }[];
            /** @description What a reader should know besides, one sentence each. */
            warnings: string[];
            /** @description Why less than what was asked for answered; null when nothing lacked. New words may be added. */
            degraded: ("model_unreachable" | "model_timeout" | "model_rate_limited" | "model_overloaded" | "model_error" | "model_refused_key" | "model_spend_limit" | "model_unreadable" | "model_refused" | "model_truncated" | "model_output_invalid" | "model_circuit_open" | "model_muted" | "budget_kept_for_critical" | "budget_exhausted" | "max_cost") | null;
            /**
             * @description For `deferred`: when asking again makes sense.
             * @example 2026-11-23T06:00:00Z
             */
            retry_at: string | null;
            /** @description The approval that it waits for or waited for; null: none is needed. */
            approval: components["schemas"]["ApprovalRequest"] | null;
            /**
             * @description The same as `approval.id`.
             * @example apr_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            task_id: string | null;
            /** @description What the decision itself set going. `GET /decisions/{id}` tells what became of it. */
            execution: {
                /**
                 * @description Whether it is executed: `suppressed` is kept from it by shadow mode.
                 * @enum {string}
                 */
                status: "none" | "queued" | "suppressed";
                /**
                 * @description The execution; null: none.
                 * @example exe_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                 */
                id: string | null;
                /**
                 * @description When it is due.
                 * @example 2026-11-23T06:00:00Z
                 */
                eta: string | null;
            };
            /**
             * @description The decision that this one would take back.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            undoes: string | null;
            /** @description The level at which it was decided. */
            autonomy: {
                /**
                 * Format: int64
                 * @description Level of autonomy: 1 asks, 2 acts inside the rules, 3 acts by two administrators' leave. A number without unit.
                 * @example 2
                 */
                level: number;
                /**
                 * Format: int64
                 * @description Of the policy: what was earned under another one does not count.
                 * @example 1
                 */
                major?: number;
            };
            /**
             * @description As the caller said.
             * @enum {string}
             */
            criticality: "normal" | "critical";
            /** @description A person ordered this stop at once; no rule stands over it. */
            emergency: boolean;
            /** @description The caller's claims, as given. */
            context: {
                [key: string]: string | number | boolean;
            };
            /** @description Whether the answer was reasoned before. */
            cache: {
                /**
                 * @description `hit`: reasoned before. `miss`: reasoned now. `bypass`: reasoned now, as asked. `none`: nobody was asked.
                 * @enum {string}
                 */
                status: "hit" | "miss" | "bypass" | "none";
                /**
                 * @description Seconds since it was reasoned; null: it was reasoned now.
                 * @example 42
                 */
                age_s: number | null;
                /**
                 * @description The decision in which this was reasoned.
                 * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                 */
                decided_from: string | null;
            };
            /** @description Who reasoned, and what that cost. */
            usage: {
                /**
                 * @description Who reasoned: `statistics` or a model's name.
                 * @example statistics
                 */
                reasoner: string;
                /**
                 * @description The model's id; null: no model was asked.
                 * @example claude-haiku-5-5
                 */
                model: string | null;
                /**
                 * Format: int64
                 * @description Millionths of a US dollar.
                 * @example 12000
                 */
                cost_micros: number;
                /** @description The reasoners that were tried, in order. */
                route: string[];
            };
            /** @description The editions of all that took part, so that the answer can be explained later. */
            versions: {
                /**
                 * Format: int64
                 * @description Version number of the policy in force.
                 * @example 3
                 */
                policy: number;
                /**
                 * @description SHA-256 of the policy in force.
                 * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
                 */
                policy_digest: string;
                /**
                 * @description Edition of the prompt that a model had, and its digest; null when none was asked.
                 * @example pmt_01KB2Z0000F1RSTED1T10N0001
                 */
                prompt: string | null;
                /**
                 * @description Who reasoned: `statistics` or a model's name.
                 * @example statistics
                 */
                reasoner: string;
                /**
                 * @description Version of the service.
                 * @example 0.4.0
                 */
                service: string;
            };
            /**
             * @description Up to when the source of the data had counted; null: there were none. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            data_snapshot_time: string | null;
            /**
             * @description Age of the data when it was judged, in hours; null: there were none.
             * @example 6.5
             */
            data_freshness_hours: number | null;
            /**
             * @description A remark for people; null: none.
             * @example A holiday is near.
             */
            note: string | null;
            /** @description There when the same mistake was made twice and a person looks from now on. */
            changed?: components["schemas"]["Changed"];
            /** @description Where it is recorded. */
            ledger: {
                /**
                 * Format: int64
                 * @description Place in the workspace's log, gap-free from 0.
                 * @example 12
                 */
                sequence: number;
                /**
                 * @description RFC 6962 leaf hash: SHA-256 of 0x00 and the canonical JSON (RFC 8785) of this object as it was recorded: without `ledger` (and `current`, where that is added), with `[withheld]` at each of `private[].fields`, and with a member `private`, the list of their commitments, where there are any.
                 * @example 0000000000000000000000000000000000000000000000000000000000000000
                 */
                leaf_hash: string;
                /** @description What is not in the recorded text because it is free text or personal, so that it can be erased. */
                private: components["schemas"]["PrivateMark"][];
                /**
                 * @description A signed note (C2SP) that promises this place: `umpire-receipt@v1`, origin, sequence, leaf hash and time, a line each, signed with the key of `/.well-known/umpire`. Null where the log is not signed.
                 * @example umpire-receipt@v1
                 *     …
                 */
                receipt: string | null;
            };
        };
        /** @description Decisions about many campaigns, in the order of the items. */
        DecisionBatch: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "batch";
            /** @description In the order of `items`. */
            data: components["schemas"]["BatchResult"][];
            /** @description Counts of the batch. */
            summary: {
                /**
                 * @description Says what kind of thing this is.
                 * @constant
                 */
                object: "batch_summary";
                /**
                 * Format: int64
                 * @description Number of items.
                 * @example 12
                 */
                total: number;
                /**
                 * Format: int64
                 * @description Number of items that have a decision.
                 * @example 12
                 */
                decided: number;
                /**
                 * Format: int64
                 * @description Number of items without one.
                 * @example 12
                 */
                failed: number;
                /** @description Number of decisions by outcome. */
                outcomes: {
                    [key: string]: number;
                };
                /**
                 * Format: int64
                 * @description What models cost for all items, millionths of a US dollar.
                 * @example 12000
                 */
                cost_micros: number;
            };
        };
        /** @description A decision as it was answered, and what has become of it. */
        DecisionNow: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "decision";
            /**
             * @description Its id, made by the service.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Ask again after this.
             * @example 2026-11-23T06:00:00Z
             */
            expires_at: string;
            /**
             * @description What the answer's life depends on.
             * @enum {string}
             */
            expires_because: "cache_ttl" | "evidence_freshness" | "retry_at" | "not_reusable";
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /**
             * @description Null for `POST /judge`.
             * @example Should we increase the budget for campaign 123?
             */
            question: string | null;
            /**
             * @description Who asked: the name of the key.
             * @example campaign_optimiser
             */
            agent_id: string;
            /** @description The key itself and what kind it is: names can repeat, a key's id never does. */
            asked_by: {
                /**
                 * @description Which key; it stays the same when the key's name is used again.
                 * @example key_01KAF3V0N6S5Q2T8W9XZB4C7DE
                 */
                key_id: string;
                /**
                 * @description Whether a program, an assistant or a person asked.
                 * @enum {string}
                 */
                kind: "service" | "assistant" | "human";
            };
            /**
             * @description `live`: may be executed. `shadow`: recorded as if, and never executed.
             * @enum {string}
             */
            mode: "live" | "shadow";
            outcome: components["schemas"]["Outcome"];
            /**
             * @description One sentence.
             * @example Raise the daily budget of Spring sale by 10 %, from $120.00 to $132.00.
             */
            answer: string;
            /** @description What is to be done; null: nothing. */
            action: components["schemas"]["ProposedAction"] | null;
            /**
             * @description Why, in a sentence for people.
             * @example The cost per conversion is below its target, and the campaign is limited by its budget.
             */
            reason: string;
            /**
             * @description 0 to 1.
             * @example 0.93
             */
            confidence: number | null;
            /**
             * @description The smallest change that would change the answer.
             * @example Fewer than 20 conversions in the window.
             */
            flips_if: string | null;
            /** @description The figures that it rests on. */
            evidence: components["schemas"]["Evidence"][];
            /** @description Figures in the text, each with the evidence that bears it out. */
            claims: components["schemas"]["Claim"][];
            /** @description What each rule found, whatever the outcome. */
            rules: components["schemas"]["RuleResult"][];
            /** @description What else was considered, with what the rules said of it, the best first. */
            alternatives: {
                action: components["schemas"]["Action"];
                outcome: components["schemas"]["Outcome"];
                /** @description The rules that object to it. */
                objections: ("data.missing" | "data.freshness" | "data.quality" | "conflict.other_actor" | "conflict.oscillation" | "kill_switch" | "hold.active" | "agent.scope" | "mistake.repeated" | "reason.missing" | "claims.unverified" | "campaign.status" | "budget.max_increase" | "budget.floor" | "budget.approval_free_band" | "budget.rolling_24h_increase" | "budget.rolling_24h_band" | "budget.cooldown" | "portfolio.share" | "pause.min_days" | "pause.min_spend" | "pause.bundle" | "pause.experiment" | "pause.above_target" | "pause.level2_preset" | "audience.consent" | "autonomy.level" | "autonomy.first_n" | "impact.score")[];
            }[];
            /** @description What a reader should know besides, one sentence each. */
            warnings: string[];
            /** @description Why less than what was asked for answered; null when nothing lacked. New words may be added. */
            degraded: ("model_unreachable" | "model_timeout" | "model_rate_limited" | "model_overloaded" | "model_error" | "model_refused_key" | "model_spend_limit" | "model_unreadable" | "model_refused" | "model_truncated" | "model_output_invalid" | "model_circuit_open" | "model_muted" | "budget_kept_for_critical" | "budget_exhausted" | "max_cost") | null;
            /**
             * @description For `deferred`: when asking again makes sense.
             * @example 2026-11-23T06:00:00Z
             */
            retry_at: string | null;
            /** @description The approval that it waits for or waited for; null: none is needed. */
            approval: components["schemas"]["ApprovalRequest"] | null;
            /**
             * @description The same as `approval.id`.
             * @example apr_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            task_id: string | null;
            /** @description What the decision itself set going. `GET /decisions/{id}` tells what became of it. */
            execution: {
                /**
                 * @description Whether it is executed: `suppressed` is kept from it by shadow mode.
                 * @enum {string}
                 */
                status: "none" | "queued" | "suppressed";
                /**
                 * @description The execution; null: none.
                 * @example exe_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                 */
                id: string | null;
                /**
                 * @description When it is due.
                 * @example 2026-11-23T06:00:00Z
                 */
                eta: string | null;
            };
            /**
             * @description The decision that this one would take back.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            undoes: string | null;
            /** @description The level at which it was decided. */
            autonomy: {
                /**
                 * Format: int64
                 * @description Level of autonomy: 1 asks, 2 acts inside the rules, 3 acts by two administrators' leave. A number without unit.
                 * @example 2
                 */
                level: number;
                /**
                 * Format: int64
                 * @description Of the policy: what was earned under another one does not count.
                 * @example 1
                 */
                major?: number;
            };
            /**
             * @description As the caller said.
             * @enum {string}
             */
            criticality: "normal" | "critical";
            /** @description A person ordered this stop at once; no rule stands over it. */
            emergency: boolean;
            /** @description The caller's claims, as given. */
            context: {
                [key: string]: string | number | boolean;
            };
            /** @description Whether the answer was reasoned before. */
            cache: {
                /**
                 * @description `hit`: reasoned before. `miss`: reasoned now. `bypass`: reasoned now, as asked. `none`: nobody was asked.
                 * @enum {string}
                 */
                status: "hit" | "miss" | "bypass" | "none";
                /**
                 * @description Seconds since it was reasoned; null: it was reasoned now.
                 * @example 42
                 */
                age_s: number | null;
                /**
                 * @description The decision in which this was reasoned.
                 * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                 */
                decided_from: string | null;
            };
            /** @description Who reasoned, and what that cost. */
            usage: {
                /**
                 * @description Who reasoned: `statistics` or a model's name.
                 * @example statistics
                 */
                reasoner: string;
                /**
                 * @description The model's id; null: no model was asked.
                 * @example claude-haiku-5-5
                 */
                model: string | null;
                /**
                 * Format: int64
                 * @description Millionths of a US dollar.
                 * @example 12000
                 */
                cost_micros: number;
                /** @description The reasoners that were tried, in order. */
                route: string[];
            };
            /** @description The editions of all that took part, so that the answer can be explained later. */
            versions: {
                /**
                 * Format: int64
                 * @description Version number of the policy in force.
                 * @example 3
                 */
                policy: number;
                /**
                 * @description SHA-256 of the policy in force.
                 * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
                 */
                policy_digest: string;
                /**
                 * @description Edition of the prompt that a model had, and its digest; null when none was asked.
                 * @example pmt_01KB2Z0000F1RSTED1T10N0001
                 */
                prompt: string | null;
                /**
                 * @description Who reasoned: `statistics` or a model's name.
                 * @example statistics
                 */
                reasoner: string;
                /**
                 * @description Version of the service.
                 * @example 0.4.0
                 */
                service: string;
            };
            /**
             * @description Up to when the source of the data had counted; null: there were none. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            data_snapshot_time: string | null;
            /**
             * @description Age of the data when it was judged, in hours; null: there were none.
             * @example 6.5
             */
            data_freshness_hours: number | null;
            /**
             * @description A remark for people; null: none.
             * @example A holiday is near.
             */
            note: string | null;
            /** @description There when the same mistake was made twice and a person looks from now on. */
            changed?: components["schemas"]["Changed"];
            /** @description Where it is recorded. */
            ledger: {
                /**
                 * Format: int64
                 * @description Place in the workspace's log, gap-free from 0.
                 * @example 12
                 */
                sequence: number;
                /**
                 * @description RFC 6962 leaf hash: SHA-256 of 0x00 and the canonical JSON (RFC 8785) of this object as it was recorded: without `ledger` (and `current`, where that is added), with `[withheld]` at each of `private[].fields`, and with a member `private`, the list of their commitments, where there are any.
                 * @example 0000000000000000000000000000000000000000000000000000000000000000
                 */
                leaf_hash: string;
                /** @description What is not in the recorded text because it is free text or personal, so that it can be erased. */
                private: components["schemas"]["PrivateMark"][];
                /**
                 * @description A signed note (C2SP) that promises this place: `umpire-receipt@v1`, origin, sequence, leaf hash and time, a line each, signed with the key of `/.well-known/umpire`. Null where the log is not signed.
                 * @example umpire-receipt@v1
                 *     …
                 */
                receipt: string | null;
            };
            /** @description What has become of it by now, newest execution first. Not part of the record: like `ledger`, it is outside of what `leaf_hash` covers. */
            current: {
                /** @description The approval that it waits for or waited for; null: none is needed. */
                approval: {
                    /**
                     * @description Its id, made by the service.
                     * @example apr_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                     */
                    id: string;
                    /**
                     * @description How it stands.
                     * @enum {string}
                     */
                    status: "pending" | "approved" | "rejected" | "expired" | "superseded";
                } | null;
                /** @description What is done about it, the oldest first. */
                executions: {
                    /**
                     * @description The execution.
                     * @example exe_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                     */
                    id: string;
                    /**
                     * @description How it stands.
                     * @enum {string}
                     */
                    status: "queued" | "running" | "unknown" | "succeeded" | "failed" | "superseded" | "cancelled";
                    /**
                     * Format: date-time
                     * @description When it was queued. RFC 3339 instant.
                     * @example 2026-11-23T06:00:00Z
                     */
                    queued_at: string;
                    /**
                     * @description When it ended; null: it goes on. RFC 3339 instant.
                     * @example 2026-11-23T06:00:00Z
                     */
                    finished_at: string | null;
                    /**
                     * @description Why, in a sentence for people.
                     * @example The platform did not answer in time.
                     */
                    detail: string | null;
                }[];
            };
        };
        /** @description What a decision would say now. It has no id: nothing was recorded. */
        DecisionPreview: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "decision_preview";
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Ask again after this.
             * @example 2026-11-23T06:00:00Z
             */
            expires_at: string;
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /**
             * @description Null for `POST /judge`.
             * @example Should we increase the budget for campaign 123?
             */
            question: string | null;
            /**
             * @description Who asked: the name of the key.
             * @example campaign_optimiser
             */
            agent_id: string;
            /** @description The key itself and what kind it is: names can repeat, a key's id never does. */
            asked_by: {
                /**
                 * @description Which key; it stays the same when the key's name is used again.
                 * @example key_01KAF3V0N6S5Q2T8W9XZB4C7DE
                 */
                key_id: string;
                /**
                 * @description Whether a program, an assistant or a person asked.
                 * @enum {string}
                 */
                kind: "service" | "assistant" | "human";
            };
            /**
             * @description `live`: may be executed. `shadow`: recorded as if, and never executed.
             * @enum {string}
             */
            mode: "live" | "shadow";
            outcome: components["schemas"]["Outcome"];
            /**
             * @description One sentence.
             * @example Raise the daily budget of Spring sale by 10 %, from $120.00 to $132.00.
             */
            answer: string;
            /** @description What is to be done; null: nothing. */
            action: components["schemas"]["ProposedAction"] | null;
            /**
             * @description Why, in a sentence for people.
             * @example The cost per conversion is below its target, and the campaign is limited by its budget.
             */
            reason: string;
            /**
             * @description 0 to 1.
             * @example 0.93
             */
            confidence: number | null;
            /**
             * @description The smallest change that would change the answer.
             * @example Fewer than 20 conversions in the window.
             */
            flips_if: string | null;
            /** @description The figures that it rests on. */
            evidence: components["schemas"]["Evidence"][];
            /** @description Figures in the text, each with the evidence that bears it out. */
            claims: components["schemas"]["Claim"][];
            /** @description What each rule found, whatever the outcome. */
            rules: components["schemas"]["RuleResult"][];
            /** @description What else was considered, with what the rules said of it, the best first. */
            alternatives: {
                action: components["schemas"]["Action"];
                outcome: components["schemas"]["Outcome"];
                /** @description The rules that object to it. */
                objections: ("data.missing" | "data.freshness" | "data.quality" | "conflict.other_actor" | "conflict.oscillation" | "kill_switch" | "hold.active" | "agent.scope" | "mistake.repeated" | "reason.missing" | "claims.unverified" | "campaign.status" | "budget.max_increase" | "budget.floor" | "budget.approval_free_band" | "budget.rolling_24h_increase" | "budget.rolling_24h_band" | "budget.cooldown" | "portfolio.share" | "pause.min_days" | "pause.min_spend" | "pause.bundle" | "pause.experiment" | "pause.above_target" | "pause.level2_preset" | "audience.consent" | "autonomy.level" | "autonomy.first_n" | "impact.score")[];
            }[];
            /** @description What a reader should know besides, one sentence each. */
            warnings: string[];
            /** @description Why less than what was asked for answered; null when nothing lacked. New words may be added. */
            degraded: ("model_unreachable" | "model_timeout" | "model_rate_limited" | "model_overloaded" | "model_error" | "model_refused_key" | "model_spend_limit" | "model_unreadable" | "model_refused" | "model_truncated" | "model_output_invalid" | "model_circuit_open" | "model_muted" | "budget_kept_for_critical" | "budget_exhausted" | "max_cost") | null;
            /**
             * @description For `deferred`: when asking again makes sense.
             * @example 2026-11-23T06:00:00Z
             */
            retry_at: string | null;
            /** @description The approval that it waits for or waited for; null: none is needed. */
            approval: components["schemas"]["ApprovalRequest"] | null;
            /** @description The level at which it was decided. */
            autonomy: {
                /**
                 * Format: int64
                 * @description Level of autonomy: 1 asks, 2 acts inside the rules, 3 acts by two administrators' leave. A number without unit.
                 * @example 2
                 */
                level: number;
                /**
                 * Format: int64
                 * @description Of the policy: what was earned under another one does not count.
                 * @example 1
                 */
                major?: number;
            };
            /**
             * @description As the caller said.
             * @enum {string}
             */
            criticality: "normal" | "critical";
            /** @description The caller's claims, as given. */
            context: {
                [key: string]: string | number | boolean;
            };
            /** @description Whether the answer was reasoned before. */
            cache: {
                /**
                 * @description `hit`: reasoned before. `miss`: reasoned now. `bypass`: reasoned now, as asked. `none`: nobody was asked.
                 * @enum {string}
                 */
                status: "hit" | "miss" | "bypass" | "none";
                /**
                 * @description Seconds since it was reasoned; null: it was reasoned now.
                 * @example 42
                 */
                age_s: number | null;
                /**
                 * @description The decision in which this was reasoned.
                 * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                 */
                decided_from: string | null;
            };
            /** @description Who reasoned, and what that cost. */
            usage: {
                /**
                 * @description Who reasoned: `statistics` or a model's name.
                 * @example statistics
                 */
                reasoner: string;
                /**
                 * @description The model's id; null: no model was asked.
                 * @example claude-haiku-5-5
                 */
                model: string | null;
                /**
                 * Format: int64
                 * @description Millionths of a US dollar.
                 * @example 12000
                 */
                cost_micros: number;
                /** @description The reasoners that were tried, in order. */
                route: string[];
            };
            /** @description The editions of all that took part, so that the answer can be explained later. */
            versions: {
                /**
                 * Format: int64
                 * @description Version number of the policy in force.
                 * @example 3
                 */
                policy: number;
                /**
                 * @description SHA-256 of the policy in force.
                 * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
                 */
                policy_digest: string;
                /**
                 * @description Edition of the prompt that a model had, and its digest; null when none was asked.
                 * @example pmt_01KB2Z0000F1RSTED1T10N0001
                 */
                prompt: string | null;
                /**
                 * @description Who reasoned: `statistics` or a model's name.
                 * @example statistics
                 */
                reasoner: string;
                /**
                 * @description Version of the service.
                 * @example 0.4.0
                 */
                service: string;
            };
            /**
             * @description Up to when the source of the data had counted; null: there were none. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            data_snapshot_time: string | null;
            /**
             * @description Age of the data when it was judged, in hours; null: there were none.
             * @example 6.5
             */
            data_freshness_hours: number | null;
            /**
             * @description A remark for people; null: none.
             * @example A holiday is near.
             */
            note: string | null;
            /** @description There when the same mistake was made twice and a person looks from now on. */
            changed?: components["schemas"]["Changed"];
            /** @description The smallest changes that would flip it, what decided first. */
            flips: {
                /**
                 * @description What would have to be otherwise: an amount, a moment, data, a person's yes, a limit, the evidence.
                 * @enum {string}
                 */
                kind: "budget" | "time" | "data" | "person" | "rule" | "evidence";
                /** @description The rules that it would satisfy. */
                rules: ("data.missing" | "data.freshness" | "data.quality" | "conflict.other_actor" | "conflict.oscillation" | "kill_switch" | "hold.active" | "agent.scope" | "mistake.repeated" | "reason.missing" | "claims.unverified" | "campaign.status" | "budget.max_increase" | "budget.floor" | "budget.approval_free_band" | "budget.rolling_24h_increase" | "budget.rolling_24h_band" | "budget.cooldown" | "portfolio.share" | "pause.min_days" | "pause.min_spend" | "pause.bundle" | "pause.experiment" | "pause.above_target" | "pause.level2_preset" | "audience.consent" | "autonomy.level" | "autonomy.first_n" | "impact.score")[];
                /**
                 * @description The change, in a sentence.
                 * @example A budget of at most $115.00 would need no approval.
                 */
                change: string;
                /** @description The amount that would do; null: it is not about one. */
                budget: components["schemas"]["Money"] | null;
                /**
                 * @description The moment from which on; null: it is not about one. RFC 3339 instant.
                 * @example 2026-11-23T06:00:00Z
                 */
                at: string | null;
            }[];
        };
        /**
         * @description Whose level is lost, and why.
         * @example {
         *       "agent": "campaign_optimiser",
         *       "action_type": "adjust_campaign_budget",
         *       "account_id": "acc-1",
         *       "reason": "It raised the wrong campaigns."
         *     }
         */
        DemoteRequest: {
            /**
             * @description The name of its key.
             * @example campaign_optimiser
             */
            agent: string;
            /**
             * @description The kind of action.
             * @enum {string}
             */
            action_type: "pause_campaign" | "resume_campaign" | "adjust_campaign_budget" | "create_audience" | "exclude_audience";
            /**
             * @description Null: campaigns without an account.
             * @example 123
             */
            account_id: string | null;
            /**
             * @description Why, in a sentence for people.
             * @example The cost per conversion is below its target, and the campaign is limited by its budget.
             */
            reason: string;
        };
        /** @description What an evaluation of a prompt came to. */
        Evaluation: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "evaluation";
            /**
             * @description Its id, made by the service.
             * @example evl_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * @description The edition of the prompt.
             * @example pmt_01KB2Z0000F1RSTED1T10N0001
             */
            prompt_id: string;
            /**
             * @description `sha256:` and the SHA-256, in hexadecimal, of what it names.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            digest: string;
            /**
             * @description What reasoned: a model's id, or `stand-in`.
             * @example claude-haiku-5-5
             */
            model: string;
            /**
             * Format: int64
             * @description Number of cases.
             * @example 12
             */
            cases: number;
            /** @description Whether the edition may be published after it. */
            passed: boolean;
            /**
             * @description Why not, and what to do.
             * @example The platform did not answer in time.
             */
            detail: string | null;
            /**
             * @description Who did it: the name of the key.
             * @example ops
             */
            by: string;
            /**
             * Format: date-time
             * @description When it was. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            at: string;
        };
        /**
         * @description Results of an evaluation, case by case.
         * @example {
         *       "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
         *       "model": "claude-haiku-5-5",
         *       "results": [
         *         {
         *           "id": "safety-001",
         *           "type": "safety",
         *           "passes": 1,
         *           "tries": 1
         *         }
         *       ]
         *     }
         */
        EvaluationRequest: {
            /**
             * @description `sha256:` and the SHA-256, in hexadecimal, of what it names.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            digest: string;
            /**
             * @description What reasoned: a model's id, or `stand-in`.
             * @example claude-haiku-5-5
             */
            model: string;
            /** @description What each case came to, 1 to 2,000. */
            results: {
                /**
                 * @description The case.
                 * @example 123
                 */
                id: string;
                /**
                 * @description What kind of case it is.
                 * @enum {string}
                 */
                type: "correctness" | "safety" | "consistency" | "regression";
                /**
                 * Format: int32
                 * @description Number of tries that passed.
                 * @example 12
                 */
                passes: number;
                /**
                 * Format: int32
                 * @description Number of tries.
                 * @example 12
                 */
                tries: number;
            }[];
        };
        /**
         * @description Something that happened. More members may be added.
         * @example {
         *       "type": "decision.completed",
         *       "timestamp": "2026-11-23T06:00:00Z",
         *       "data": {
         *         "object": "decision",
         *         "campaign_id": "123",
         *         "id": "dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y",
         *         "outcome": "authorized"
         *       }
         *     }
         */
        Event: {
            /**
             * @description The type of event.
             * @example decision.completed
             */
            type: string;
            /**
             * Format: date-time
             * @description When it happened. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            timestamp: string;
            /** @description Names of things and where they stand. Read the rest with a key: `GET /decisions/{id}` and so on. */
            data: {
                /**
                 * @description Id of the thing.
                 * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                 */
                id?: string;
                /**
                 * @description The decision that it is about.
                 * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                 */
                decision_id?: string;
                /**
                 * @description What was decided. Treat one that you do not know as `escalated`.
                 * @example authorized
                 */
                outcome?: string;
                /**
                 * @description How it stands.
                 * @example succeeded
                 */
                status?: string;
                /**
                 * @description The decision that it takes back.
                 * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                 */
                undoes?: string;
                /**
                 * @description The name of its key.
                 * @example campaign_optimiser
                 */
                agent?: string;
                /**
                 * @description The kind of action.
                 * @example adjust_campaign_budget
                 */
                action_type?: string;
                /**
                 * Format: int64
                 * @description Level of autonomy, 1 to 3. A number without unit.
                 * @example 2
                 */
                level?: number;
                /**
                 * @description Version of the policy, a count.
                 * @example 3
                 */
                version?: string | number;
                /**
                 * @description `production`: in force. `candidate`: on trial, for a share of campaigns.
                 * @example production
                 */
                label?: string;
                /**
                 * Format: int64
                 * @description Share of campaigns that get the prompt. In basis points: 1500 is 15 %.
                 * @example 1500
                 */
                share_bp?: number;
                /**
                 * @description The month, UTC.
                 * @example 2026-11
                 */
                month?: string;
                /**
                 * Format: int64
                 * @description How many hundredths of the budget are spent.
                 * @example 90
                 */
                percent?: number;
                /**
                 * Format: int64
                 * @description Number of items.
                 * @example 12
                 */
                total?: number;
                /**
                 * Format: int64
                 * @description Number of items that failed.
                 * @example 12
                 */
                failed?: number;
                /**
                 * @description What kind of thing it names.
                 * @example decision
                 */
                object: string;
                /**
                 * @description The campaign that it is about; null: none.
                 * @example 123
                 */
                campaign_id: string | null;
            };
        };
        /** @description One thing known or computed, which the reason may cite. */
        Evidence: {
            /**
             * @description Cited by claims.
             * @example ev_1
             */
            id: string;
            /**
             * @description Which metric.
             * @example conversion_rate
             */
            metric: string;
            /**
             * @description In `unit`; null when it could not be known.
             * @example 0.041
             */
            value: number | string | null;
            /**
             * @description `ratio` and `probability` are fractions of 1; `minor` is minor units of `currency`.
             * @enum {string}
             */
            unit: "ratio" | "minor" | "count" | "days" | "basis_points" | "probability" | "score" | "text";
            /**
             * @description ISO 4217 code of the value's currency; null: it is no money.
             * @example USD
             */
            currency: string | null;
            /** @description 95 % credible interval, in `unit`. */
            interval: [
                number,
                number
            ] | null;
            /**
             * @description Size of the sample behind the value. A count.
             * @example 1200
             */
            n: number | null;
            /**
             * @description ISO 8601 duration, ending with the last full day (UTC); of a reported outcome, that after the decision.
             * @example P14D
             */
            window: string | null;
            /**
             * @description `untrusted:` and a name: reported, not measured here.
             * @example google_ads
             */
            source: string;
            /**
             * @description Up to when the source had counted.
             * @example 2026-11-23T06:00:00Z
             */
            as_of: string | null;
            /**
             * @description Age of the data in seconds when judged.
             * @example 3600
             */
            freshness_s: number | null;
            /**
             * @description How it stands.
             * @enum {string}
             */
            status: "live" | "shifted" | "derived";
            /**
             * Format: int64
             * @description Days by which an import moved the dates (`shift_to`); 0 when they are the source's own.
             * @example 7
             */
            shifted_days: number;
        };
        /**
         * @description Nothing, or the token of the caller's lease.
         * @example {}
         */
        ExecuteRequest: {
            /**
             * Format: int64
             * @description Of your lease on the campaign: refused when it is not the current one any more. A number without unit.
             * @example 7
             */
            fencing_token?: number;
        };
        /** @description What is done on the platform about a decision. */
        Execution: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "execution";
            /**
             * @description Its id, made by the service.
             * @example exe_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * @description The decision that it is about.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            decision_id: string;
            /**
             * @description The approval that let it through; null: none was needed.
             * @example apr_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            approval_id: string | null;
            /**
             * @description The batch with which it was queued; null: it was queued alone.
             * @example bat_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            batch_id: string | null;
            /**
             * @description The decision that it takes back.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            undoes: string | null;
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /**
             * @description Which agent: the name of its key.
             * @example campaign_optimiser
             */
            agent_id: string;
            /**
             * @description queued: waits · running · unknown: it may have happened, and reading will tell · succeeded: read back · failed: did not happen · superseded: another one took its place · cancelled: stopped before anything was done
             * @enum {string}
             */
            status: "queued" | "running" | "unknown" | "succeeded" | "failed" | "superseded" | "cancelled";
            action: components["schemas"]["Action"];
            /** @description What the action would replace, as it stood. */
            before: {
                /**
                 * @description Its status now.
                 * @enum {string}
                 */
                status?: "active" | "paused" | "ended";
                daily_budget?: components["schemas"]["Money"];
            };
            /** @description What the platform showed when it was read back. */
            after: {
                /**
                 * @description How it stands.
                 * @enum {string}
                 */
                status?: "active" | "paused" | "ended";
                daily_budget?: components["schemas"]["Money"];
            } | null;
            /**
             * @description The connector: `simulated`, or the name of a real one.
             * @example simulated
             */
            via: string;
            /**
             * Format: int64
             * @description How often the platform was told.
             * @example 12
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was queued. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            queued_at: string;
            /**
             * @description When it is due; null when it has ended.
             * @example 2026-11-23T06:00:00Z
             */
            eta: string | null;
            /**
             * Format: date-time
             * @description It is not started after this.
             * @example 2026-11-23T06:00:00Z
             */
            expires_at: string;
            /**
             * @description When it ended; null: it goes on. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            finished_at: string | null;
            /**
             * @description Why it ended or waits.
             * @example The platform did not answer in time.
             */
            detail: string | null;
        };
        /** @description Queued together, and taken back together. */
        ExecutionBatch: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "execution_batch";
            /**
             * @description Its id, made by the service.
             * @example bat_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /** @description What is done about it, the oldest first. */
            executions: components["schemas"]["Execution"][];
        };
        /**
         * @description Decisions to be executed together.
         * @example {
         *       "decision_ids": [
         *         "dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y"
         *       ]
         *     }
         */
        ExecutionBatchRequest: {
            /** @description The decisions, 1 to 50, each once. */
            decision_ids: string[];
        };
        /** @description How a decision came about, from the record alone. */
        Explanation: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "explanation";
            /**
             * @description The decision that it is about.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            decision_id: string;
            /** @description What was asked, by whom, when. */
            asked: {
                /**
                 * @description Null for `POST /judge`.
                 * @example Should we increase the budget for campaign 123?
                 */
                question: string | null;
                /**
                 * @description The campaign that it is about: the caller's own id, up to 128 characters.
                 * @example 123
                 */
                campaign_id: string;
                /**
                 * @description Which agent: the name of its key.
                 * @example campaign_optimiser
                 */
                agent_id: string;
                /** @description The key itself and what kind it is: names can repeat, a key's id never does. */
                asked_by: {
                    /**
                     * @description Which key; it stays the same when the key's name is used again.
                     * @example key_01KAF3V0N6S5Q2T8W9XZB4C7DE
                     */
                    key_id: string;
                    /**
                     * @description Whether a program, an assistant or a person asked.
                     * @enum {string}
                     */
                    kind: "service" | "assistant" | "human";
                };
                /**
                 * Format: date-time
                 * @description When it was. RFC 3339 instant.
                 * @example 2026-11-23T06:00:00Z
                 */
                at: string;
                /**
                 * @description `live`: may be executed. `shadow`: recorded as if, and never executed.
                 * @enum {string}
                 */
                mode: "live" | "shadow";
                /** @description The level at which it was decided. */
                autonomy: {
                    /**
                     * Format: int64
                     * @description Level of autonomy: 1 asks, 2 acts inside the rules, 3 acts by two administrators' leave. A number without unit.
                     * @example 2
                     */
                    level: number;
                    /**
                     * Format: int64
                     * @description Of the policy: what was earned under another one does not count.
                     * @example 1
                     */
                    major?: number;
                };
                /** @description The caller's claims, as given. */
                context: {
                    [key: string]: string | number | boolean;
                };
            };
            outcome: components["schemas"]["Outcome"];
            /**
             * @description The answer in one sentence.
             * @example Raise the daily budget of Spring sale by 10 %, from $120.00 to $132.00.
             */
            answer: string;
            /** @description What is to be done; null: nothing. */
            action: components["schemas"]["ProposedAction"] | null;
            /** @description The gravest objection; null when no rule objects. */
            decided_by: {
                /**
                 * @description What an objection of this rule makes of the proposal.
                 * @enum {string}
                 */
                effect: "reject" | "defer" | "escalate" | "abstain" | "require_approval" | "recommend";
                /** @description The rules whose objection decided. */
                rules: {
                    /**
                     * @description The rule.
                     * @enum {string}
                     */
                    id: "data.missing" | "data.freshness" | "data.quality" | "conflict.other_actor" | "conflict.oscillation" | "kill_switch" | "hold.active" | "agent.scope" | "mistake.repeated" | "reason.missing" | "claims.unverified" | "campaign.status" | "budget.max_increase" | "budget.floor" | "budget.approval_free_band" | "budget.rolling_24h_increase" | "budget.rolling_24h_band" | "budget.cooldown" | "portfolio.share" | "pause.min_days" | "pause.min_spend" | "pause.bundle" | "pause.experiment" | "pause.above_target" | "pause.level2_preset" | "audience.consent" | "autonomy.level" | "autonomy.first_n" | "impact.score";
                    /**
                     * @description What the rule found, in a sentence for people.
                     * @example The change of 10 % is inside the limit of 15 %.
                     */
                    message: string;
                }[];
            } | null;
            /** @description The figures that it rests on. */
            evidence: components["schemas"]["Evidence"][];
            /** @description What each rule found, whatever the outcome. */
            rules: components["schemas"]["RuleResult"][];
            /** @description What the reasoner said, and on what. */
            reasoner: {
                /**
                 * @description Why, in a sentence for people.
                 * @example The cost per conversion is below its target, and the campaign is limited by its budget.
                 */
                reason: string;
                /**
                 * @description 0 to 1.
                 * @example 0.93
                 */
                confidence: number | null;
                /** @description Figures in the text, each with the evidence that bears it out. */
                claims: components["schemas"]["Claim"][];
                /** @description Who reasoned, and what that cost. */
                usage: {
                    /**
                     * @description Who reasoned: `statistics` or a model's name.
                     * @example statistics
                     */
                    reasoner: string;
                    /**
                     * @description The model's id; null: no model was asked.
                     * @example claude-haiku-5-5
                     */
                    model: string | null;
                    /**
                     * Format: int64
                     * @description Millionths of a US dollar.
                     * @example 12000
                     */
                    cost_micros: number;
                    /** @description The reasoners that were tried, in order. */
                    route: string[];
                };
                /** @description Whether the answer was reasoned before. */
                cache: {
                    /**
                     * @description `hit`: reasoned before. `miss`: reasoned now. `bypass`: reasoned now, as asked. `none`: nobody was asked.
                     * @enum {string}
                     */
                    status: "hit" | "miss" | "bypass" | "none";
                    /**
                     * @description Seconds since it was reasoned; null: it was reasoned now.
                     * @example 42
                     */
                    age_s: number | null;
                    /**
                     * @description The decision in which this was reasoned.
                     * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                     */
                    decided_from: string | null;
                };
                /** @description The editions of all that took part, so that the answer can be explained later. */
                versions: {
                    /**
                     * Format: int64
                     * @description Version number of the policy in force.
                     * @example 3
                     */
                    policy: number;
                    /**
                     * @description SHA-256 of the policy in force.
                     * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
                     */
                    policy_digest: string;
                    /**
                     * @description Edition of the prompt that a model had, and its digest; null when none was asked.
                     * @example pmt_01KB2Z0000F1RSTED1T10N0001
                     */
                    prompt: string | null;
                    /**
                     * @description Who reasoned: `statistics` or a model's name.
                     * @example statistics
                     */
                    reasoner: string;
                    /**
                     * @description Version of the service.
                     * @example 0.4.0
                     */
                    service: string;
                };
            };
            /** @description What else was considered, with what the rules said of it, the best first. */
            alternatives: {
                action: components["schemas"]["Action"];
                outcome: components["schemas"]["Outcome"];
                /** @description The rules that object to it. */
                objections: ("data.missing" | "data.freshness" | "data.quality" | "conflict.other_actor" | "conflict.oscillation" | "kill_switch" | "hold.active" | "agent.scope" | "mistake.repeated" | "reason.missing" | "claims.unverified" | "campaign.status" | "budget.max_increase" | "budget.floor" | "budget.approval_free_band" | "budget.rolling_24h_increase" | "budget.rolling_24h_band" | "budget.cooldown" | "portfolio.share" | "pause.min_days" | "pause.min_spend" | "pause.bundle" | "pause.experiment" | "pause.above_target" | "pause.level2_preset" | "audience.consent" | "autonomy.level" | "autonomy.first_n" | "impact.score")[];
            }[];
            /** @description The smallest changes that would flip it, what decided first. */
            flips: {
                /**
                 * @description What would have to be otherwise: an amount, a moment, data, a person's yes, a limit, the evidence.
                 * @enum {string}
                 */
                kind: "budget" | "time" | "data" | "person" | "rule" | "evidence";
                /** @description The rules that it would satisfy. */
                rules: ("data.missing" | "data.freshness" | "data.quality" | "conflict.other_actor" | "conflict.oscillation" | "kill_switch" | "hold.active" | "agent.scope" | "mistake.repeated" | "reason.missing" | "claims.unverified" | "campaign.status" | "budget.max_increase" | "budget.floor" | "budget.approval_free_band" | "budget.rolling_24h_increase" | "budget.rolling_24h_band" | "budget.cooldown" | "portfolio.share" | "pause.min_days" | "pause.min_spend" | "pause.bundle" | "pause.experiment" | "pause.above_target" | "pause.level2_preset" | "audience.consent" | "autonomy.level" | "autonomy.first_n" | "impact.score")[];
                /**
                 * @description The change, in a sentence.
                 * @example A budget of at most $115.00 would need no approval.
                 */
                change: string;
                /** @description The amount that would do; null: it is not about one. */
                budget: components["schemas"]["Money"] | null;
                /**
                 * @description The moment from which on; null: it is not about one. RFC 3339 instant.
                 * @example 2026-11-23T06:00:00Z
                 */
                at: string | null;
            }[];
            /** @description What became of it. */
            state: {
                /** @description The approval that it waits for or waited for; null: none is needed. */
                approval: {
                    /**
                     * @description Its id, made by the service.
                     * @example apr_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                     */
                    id: string;
                    /**
                     * @description How it stands.
                     * @enum {string}
                     */
                    status: "pending" | "approved" | "rejected" | "expired" | "superseded";
                    /** @description The answers, one of each person. */
                    votes: {
                        /**
                         * @description Which agent: the name of its key.
                         * @example campaign_optimiser
                         */
                        agent_id: string;
                        /**
                         * @description What the person answered.
                         * @enum {string}
                         */
                        verdict: "approve" | "reject";
                        /**
                         * Format: date-time
                         * @description When it was. RFC 3339 instant.
                         * @example 2026-11-23T06:00:00Z
                         */
                        at: string;
                    }[];
                } | null;
                /** @description What the decision itself set going. `GET /decisions/{id}` tells what became of it. */
                execution: {
                    /**
                     * @description Whether it is executed: `suppressed` is kept from it by shadow mode.
                     * @enum {string}
                     */
                    status: "none" | "queued" | "suppressed";
                    /**
                     * @description The execution; null: none.
                     * @example exe_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                     */
                    id: string | null;
                    /**
                     * @description When it is due.
                     * @example 2026-11-23T06:00:00Z
                     */
                    eta: string | null;
                };
                /** @description What is done about it, the oldest first. */
                executions: {
                    /**
                     * @description The execution.
                     * @example exe_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                     */
                    id: string;
                    /**
                     * @description How it stands.
                     * @enum {string}
                     */
                    status: "queued" | "running" | "unknown" | "succeeded" | "failed" | "superseded" | "cancelled";
                    /**
                     * @description Why, in a sentence for people.
                     * @example The platform did not answer in time.
                     */
                    detail: string | null;
                }[];
            };
            /** @description What was measured after the decision. */
            outcomes: components["schemas"]["MeasuredOutcome"][];
            /** @description What people said of the decision. */
            feedback: components["schemas"]["Feedback"][];
        };
        /** @description What somebody said of a decision. */
        Feedback: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "feedback";
            /**
             * @description Its id, made by the service.
             * @example fbk_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * @description The decision that it is about.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            decision_id: string;
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /**
             * @description Whether the person agrees with the decision.
             * @enum {string}
             */
            rating: "agree" | "disagree";
            /**
             * @description Why, in the person's words; null: not said. Untrusted text.
             * @example A holiday dip, not a real rise of the cost.
             */
            why: string | null;
            /** @description Who did it: the name of the key. */
            by: {
                /**
                 * @description Which agent: the name of its key.
                 * @example campaign_optimiser
                 */
                agent_id: string;
                /**
                 * @description Whether a program, an assistant, a person or the service itself did it.
                 * @enum {string}
                 */
                kind: "service" | "assistant" | "human";
            };
            /** @description Whether it counts toward the autonomy of the agent that decided: a person's first, of a decision that was authorized. */
            counted_as_review: boolean;
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
        };
        /**
         * @description What somebody thinks of a decision.
         * @example {
         *       "rating": "disagree",
         *       "why": "A holiday dip, not a real rise of the cost."
         *     }
         */
        FeedbackBody: {
            /**
             * @description Whether the person agrees with the decision.
             * @enum {string}
             */
            rating: "agree" | "disagree";
            /**
             * @description Why, in the person's words; null: not said. Untrusted text.
             * @example A holiday dip, not a real rise of the cost.
             */
            why?: string;
        };
        /** @description Keeps agents from a campaign for a time. */
        Hold: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "hold";
            /**
             * @description Its id, made by the service.
             * @example hld_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /**
             * @description Who holds it: the name of the key.
             * @example campaign_optimiser
             */
            agent: string;
            /**
             * Format: int64
             * @description It is heard by all that do not stand above this. A number without unit.
             * @example 12
             */
            precedence: number;
            /** @description The kinds of action that it keeps agents from. */
            blocks: ("increase_budget" | "decrease_budget" | "pause" | "resume" | "audience" | "everything")[];
            /**
             * @description Why, in a sentence for people.
             * @example The cost per conversion is below its target, and the campaign is limited by its budget.
             */
            reason: string;
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it stops being good; null: never. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            expires_at: string;
            /**
             * @description When it ended; null: it holds. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            released_at: string | null;
        };
        /**
         * @description Ends a hold.
         * @example {
         *       "hold_id": "hld_01JDCB9Z8M4T3W7Q5V2N6R0X1Y"
         *     }
         */
        HoldRelease: {
            /**
             * @description The hold, as `GET /campaigns/{id}/holds` names it.
             * @example 123
             */
            hold_id: string;
        };
        /**
         * @description What is to be kept from the campaign, and how long.
         * @example {
         *       "ttl": "PT2H",
         *       "blocks": [
         *         "increase_budget"
         *       ],
         *       "reason": "Reallocating the month's budget."
         *     }
         */
        HoldRequest: {
            /**
             * @description It ends by itself after this.
             * @example PT6H
             */
            ttl: string;
            /** @description What the others should leave alone. */
            blocks: ("increase_budget" | "decrease_budget" | "pause" | "resume" | "audience" | "everything")[];
            /**
             * @description Why, in a sentence for people.
             * @example The cost per conversion is below its target, and the campaign is limited by its budget.
             */
            reason: string;
        };
        /** @description What became of the lines of an import. */
        ImportReport: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "import_report";
            /**
             * Format: int64
             * @description Lines read, without a CSV's header and empty ones: accepted and refused. A count.
             * @example 12
             */
            lines: number;
            /**
             * Format: int64
             * @description How many lines were stored.
             * @example 412
             */
            accepted: number;
            /**
             * Format: int64
             * @description Number of campaigns that were made or replaced.
             * @example 12
             */
            campaigns_put: number;
            /**
             * Format: int64
             * @description Number of days of metrics that were stored.
             * @example 7
             */
            days_stored: number;
            /**
             * Format: int64
             * @description Number of campaigns that got something.
             * @example 12
             */
            campaigns_touched: number;
            /**
             * Format: int64
             * @description Days by which `shift_to` moved the dates; 0 when it did not.
             * @example 7
             */
            shifted_days: number;
            /** @description Columns of a CSV that no field has the name of. */
            ignored_columns: string[];
            /** @description Every line that was not stored, by its number in the file (from 1), and why, in at most 300 characters. */
            refused: {
                /**
                 * Format: int64
                 * @description Number of the line in the file, from 1.
                 * @example 12
                 */
                line: number;
                /**
                 * @description Why, in a sentence for people.
                 * @example The cost per conversion is below its target, and the campaign is limited by its budget.
                 */
                reason: string;
            }[];
            /**
             * @description Reading stopped before this line, after 100000 refused ones; null at the end. Lines are counted from 1.
             * @example 12
             */
            unread_from_line: number | null;
        };
        /**
         * @description An action that somebody proposes, for the rules to judge.
         * @example {
         *       "campaign_id": "123",
         *       "action": {
         *         "type": "adjust_campaign_budget",
         *         "new_daily_budget": {
         *           "amount": 11500,
         *           "currency": "USD"
         *         }
         *       },
         *       "reason": "Limited by budget all week."
         *     }
         */
        JudgeRequest: {
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            action: components["schemas"]["Action"];
            /**
             * @description Why. Every number with a unit in it is checked against the evidence.
             * @example Conversion rate fell below the 2 % threshold.
             */
            reason: string;
            /**
             * @description `shadow` records everything and lets nothing be executed. It can be asked for, never escaped.
             * @enum {string}
             */
            mode?: "live" | "shadow";
            /**
             * Format: int32
             * @description Lowers the autonomy in force for this call; it never raises it. A number without unit.
             * @example 1
             */
            max_autonomy?: number;
            /**
             * @description What the caller says is so. Recorded as the caller's claims; no rule and no evidence ever rests on it.
             * @example {
             *       "quarter_goal": "acquisition"
             *     }
             */
            context?: {
                [key: string]: string | number | boolean;
            };
            /**
             * @description Whom it is about, by your own key for them: a contact's id, or an owner's name; `campaign:` and its id for what is said of a campaign. Only a keyed hash of it is stored.
             * @example contact-7731
             */
            subject?: string;
            /**
             * Format: int64
             * @description Of your lease on the campaign: refused when it is not the current one any more. A number without unit.
             * @example 7
             */
            fencing_token?: number;
            /** @description A person orders this pause now: no rule blocks it, and it is recorded. Only with a key of kind `human` and `pause_campaign`. */
            emergency?: boolean;
        };
        /** @description An API key, without the key itself. */
        Key: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "key";
            /**
             * @description Its id, made by the service.
             * @example key_01KAF3V0N6S5Q2T8W9XZB4C7DE
             */
            id: string;
            /**
             * @description How the key begins, to tell keys apart.
             * @example ump_k7Qm
             */
            prefix: string;
            /**
             * @description Its name, for people.
             * @example campaign_optimiser
             */
            name: string;
            /**
             * @description The kind of it.
             * @enum {string}
             */
            kind: "service" | "assistant" | "human";
            /** @description What the key may do. */
            scopes: ("decisions:write" | "decisions:read" | "campaigns:write" | "campaigns:read" | "approvals:read" | "approvals:resolve" | "executions:write" | "holds:write" | "switches:write" | "outcomes:write" | "webhooks:admin" | "policy:read" | "policy:write" | "audit:read" | "subjects:write" | "keys:admin")[];
            /**
             * @description The workspace: one customer's data, apart from all others.
             * @example acme
             */
            workspace: string;
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
            /**
             * @description Name of the key that made it.
             * @example ops
             */
            created_by: string;
            /**
             * @description When it stops being good; null: never. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            expires_at: string | null;
            /**
             * @description When the key stopped working; null: it works. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            revoked_at: string | null;
        };
        /** @description While it is engaged, nothing of its target is decided, approved or done. */
        KillSwitch: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "kill_switch";
            /**
             * @description Its id, made by the service.
             * @example ksw_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * @description What is stopped: everything, an agent or a campaign.
             * @enum {string}
             */
            target: "workspace" | "agent" | "action_type" | "account";
            /**
             * @description Which agent or campaign; null: everything.
             * @example campaign_optimiser
             */
            name: string | null;
            /**
             * @description Why, in a sentence for people.
             * @example The cost per conversion is below its target, and the campaign is limited by its budget.
             */
            reason: string;
            /**
             * @description Name of the key that stopped it.
             * @example ops
             */
            engaged_by: string;
            /**
             * Format: date-time
             * @description When it was stopped. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            engaged_at: string;
            /**
             * @description When it ended; null: it holds. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            released_at: string | null;
        };
        /**
         * @description Ends a stop, and says why.
         * @example {
         *       "reason": "The agent was corrected."
         *     }
         */
        KillSwitchRelease: {
            /**
             * @description Why, in a sentence for people.
             * @example The cost per conversion is below its target, and the campaign is limited by its budget.
             */
            reason: string;
        };
        /**
         * @description What is to be stopped, and why.
         * @example {
         *       "target": "agent",
         *       "name": "campaign_optimiser",
         *       "reason": "It raises budgets at night."
         *     }
         */
        KillSwitchRequest: {
            /**
             * @description What is stopped: everything, an agent or a campaign.
             * @enum {string}
             */
            target: "workspace" | "agent" | "action_type" | "account";
            /**
             * @description The agent, kind of action or account that is stopped; none for the workspace.
             * @example campaign_optimiser
             */
            name?: string | null;
            /**
             * @description Why, in a sentence for people.
             * @example The cost per conversion is below its target, and the campaign is limited by its budget.
             */
            reason: string;
        };
        /** @description One agent's turn on a campaign. */
        Lease: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "lease";
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /**
             * @description The name of its key.
             * @example campaign_optimiser
             */
            agent: string;
            /**
             * Format: int64
             * @description Higher than that of every lease before. A number without unit.
             * @example 7
             */
            fencing_token: number;
            /**
             * Format: date-time
             * @description When it stops being good; null: never. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            expires_at: string;
        };
        /**
         * @description Ends a lease.
         * @example {
         *       "fencing_token": 7
         *     }
         */
        LeaseRelease: {
            /**
             * Format: int64
             * @description Of your lease on the campaign: refused when it is not the current one any more. A number without unit.
             * @example 7
             */
            fencing_token: number;
        };
        /**
         * @description How long the turn is to be.
         * @example {
         *       "ttl": "PT5M"
         *     }
         */
        LeaseRequest: {
            /**
             * @description It ends by itself after this.
             * @example PT5M
             */
            ttl: string;
        };
        /**
         * @description Whose full autonomy is asked for or agreed to.
         * @example {
         *       "agent": "campaign_optimiser",
         *       "action_type": "adjust_campaign_budget",
         *       "account_id": "acc-1"
         *     }
         */
        Level3Request: {
            /**
             * @description The name of its key.
             * @example campaign_optimiser
             */
            agent: string;
            /**
             * @description The kind of action.
             * @enum {string}
             */
            action_type: "pause_campaign" | "resume_campaign" | "adjust_campaign_budget" | "create_audience" | "exclude_audience";
            /**
             * @description Null: campaigns without an account.
             * @example 123
             */
            account_id: string | null;
        };
        /** @description A campaign in a list. */
        ListedCampaign: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "campaign";
            /**
             * @description The caller's own id, 1 to 128 characters.
             * @example 123
             */
            id: string;
            /**
             * @description Its name, for people.
             * @example Spring sale
             */
            name: string;
            /**
             * @description Where the campaign runs.
             * @enum {string}
             */
            platform: "google_ads" | "meta_ads" | "hubspot" | "salesforce" | "klaviyo" | "other";
            /**
             * @description The account on the platform that the campaign belongs to; null: none.
             * @example acc-1
             */
            account_id: string | null;
            /**
             * @description How it stands.
             * @enum {string}
             */
            status: "active" | "paused" | "ended";
            daily_budget: components["schemas"]["Money"];
            /**
             * Format: date
             * @description When the campaign began. A day in UTC.
             * @example 2026-11-22
             */
            started_on: string;
            /**
             * @description The bundle that it is part of, so that it is never paused on its own; null: none.
             * @example bundle-7
             */
            bundle_id: string | null;
            /**
             * @description The experiment that it is part of, so that Umpire never pauses it; null: none.
             * @example exp-3
             */
            experiment_id: string | null;
            /**
             * @description Who answers for the campaign; null: nobody is named.
             * @example jo
             */
            owner: string | null;
            /** @description What the campaign is held to. */
            targets: {
                /**
                 * @description Wanted conversions per click, a fraction of 1; null: none is set.
                 * @example 0.041
                 */
                conversion_rate: number | null;
                /** @description The most that a conversion may cost; null: none is set. */
                cost_per_conversion: components["schemas"]["Money"] | null;
                /**
                 * @description Wanted clicks per impression, a fraction of 1; null: none is set.
                 * @example 0.021
                 */
                click_through_rate: number | null;
            };
            /**
             * Format: date-time
             * @description When it was changed last. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            updated_at: string;
            /** @description The last 7 full days (UTC). 0 is zero; null is not collected, or a rate of nothing. A rate uses the days that have both its metrics. */
            metrics?: {
                /** @description The days that it covers. */
                window: {
                    /**
                     * Format: date
                     * @description First day. A day in UTC.
                     * @example 2026-11-22
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description Last day. A day in UTC.
                     * @example 2026-11-22
                     */
                    to: string;
                    /**
                     * Format: int64
                     * @description Number of days that have data.
                     * @example 7
                     */
                    days_collected: number;
                };
                /**
                 * @description Number of impressions; null: not collected.
                 * @example 18200
                 */
                impressions: number | null;
                /**
                 * @description Number of clicks; null: not collected.
                 * @example 640
                 */
                clicks: number | null;
                /**
                 * @description Number of conversions, which may be fractional (shared between campaigns); null: not collected.
                 * @example 26.5
                 */
                conversions: number | null;
                /** @description Money spent; null: not collected. */
                spend: components["schemas"]["Money"] | null;
                /** @description Revenue; null: not collected. */
                revenue: components["schemas"]["Money"] | null;
                /**
                 * @description Conversions per click, a fraction of 1.
                 * @example 0.041
                 */
                conversion_rate: number | null;
                /**
                 * @description Clicks per impression, a fraction of 1.
                 * @example 0.021
                 */
                click_through_rate: number | null;
                /** @description Spend per conversion; null: unknown or not set. */
                cost_per_conversion: components["schemas"]["Money"] | null;
            };
            /** @description What it is held to: its own targets, or the policy's where it has none. With `metrics`. */
            targets_in_force?: {
                /**
                 * @description Conversions per click, a fraction of 1; null: unknown or not set.
                 * @example 0.041
                 */
                conversion_rate: number | null;
                /** @description Spend per conversion; null: unknown or not set. */
                cost_per_conversion: components["schemas"]["Money"] | null;
                /**
                 * @description Clicks per impression, a fraction of 1; null: unknown or not set.
                 * @example 0.021
                 */
                click_through_rate: number | null;
                /**
                 * @description Whose targets these are.
                 * @enum {string}
                 */
                from: "campaign" | "policy";
            };
            /**
             * @description Age of the week's newest data in seconds.
             * @example 3600
             */
            data_freshness?: number | null;
        };
        /** @description What a decision did, as somebody measured it. */
        MeasuredOutcome: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "outcome";
            /**
             * @description Its id, made by the service.
             * @example out_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * @description The decision that it is about.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            decision_id: string;
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /** @description The two spans that are compared. */
            windows: {
                /** @description The span before the change. */
                before: {
                    /**
                     * Format: date
                     * @description First day. A day in UTC.
                     * @example 2026-11-22
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description The day after the last: exclusive.
                     * @example 2026-11-22
                     */
                    to: string;
                };
                /** @description The span after it. */
                after: {
                    /**
                     * Format: date
                     * @description First day. A day in UTC.
                     * @example 2026-11-22
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description The day after the last: exclusive.
                     * @example 2026-11-22
                     */
                    to: string;
                };
            };
            /** @description Sums of each metric before and after. */
            measurements: {
                /**
                 * @description Which metric.
                 * @enum {string}
                 */
                metric: "impressions" | "clicks" | "conversions" | "spend" | "revenue";
                /**
                 * @description Sum over the window before; money in integer minor units.
                 * @example 240
                 */
                before: number;
                /**
                 * @description Sum over the window after. Money in integer minor units.
                 * @example 310
                 */
                after: number;
            }[];
            /**
             * @description Computed: `inconclusive` when the 95 % interval of the ratio holds 1, or nothing can be compared.
             * @enum {string}
             */
            result: "better" | "worse" | "inconclusive";
            /** @description How much the decision did, by what was measured; null: it cannot be said. */
            effect: {
                /**
                 * @description The metric by which it is said.
                 * @enum {string}
                 */
                metric: "conversions_per_spend" | "conversions_per_click";
                /**
                 * @description After over before. A number without unit.
                 * @example 1.29
                 */
                ratio: number;
                /** @description 95 %, widened by the policy's dispersion. */
                interval: [
                    number,
                    number
                ];
                /**
                 * @description Number of conversions more (or, negative, fewer) than would have been.
                 * @example 4.5
                 */
                conversions: number;
            } | null;
            /** @description What the decision changed; null when it changed nothing or was not agreed to. */
            done: {
                /**
                 * @description What was done.
                 * @enum {string}
                 */
                move: "increase" | "decrease" | "pause" | "resume" | "audience";
                /** @description The daily budget since; null: it was not about one. */
                new_daily_budget: components["schemas"]["Money"] | null;
            } | null;
            /**
             * Format: date-time
             * @description When it was decided. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            decided_at: string;
            /**
             * @description A remark for people; null: none.
             * @example A holiday is near.
             */
            note: string | null;
            /**
             * @description Name of the key that reported it.
             * @example ops
             */
            reported_by: string;
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
        };
        /**
         * @description Metrics of days. A day that is there already is replaced.
         * @example {
         *       "source": "google_ads",
         *       "as_of": "2026-11-23T06:00:00Z",
         *       "currency": "USD",
         *       "days": [
         *         {
         *           "date": "2026-11-22",
         *           "impressions": 20000,
         *           "clicks": 400,
         *           "conversions": 16,
         *           "spend": 9500,
         *           "revenue": null
         *         }
         *       ]
         *     }
         */
        MetricsBody: {
            /**
             * @description Who counted. The policy limits the age of data by this name.
             * @example google_ads
             */
            source: string;
            /**
             * Format: date-time
             * @description The moment up to which the source had counted.
             * @example 2026-11-23T06:00:00Z
             */
            as_of: string;
            /**
             * @description ISO 4217 code of the value's currency; null: it is no money. ISO 4217 currency code.
             * @example USD
             */
            currency: string;
            /** @description One entry for each day (UTC), with what was collected on it. */
            days: {
                /**
                 * Format: date
                 * @description Which day. A day in UTC.
                 * @example 2026-11-22
                 */
                date: string;
                /**
                 * @description Number of impressions; null: not collected.
                 * @example 18200
                 */
                impressions: number | null;
                /**
                 * @description Number of clicks; null: not collected.
                 * @example 640
                 */
                clicks: number | null;
                /**
                 * @description May be a fraction, because platforms attribute in parts; kept rounded to 6 decimals.
                 * @example 26.5
                 */
                conversions: number | null;
                /**
                 * @description Integer minor units of the currency; null: not collected.
                 * @example 12
                 */
                spend: number | null;
                /**
                 * @description Value of the conversions, in integer minor units.
                 * @example 12
                 */
                revenue?: number | null;
            }[];
        };
        /** @description What was stored. */
        MetricsReport: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "metrics_report";
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /**
             * Format: int64
             * @description Number of days of metrics that were stored.
             * @example 7
             */
            days_stored: number;
            /**
             * Format: date
             * @description First day that was stored. A day in UTC.
             * @example 2026-11-22
             */
            from: string;
            /**
             * Format: date
             * @description Last day that was stored. A day in UTC.
             * @example 2026-11-22
             */
            to: string;
            /**
             * Format: int64
             * @description Age of this report in whole seconds: now − as_of.
             * @example 3600
             */
            data_freshness: number;
        };
        /** @description An amount in integer minor units of its currency. */
        Money: {
            /**
             * Format: int64
             * @description Integer minor units (cents for USD, yen for JPY).
             * @example 12000
             */
            amount: number;
            /**
             * @description ISO 4217 code of the value's currency; null: it is no money. ISO 4217 currency code.
             * @example USD
             */
            currency: string;
        };
        /** @description The same mistake was made twice: a person has to clear it. */
        Mute: {
            /**
             * @description The name of its key.
             * @example campaign_optimiser
             */
            agent: string;
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /**
             * @description The kind of it.
             * @example budget_too_high
             */
            kind: string;
            /**
             * Format: date-time
             * @description From when on. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            since: string;
        };
        /** @description A key just made: the only answer that shows it. */
        NewKey: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "key";
            /**
             * @description Its id, made by the service.
             * @example key_01KAF3V0N6S5Q2T8W9XZB4C7DE
             */
            id: string;
            /**
             * @description How the key begins, to tell keys apart.
             * @example ump_k7Qm
             */
            prefix: string;
            /**
             * @description Its name, for people.
             * @example campaign_optimiser
             */
            name: string;
            /**
             * @description The kind of it.
             * @enum {string}
             */
            kind: "service" | "assistant" | "human";
            /** @description What the key may do. */
            scopes: ("decisions:write" | "decisions:read" | "campaigns:write" | "campaigns:read" | "approvals:read" | "approvals:resolve" | "executions:write" | "holds:write" | "switches:write" | "outcomes:write" | "webhooks:admin" | "policy:read" | "policy:write" | "audit:read" | "subjects:write" | "keys:admin")[];
            /**
             * @description The workspace: one customer's data, apart from all others.
             * @example acme
             */
            workspace: string;
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
            /**
             * @description Name of the key that made it.
             * @example ops
             */
            created_by: string;
            /**
             * @description When it stops being good; null: never. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            expires_at: string | null;
            /**
             * @description When the key stopped working; null: it works. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            revoked_at: string | null;
            /**
             * @description The key. Shown this once; only its hash is kept.
             * @example ump_k7Qm…
             */
            key: string;
        };
        /** @description A webhook with its secret: the only answer that shows it. */
        NewWebhook: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "webhook";
            /**
             * @description Its id, made by the service.
             * @example whk_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * @description Where events are sent.
             * @example https://hooks.acme.com/umpire
             */
            url: string;
            /** @description Empty: all. */
            events: string[];
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
            /**
             * @description Name of the key that made it.
             * @example ops
             */
            created_by: string;
            /**
             * @description When it got its newest secret; null: it has the first.
             * @example 2026-11-23T06:00:00Z
             */
            rotated_at: string | null;
            /**
             * @description When deliveries were stopped; null: they go on. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            disabled_at: string | null;
            /**
             * Format: int64
             * @description The next sequence of the ledger to deliver. A place in the log, counted from 0.
             * @example 128
             */
            cursor: number;
            /**
             * Format: int64
             * @description In a row, at the cursor. A count.
             * @example 12
             */
            failures: number;
            /**
             * Format: date-time
             * @description When a delivery is tried next. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            next_attempt_at: string;
            /**
             * @description What the last attempt came to; null: it worked, or there was none.
             * @example HTTP 503
             */
            last_error: string | null;
            /**
             * @description Verifies signatures. Shown this once.
             * @example whsec_qfYPnMRPm6Vm5b5UH1bV3TpFyWWDrl5q
             */
            secret: string;
        };
        /** @description Work that goes on after its request was answered. */
        Operation: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "operation";
            /**
             * @description Its id, made by the service.
             * @example opn_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * @description The kind of it.
             * @constant
             */
            kind: "decide_batch";
            /**
             * @description queued: nobody has begun · running · cancelled: no more is begun · succeeded: every item has its end
             * @enum {string}
             */
            status: "queued" | "running" | "cancelled" | "succeeded";
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
            /**
             * @description When it ended; null: it goes on. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            finished_at: string | null;
            /** @description How far it is. */
            progress: {
                /**
                 * Format: int64
                 * @description Number of items.
                 * @example 12
                 */
                total: number;
                /**
                 * Format: int64
                 * @description Number of items that have a decision so far.
                 * @example 12
                 */
                decided: number;
                /**
                 * Format: int64
                 * @description Number of items that failed so far.
                 * @example 12
                 */
                failed: number;
            };
            /** @description Of the items that have ended, in their order. */
            results: {
                /**
                 * Format: int64
                 * @description Its place in `items`, counted from 0.
                 * @example 12
                 */
                index: number;
                /**
                 * @description The campaign that it is about: the caller's own id, up to 128 characters.
                 * @example 123
                 */
                campaign_id: string;
                /**
                 * @description Read it with `GET /decisions/{id}`.
                 * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
                 */
                decision_id: string | null;
                /** @description What was decided. Treat one that you do not know as `escalated`. */
                outcome: ("authorized" | "recommended" | "pending_approval" | "escalated" | "rejected" | "deferred" | "no_action" | "abstained") | null;
                /** @description Why there is no decision; null: there is one. */
                failure: {
                    /**
                     * @description The kind of failure, as in `/problems/{code}`.
                     * @enum {string}
                     */
                    code: "malformed_body" | "invalid_request" | "currency_mismatch" | "unauthenticated" | "rate_limited" | "scope_missing" | "operator_only" | "human_only" | "campaign_not_found" | "decision_not_found" | "key_not_found" | "approval_not_found" | "execution_not_found" | "hold_not_found" | "kill_switch_not_found" | "webhook_not_found" | "agent_not_found" | "prompt_not_found" | "evaluation_missing" | "log_unsigned" | "subject_opted_out" | "tile_not_found" | "record_not_found" | "operation_not_found" | "operation_ended" | "backup_elsewhere" | "backup_running" | "backup_failed" | "self_approval" | "not_assigned" | "approval_resolved" | "approval_expired" | "approval_stale" | "approval_unroutable" | "digest_mismatch" | "already_voted" | "not_executable" | "already_executed" | "not_undoable" | "platform_not_connected" | "kill_switch_engaged" | "state_changed" | "lease_held" | "lease_stale" | "not_earned" | "address_refused" | "route_not_found" | "method_not_allowed" | "precondition_failed" | "precondition_required" | "idempotency_key_malformed" | "idempotency_key_reused" | "idempotency_in_progress" | "idempotency_reply_gone" | "body_too_large" | "unsupported_media_type" | "ledger_unavailable" | "database_unavailable" | "issuer_unavailable" | "internal_error";
                    /**
                     * @description Why, in a sentence for people.
                     * @example The platform did not answer in time.
                     */
                    detail: string;
                } | null;
            }[];
        };
        /**
         * @description Whether data about the subject may be taken.
         * @example {
         *       "opted_out": true
         *     }
         */
        OptOutRequest: {
            /**
             * @description False takes it back.
             * @default true
             */
            opted_out?: boolean;
        };
        /**
         * @description authorized: you may act now · recommended: a person's call · pending_approval: waits for an approver · escalated: needs a person's own judgement · rejected: a hard rule forbids it · deferred: not yet, see retry_at · no_action: leave it as it is · abstained: not enough evidence. Treat any other word as `escalated`.
         * @enum {string}
         */
        Outcome: "authorized" | "recommended" | "pending_approval" | "escalated" | "rejected" | "deferred" | "no_action" | "abstained";
        /**
         * @description What was measured before and after a decision. Whether it is better is computed, never told.
         * @example {
         *       "windows": {
         *         "before": {
         *           "from": "2026-11-09",
         *           "to": "2026-11-16"
         *         },
         *         "after": {
         *           "from": "2026-11-16",
         *           "to": "2026-11-23"
         *         }
         *       },
         *       "measurements": [
         *         {
         *           "metric": "conversions",
         *           "before": 30,
         *           "after": 34
         *         },
         *         {
         *           "metric": "spend",
         *           "before": 64500,
         *           "after": 71000
         *         }
         *       ]
         *     }
         */
        OutcomeBody: {
            /** @description The two spans that are compared. */
            windows: {
                /** @description Whole days in UTC, `from` inclusive, `to` exclusive. */
                before: {
                    /**
                     * Format: date
                     * @description First day. A day in UTC.
                     * @example 2026-11-22
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description The day after the last: exclusive.
                     * @example 2026-11-22
                     */
                    to: string;
                };
                /** @description Whole days in UTC, `from` inclusive, `to` exclusive. */
                after: {
                    /**
                     * Format: date
                     * @description First day. A day in UTC.
                     * @example 2026-11-22
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description The day after the last: exclusive.
                     * @example 2026-11-22
                     */
                    to: string;
                };
            };
            /** @description Sums of each metric before and after. */
            measurements: {
                /**
                 * @description Which metric.
                 * @enum {string}
                 */
                metric: "impressions" | "clicks" | "conversions" | "spend" | "revenue";
                /**
                 * @description Sum over the window before; money in integer minor units.
                 * @example 240
                 */
                before: number;
                /**
                 * @description Sum over the window after. Money in integer minor units.
                 * @example 310
                 */
                after: number;
            }[];
            /**
             * @description A remark for people, at most 1,000 characters.
             * @example A holiday is near.
             */
            note?: string;
        };
        /** @description A version of the policy. */
        Policy: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "policy";
            /**
             * Format: int64
             * @description 1 for the first; one more for each change. A number without unit.
             * @example 3
             */
            version: number;
            /**
             * @description SHA-256 of the document's canonical JSON (RFC 8785).
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            digest: string;
            document: components["schemas"]["PolicyDocument"];
            /**
             * @description Name of the key that published it.
             * @example ops
             */
            author: string;
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
        };
        /**
         * @description A workspace's written limits. `_bp` are basis points: 1500 is 15 %.
         * @example {
         *       "mode": "live",
         *       "autonomy": {
         *         "level": 2,
         *         "major": 1,
         *         "first_reviews": 100,
         *         "promote_at_bp": 9000,
         *         "demote_below_bp": 8000,
         *         "demote_over": 50,
         *         "mistake_window": "PT24H",
         *         "breaker": {
         *           "share_bp": 5000,
         *           "errors": 20
         *         }
         *       },
         *       "agents": {
         *         "budget_allocator": {
         *           "precedence": 100,
         *           "actions": [
         *             "adjust_campaign_budget"
         *           ]
         *         },
         *         "campaign_optimiser": {
         *           "precedence": 50,
         *           "actions": [
         *             "adjust_campaign_budget",
         *             "pause_campaign",
         *             "resume_campaign"
         *           ]
         *         },
         *         "audience_creator": {
         *           "precedence": 40,
         *           "actions": [
         *             "create_audience",
         *             "exclude_audience"
         *           ]
         *         },
         *         "reporter": {
         *           "precedence": 0,
         *           "actions": []
         *         }
         *       },
         *       "approvals": {
         *         "quorum": 1,
         *         "assignees_only": false,
         *         "remind_after": "PT4H",
         *         "escalate_after": "PT8H",
         *         "expires_after": "PT24H",
         *         "routes": [
         *           {
         *             "account_id": null,
         *             "owner": null,
         *             "up_to": null,
         *             "to": [
         *               "admin"
         *             ]
         *           }
         *         ]
         *       },
         *       "impact": {
         *         "threshold": 7000,
         *         "spend_share": 3500,
         *         "change": 3000,
         *         "audience": 1000,
         *         "irreversible": 1500,
         *         "critical": 1000
         *       },
         *       "execution": {
         *         "start": "on_request",
         *         "buffer": "PT1H",
         *         "expires_after": "PT6H"
         *       },
         *       "business": {
         *         "priority": "acquisition",
         *         "monthly_budget": {
         *           "USD": 5000000
         *         }
         *       },
         *       "models": {
         *         "use": "by_need",
         *         "monthly_budget_micros": 50000000,
         *         "normal_stops_at_bp": 9000,
         *         "max_cost_micros": 250000,
         *         "clear_confidence": 0.9,
         *         "unsure_confidence": 0.6,
         *         "high_impact": 5000
         *       },
         *       "budget": {
         *         "approval_free_bp": 1500,
         *         "max_increase_bp": 5000,
         *         "floor": {
         *           "USD": 1000,
         *           "EUR": 1000,
         *           "GBP": 800,
         *           "CAD": 1400,
         *           "AUD": 1500,
         *           "NZD": 1700,
         *           "CHF": 900,
         *           "SGD": 1300,
         *           "HKD": 7800,
         *           "JPY": 1500,
         *           "CNY": 7000,
         *           "INR": 85000,
         *           "BRL": 5500,
         *           "MXN": 18000,
         *           "SEK": 10000,
         *           "NOK": 10000,
         *           "DKK": 7000,
         *           "PLN": 4000,
         *           "CZK": 22000,
         *           "ZAR": 18000,
         *           "AED": 3700
         *         },
         *         "platform_floor": {},
         *         "rolling_window": "PT24H",
         *         "cooldown": "PT6H",
         *         "cooldown_skips_pause": true,
         *         "steps_bp": [
         *           1000,
         *           1500,
         *           2000,
         *           3000,
         *           5000
         *         ]
         *       },
         *       "portfolio": {
         *         "max_share_bp": 1000
         *       },
         *       "pause": {
         *         "min_days": 7,
         *         "min_spend": {
         *           "USD": 10000,
         *           "EUR": 10000,
         *           "GBP": 8000,
         *           "CAD": 14000,
         *           "AUD": 15000,
         *           "NZD": 17000,
         *           "CHF": 9000,
         *           "SGD": 13000,
         *           "HKD": 78000,
         *           "JPY": 15000,
         *           "CNY": 70000,
         *           "INR": 850000,
         *           "BRL": 55000,
         *           "MXN": 180000,
         *           "SEK": 100000,
         *           "NOK": 100000,
         *           "DKK": 70000,
         *           "PLN": 40000,
         *           "CZK": 220000,
         *           "ZAR": 180000,
         *           "AED": 37000
         *         },
         *         "match": "any",
         *         "conversion_rate_below_bp": 200,
         *         "cost_per_conversion_above": {
         *           "USD": 5000,
         *           "EUR": 5000,
         *           "GBP": 4000,
         *           "CAD": 7000,
         *           "AUD": 7500,
         *           "NZD": 8500,
         *           "CHF": 4500,
         *           "SGD": 6500,
         *           "HKD": 39000,
         *           "JPY": 7500,
         *           "CNY": 35000,
         *           "INR": 425000,
         *           "BRL": 27500,
         *           "MXN": 90000,
         *           "SEK": 50000,
         *           "NOK": 50000,
         *           "DKK": 35000,
         *           "PLN": 20000,
         *           "CZK": 110000,
         *           "ZAR": 90000,
         *           "AED": 18500
         *         },
         *         "click_through_rate_below_bp": 50,
         *         "level2_preset": {
         *           "conversion_rate_below_bp": 200,
         *           "daily_spend_below": {
         *             "USD": 50000,
         *             "EUR": 50000,
         *             "GBP": 40000,
         *             "CAD": 70000,
         *             "AUD": 75000,
         *             "NZD": 85000,
         *             "CHF": 45000,
         *             "SGD": 65000,
         *             "HKD": 390000,
         *             "JPY": 75000,
         *             "CNY": 350000,
         *             "INR": 4250000,
         *             "BRL": 275000,
         *             "MXN": 900000,
         *             "SEK": 500000,
         *             "NOK": 500000,
         *             "DKK": 350000,
         *             "PLN": 200000,
         *             "CZK": 1100000,
         *             "ZAR": 900000,
         *             "AED": 185000
         *           }
         *         }
         *       },
         *       "targets": {
         *         "conversion_rate_bp": 350
         *       },
         *       "conflict": {
         *         "window": "PT24H",
         *         "oscillation": {
         *           "turns": 3,
         *           "window": "P3D"
         *         }
         *       },
         *       "freshness": {
         *         "limits": {
         *           "google_ads": "PT4H",
         *           "meta_ads": "PT24H",
         *           "default": "PT24H"
         *         },
         *         "on_stale": "defer"
         *       },
         *       "evidence": {
         *         "window_days": 14,
         *         "min_clicks": 100,
         *         "min_impressions": 1000,
         *         "min_days": 3
         *       },
         *       "statistics": {
         *         "prior_dispersion": 4,
         *         "prior_dispersion_days": 5,
         *         "max_prior_clicks": 200,
         *         "pause_probability": 0.95,
         *         "first_look_probability": 0.99,
         *         "pause_e_value": 20,
         *         "decrease_probability": 0.8,
         *         "increase_probability": 0.9,
         *         "hysteresis": {
         *           "pause": 0.8,
         *           "decrease": 0.65,
         *           "increase": 0.75
         *         },
         *         "elasticity": {
         *           "mean": 0.7,
         *           "sd": 0.2
         *         },
         *         "limited_spend_bp": 9000,
         *         "limited_days": 5,
         *         "horizon_days": 7,
         *         "risk_aversion": 0.5,
         *         "action_cost_days": 0.05,
         *         "irreversible_cost_days": 0.25,
         *         "anomaly_z": 3.5
         *       },
         *       "privacy": {
         *         "retention_days": 400
         *       },
         *       "cache": {
         *         "ttl": "PT6H",
         *         "rate_step_bp": 1000,
         *         "volume_step_bp": 2500
         *       }
         *     }
         */
        PolicyDocument: {
            /**
             * @description `shadow` records everything and lets nothing be executed.
             * @enum {string}
             */
            mode: "live" | "shadow";
            /** @description How far agents may go, and how they earn and lose it. */
            autonomy: {
                /**
                 * @description 1 recommends, 2 acts inside the rules. A number without unit.
                 * @enum {number}
                 */
                level: 1 | 2;
                /**
                 * Format: int32
                 * @description Raise it when the policy changes so much that agents must earn their autonomy anew. A number without unit.
                 * @example 1
                 */
                major: number;
                /**
                 * Format: int32
                 * @description An agent's first decisions of a kind, in an account, that a person answers. A count.
                 * @example 12
                 */
                first_reviews: number;
                /**
                 * Format: int32
                 * @description Level 2 is earned when the Wilson 95 % lower bound of `agreed to unedited` reaches this. In basis points: 1500 is 15 %.
                 * @example 1500
                 */
                promote_at_bp: number;
                /**
                 * Format: int32
                 * @description Level 2 is lost below this share over the last `demote_over` reviews. In basis points: 1500 is 15 %.
                 * @example 1500
                 */
                demote_below_bp: number;
                /**
                 * Format: int32
                 * @description Number of the last reviews over which the share is taken.
                 * @example 20
                 */
                demote_over: number;
                /**
                 * @description The same mistake twice in this time: a person looks.
                 * @example PT6H
                 */
                mistake_window: string;
                /** @description An agent is stopped when this share of its actions of 24 h failed, and at least so many. */
                breaker: {
                    /**
                     * Format: int32
                     * @description Share of errors from which on the agent is stopped. In basis points: 1500 is 15 %.
                     * @example 1500
                     */
                    share_bp: number;
                    /**
                     * Format: int32
                     * @description Number of errors within the window from which on the agent is stopped.
                     * @example 12
                     */
                    errors: number;
                };
            };
            /** @description Agents by the name of their key. */
            agents: {
                [key: string]: {
                    /**
                     * Format: int32
                     * @description The higher one's changes are left alone by the lower one. Not named: 10. People: 1000. A number without unit.
                     * @example 12
                     */
                    precedence: number;
                    /** @description What it may propose; null: all. */
                    actions: ("pause_campaign" | "resume_campaign" | "adjust_campaign_budget" | "create_audience" | "exclude_audience")[] | null;
                };
            };
            /** @description Who is asked, how long, and what silence means. */
            approvals: {
                /**
                 * Format: int32
                 * @description How many different people must agree; 2 is four eyes.
                 * @example 1
                 */
                quorum: number;
                /** @description Whether only those whose turn it is may answer. */
                assignees_only: boolean;
                /**
                 * @description Whose turn it is gets reminded after this. ISO 8601 duration.
                 * @example PT6H
                 */
                remind_after: string;
                /**
                 * @description The next stakeholder of the route gets it after this.
                 * @example PT6H
                 */
                escalate_after: string;
                /**
                 * @description Then it counts as rejected.
                 * @example PT6H
                 */
                expires_after: string;
                /** @description The first that matches tells whose it is; where none does, the question fails. */
                routes: {
                    /**
                     * @description Campaigns of this account; null: of any.
                     * @example 123
                     */
                    account_id: string | null;
                    /**
                     * @description Campaigns of this owner; null: of any.
                     * @example 123
                     */
                    owner: string | null;
                    /** @description Daily budgets at stake up to this, minor units by currency. */
                    up_to: {
                        [key: string]: number;
                    } | null;
                    /** @description Names of people, first to last resort. */
                    to: string[];
                }[];
            };
            /** @description How grave an action is: weights of a score. */
            impact: {
                /**
                 * Format: int32
                 * @description Above this score a person decides. A number without unit.
                 * @example 12
                 */
                threshold: number;
                /**
                 * Format: int32
                 * @description Weight of the spend at stake, of 10000 for all five.
                 * @example 12
                 */
                spend_share: number;
                /**
                 * Format: int32
                 * @description Weight of the size of the change, of 10000 for all five.
                 * @example 12
                 */
                change: number;
                /**
                 * Format: int32
                 * @description Weight of the people concerned, of 10000 for all five.
                 * @example 12
                 */
                audience: number;
                /**
                 * Format: int32
                 * @description Weight of what cannot be taken back, of 10000 for all five.
                 * @example 12
                 */
                irreversible: number;
                /**
                 * Format: int32
                 * @description Weight of what the caller calls critical, of 10000 for all five.
                 * @example 12
                 */
                critical: number;
            };
            /** @description When and how decisions are executed. */
            execution: {
                /**
                 * @description `automatic` queues what is authorized or approved at once; else `POST /decisions/{id}/execute` does.
                 * @enum {string}
                 */
                start: "on_request" | "automatic";
                /**
                 * @description How long an agent's execution waits, so that conflicting ones collapse to one. A person's does not wait.
                 * @example PT6H
                 */
                buffer: string;
                /**
                 * @description An execution that has not started by then is not started any more.
                 * @example PT6H
                 */
                expires_after: string;
            };
            /**
             * @description What models are told of the business.
             * @default {
             *       "priority": "acquisition",
             *       "monthly_budget": {
             *         "USD": 5000000
             *       }
             *     }
             */
            business?: {
                /**
                 * @description What matters most to the business; the prompt says it to the model.
                 * @enum {string}
                 */
                priority: "acquisition" | "retention" | "profit" | "awareness";
                /** @description What is meant to be spent on ads in a month, minor units by currency. */
                monthly_budget: {
                    [key: string]: number;
                };
            };
            /**
             * @description When models are asked, and what they may cost.
             * @default {
             *       "use": "by_need",
             *       "monthly_budget_micros": 50000000,
             *       "normal_stops_at_bp": 9000,
             *       "max_cost_micros": 250000,
             *       "clear_confidence": 0.9,
             *       "unsure_confidence": 0.6,
             *       "high_impact": 5000
             *     }
             */
            models?: {
                /**
                 * @description `by_need`: statistics answer what is clear, a model the rest. `always`: a model wherever one may.
                 * @enum {string}
                 */
                use: "by_need" | "always" | "never";
                /**
                 * Format: int64
                 * @description Millionths of a US dollar in a calendar month (UTC): 50000000 is $50.
                 * @example 50000000
                 */
                monthly_budget_micros: number;
                /**
                 * Format: int32
                 * @description Questions that are not critical stop at this share of it; critical ones go on to all of it. In basis points: 1500 is 15 %.
                 * @example 1500
                 */
                normal_stops_at_bp: number;
                /**
                 * Format: int64
                 * @description For one decision; a request can lower it, never raise it. In millionths of a US dollar.
                 * @example 250000
                 */
                max_cost_micros: number;
                /**
                 * @description Statistics this sure need no model. A probability, 0 to 1.
                 * @example 0.95
                 */
                clear_confidence: number;
                /**
                 * @description A first model less sure than this is followed by the larger one. A probability, 0 to 1.
                 * @example 0.6
                 */
                unsure_confidence: number;
                /**
                 * Format: int32
                 * @description Impact score from which the larger model is asked at once. A number without unit.
                 * @example 12
                 */
                high_impact: number;
            };
            /** @description What a daily budget may become. */
            budget: {
                /**
                 * Format: int32
                 * @description A change up to this needs no approval. In basis points: 1500 is 15 %.
                 * @example 1500
                 */
                approval_free_bp: number;
                /**
                 * Format: int32
                 * @description An increase beyond this is refused. In basis points: 1500 is 15 %.
                 * @example 1500
                 */
                max_increase_bp: number;
                /** @description Smallest daily budget, minor units by currency. */
                floor: {
                    [key: string]: number;
                };
                /** @description The platform's own minimum, where it is higher. */
                platform_floor: {
                    [key: string]: {
                        [key: string]: number;
                    };
                };
                /**
                 * @description The limits hold again against the budget this long ago.
                 * @example PT6H
                 */
                rolling_window: string;
                /**
                 * @description One budget change per campaign in this time.
                 * @example PT6H
                 */
                cooldown: string;
                /** @description An automatic pause need not wait for the cooldown. */
                cooldown_skips_pause: boolean;
                /** @description Changes that are considered, both ways: 1 to 10, ascending. */
                steps_bp: number[];
            };
            /** @description What a campaign may be of its account. */
            portfolio: {
                /**
                 * Format: int32
                 * @description Share of the account's daily budget above which a person decides. In basis points: 1500 is 15 %.
                 * @example 1500
                 */
                max_share_bp: number;
            };
            /** @description When a campaign may be paused. */
            pause: {
                /**
                 * Format: int32
                 * @description A campaign that has run for fewer days is not paused.
                 * @example 7
                 */
                min_days: number;
                /** @description More than this must be spent; the amount itself is refused. */
                min_spend: {
                    [key: string]: number;
                };
                /**
                 * @description How the criteria below make a campaign a candidate.
                 * @enum {string}
                 */
                match: "any" | "all";
                /**
                 * Format: int32
                 * @description A candidate converts below this rate. In basis points: 1500 is 15 %.
                 * @example 1500
                 */
                conversion_rate_below_bp: number;
                /** @description Minor units by currency. The rule abstains for a currency that is not named. */
                cost_per_conversion_above: {
                    [key: string]: number;
                };
                /**
                 * Format: int32
                 * @description A candidate is clicked below this rate. In basis points: 1500 is 15 %.
                 * @example 1500
                 */
                click_through_rate_below_bp: number;
                /** @description At level 2 a pause is automatic only below both; null: the other rules are enough. */
                level2_preset: {
                    /**
                     * Format: int32
                     * @description The conversion rate must be below this. In basis points: 1500 is 15 %.
                     * @example 1500
                     */
                    conversion_rate_below_bp: number;
                    /** @description Minor units by currency. The rule abstains for a currency that is not named. */
                    daily_spend_below: {
                        [key: string]: number;
                    };
                } | null;
            };
            /** @description What a campaign is held to that has no targets of its own. */
            targets: {
                /**
                 * Format: int32
                 * @description For a campaign without a target of its own. In basis points: 1500 is 15 %.
                 * @example 1500
                 */
                conversion_rate_bp: number;
            };
            /** @description What changes by others mean. */
            conflict: {
                /**
                 * @description How long a change by somebody else is left alone.
                 * @example PT6H
                 */
                window: string;
                /** @description So many turns of direction in this time, and a person decides. */
                oscillation: {
                    /**
                     * Format: int32
                     * @description Number of turns of direction.
                     * @example 12
                     */
                    turns: number;
                    /**
                     * @description The days that it covers. ISO 8601 duration.
                     * @example PT6H
                     */
                    window: string;
                };
            };
            /** @description How old the data may be. */
            freshness: {
                /** @description Largest age of the data by source; `default` for a source that is not named. */
                limits: {
                    /**
                     * @description For all that is not named. ISO 8601 duration.
                     * @example PT6H
                     */
                    default: string;
                } & {
                    [key: string]: string;
                };
                /**
                 * @description What an action on older data becomes: put off, or put to a person.
                 * @enum {string}
                 */
                on_stale: "defer" | "escalate";
            };
            /** @description How much data a judgement needs. */
            evidence: {
                /**
                 * Format: int32
                 * @description Full days before today that a judgement looks at.
                 * @example 7
                 */
                window_days: number;
                /**
                 * Format: int32
                 * @description Number of clicks in the window that a judgement needs.
                 * @example 12
                 */
                min_clicks: number;
                /**
                 * Format: int32
                 * @description Number of impressions in the window that a judgement needs.
                 * @example 12
                 */
                min_impressions: number;
                /**
                 * Format: int32
                 * @description Days of the window that must be collected.
                 * @example 7
                 */
                min_days: number;
            };
            /** @description How the embedded reasoner weighs evidence. */
            statistics: {
                /**
                 * @description Daily variance over binomial before any data; 1 is none. A number without unit.
                 * @example 2
                 */
                prior_dispersion: number;
                /**
                 * @description Days of data that this prior weighs as much as.
                 * @example 14
                 */
                prior_dispersion_days: number;
                /**
                 * @description Most that a portfolio prior may weigh, in clicks.
                 * @example 2000
                 */
                max_prior_clicks: number;
                /**
                 * @description Probability, 0.5 to 1, that a pause needs.
                 * @example 0.95
                 */
                pause_probability: number;
                /**
                 * @description Enough on its own on the first day on which a campaign can be paused.
                 * @example 0.95
                 */
                first_look_probability: number;
                /**
                 * @description E-value, the strength of evidence, that a pause needs on later days.
                 * @example 20
                 */
                pause_e_value: number;
                /**
                 * @description Probability, 0.5 to 1, that a decrease needs.
                 * @example 0.95
                 */
                decrease_probability: number;
                /**
                 * @description Probability, 0.5 to 1, that an increase needs.
                 * @example 0.95
                 */
                increase_probability: number;
                /** @description Probabilities at which an action already chosen would be left again. */
                hysteresis: {
                    /**
                     * @description Probability, 0.5 to 1, below which a pause is left again.
                     * @example 0.95
                     */
                    pause: number;
                    /**
                     * @description Probability, 0.5 to 1, below which a decrease is left again.
                     * @example 0.95
                     */
                    decrease: number;
                    /**
                     * @description Probability, 0.5 to 1, below which an increase is left again.
                     * @example 0.95
                     */
                    increase: number;
                };
                /** @description Revenue grows as spend to this power, before own experience. */
                elasticity: {
                    /**
                     * @description The power, a number without unit: 1 means that revenue grows as spend does.
                     * @example 0.6
                     */
                    mean: number;
                    /**
                     * @description Its standard deviation, a number without unit.
                     * @example 0.2
                     */
                    sd: number;
                };
                /**
                 * Format: int32
                 * @description Limited by budget: at least this share of it is spent … In basis points: 1500 is 15 %.
                 * @example 1500
                 */
                limited_spend_bp: number;
                /**
                 * Format: int32
                 * @description … on at least so many of the last 7 days.
                 * @example 7
                 */
                limited_days: number;
                /**
                 * Format: int32
                 * @description Days for which the profit of an action is reckoned.
                 * @example 7
                 */
                horizon_days: number;
                /**
                 * @description Standard deviations of profit charged to an uncertain action. A number without unit.
                 * @example 1
                 */
                risk_aversion: number;
                /**
                 * @description Cost of touching a campaign, in days of its budget.
                 * @example 0.5
                 */
                action_cost_days: number;
                /**
                 * @description More of it for what cannot be taken back. In days.
                 * @example 2
                 */
                irreversible_cost_days: number;
                /**
                 * @description Robust z beyond which a day is an anomaly.
                 * @example 5
                 */
                anomaly_z: number;
            };
            /** @description How long what is kept. */
            privacy: {
                /**
                 * Format: int32
                 * @description Entries of the ledger older than this are removed; their leaf hashes stay, so that proofs hold. In days.
                 * @example 400
                 */
                retention_days: number;
            };
            /** @description How long an answer is good for the same question. */
            cache: {
                /**
                 * @description How long an identical question is not reasoned anew.
                 * @example PT6H
                 */
                ttl: string;
                /**
                 * Format: int32
                 * @description Rates this near to each other count as equal.
                 * @example 1500
                 */
                rate_step_bp: number;
                /**
                 * Format: int32
                 * @description The same for volumes. In basis points: 1500 is 15 %.
                 * @example 1500
                 */
                volume_step_bp: number;
            };
        };
        /**
         * @description A question, to be answered without a record.
         * @example {
         *       "campaign_id": "123",
         *       "question": "should we increase budget?"
         *     }
         */
        PreviewRequest: {
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string;
            /**
             * @description In plain English. Either this or `action`.
             * @example should we increase budget?
             */
            question?: string;
            action?: components["schemas"]["Action"];
            /**
             * @description With an action: why. Its numbers are checked.
             * @example The cost per conversion is below its target, and the campaign is limited by its budget.
             */
            reason?: string;
            /**
             * Format: int32
             * @description Lowers the autonomy in force. A number without unit.
             * @example 2
             */
            max_autonomy?: number;
            /**
             * @description How much hangs on the answer. Recorded, and part of what makes two questions identical. `critical` goes on when the budget for models is nearly spent.
             * @enum {string}
             */
            criticality?: "normal" | "critical";
            /**
             * @description What the caller says is so. Recorded as the caller's claims; no rule and no evidence ever rests on it.
             * @example {
             *       "quarter_goal": "acquisition"
             *     }
             */
            context?: {
                [key: string]: string | number | boolean;
            };
        };
        /** @description Stands in the record for text that is kept apart, under a key of its subject. */
        PrivateMark: {
            /**
             * @description `hmac-sha256:` and HMAC-SHA-256 of the canonical JSON of the values by field, under the salt's ASCII bytes.
             * @example hmac-sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            commitment: string;
            /** @description JSON pointers (RFC 6901). Null: erased. */
            fields: string[] | null;
            /**
             * @description Null: erased.
             * @example qfYPnMRPm6Vm5b5UH1bV3Q==
             */
            salt: string | null;
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /**
             * @description URL of a page about this kind of problem, relative to the service.
             * @example /problems/invalid_request
             */
            type: string;
            /**
             * @description The kind of problem, for people.
             * @example The request is not valid
             */
            title: string;
            /**
             * Format: int64
             * @description The HTTP status. A number without unit.
             * @example 422
             */
            status: number;
            /**
             * @description What was wrong with this call, and what to do.
             * @example The platform did not answer in time.
             */
            detail: string;
            /**
             * @description The kind of problem, for programs. New ones may be added.
             * @enum {string}
             */
            code: "malformed_body" | "invalid_request" | "currency_mismatch" | "unauthenticated" | "rate_limited" | "scope_missing" | "operator_only" | "human_only" | "campaign_not_found" | "decision_not_found" | "key_not_found" | "approval_not_found" | "execution_not_found" | "hold_not_found" | "kill_switch_not_found" | "webhook_not_found" | "agent_not_found" | "prompt_not_found" | "evaluation_missing" | "log_unsigned" | "subject_opted_out" | "tile_not_found" | "record_not_found" | "operation_not_found" | "operation_ended" | "backup_elsewhere" | "backup_running" | "backup_failed" | "self_approval" | "not_assigned" | "approval_resolved" | "approval_expired" | "approval_stale" | "approval_unroutable" | "digest_mismatch" | "already_voted" | "not_executable" | "already_executed" | "not_undoable" | "platform_not_connected" | "kill_switch_engaged" | "state_changed" | "lease_held" | "lease_stale" | "not_earned" | "address_refused" | "route_not_found" | "method_not_allowed" | "precondition_failed" | "precondition_required" | "idempotency_key_malformed" | "idempotency_key_reused" | "idempotency_in_progress" | "idempotency_reply_gone" | "body_too_large" | "unsupported_media_type" | "ledger_unavailable" | "database_unavailable" | "issuer_unavailable" | "internal_error";
            /**
             * @description Who can make it work: you by another call, time, or whoever runs the service.
             * @enum {string}
             */
            remedy: "caller" | "wait" | "operator";
            /**
             * @description The same as the `Request-Id` field; names this call in the log.
             * @example req_01KAF3V0N6S5Q2T8W9XZB4C7DE
             */
            request_id: string;
            /** @description Field by field: JSON Pointer into the body, or `query/…`, `path/…`; 20 at most. */
            errors?: {
                /**
                 * @description JSON Pointer (RFC 6901) to the field that it is about.
                 * @example /question
                 */
                pointer: string;
                /**
                 * @description What it must be.
                 * @example The platform did not answer in time.
                 */
                detail: string;
            }[];
            /**
             * Format: int64
             * @description Seconds after which a repeat makes sense.
             * @example 3600
             */
            retry_after_s?: number;
        };
        /** @description An edition of the prompt. */
        Prompt: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "prompt";
            /**
             * @description Its id, made by the service.
             * @example pmt_01KB2Z0000F1RSTED1T10N0001
             */
            id: string;
            /**
             * @description SHA-256 of the sections' canonical JSON.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            digest: string;
            /**
             * @description Name of the key that published it.
             * @example ops
             */
            author: string;
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
            /** @description Came with the service. */
            built_in: boolean;
            /** @description `production` is in force; `candidate` for a share of campaigns. */
            label: ("production" | "candidate") | null;
            /**
             * @description Share of campaigns that get it, the same ones each time. In basis points: 1500 is 15 %.
             * @example 1500
             */
            share_bp: number | null;
            /** @description In force for longer than 8 weeks since it was written: look at it again. */
            review_due: boolean;
            /**
             * @description Who the model is.
             * @example You are a careful media buyer.
             */
            role: string;
            /**
             * @description The business, for the model.
             * @example The priority is acquisition.
             */
            context: string;
            /** @description Sentences, each with its twin in code. */
            safety: {
                /**
                 * @description The rule that holds it, whatever a model does.
                 * @example budget.max_increase
                 */
                rule: string;
                /**
                 * @description The sentence that the model reads, at most 1,000 characters.
                 * @example Never choose an increase beyond 15 %.
                 */
                says: string;
            }[];
            /**
             * @description How to choose and what to write.
             * @example Choose one candidate for each campaign.
             */
            output: string;
        };
        /**
         * @description The sections of a new edition.
         * @example {
         *       "role": "You are a careful media buyer.",
         *       "context": "The priority is {{priority}}; conversion rate should reach {{conversion_target}}.",
         *       "safety": [
         *         {
         *           "rule": "budget.max_increase",
         *           "says": "Never choose an increase beyond {{max_increase}}."
         *         }
         *       ],
         *       "output": "Choose one candidate for each campaign."
         *     }
         */
        PromptRequest: {
            /**
             * @description Who the model is. `{{name}}` stands for a value of the policy.
             * @example You are a careful media buyer.
             */
            role: string;
            /**
             * @description The business.
             * @example The priority is acquisition.
             */
            context: string;
            /** @description Sentences, each with its twin in code: words alone limit nothing. */
            safety: {
                /**
                 * @description The rule that holds it, whatever a model does.
                 * @enum {string}
                 */
                rule: "data.missing" | "data.freshness" | "data.quality" | "conflict.other_actor" | "conflict.oscillation" | "kill_switch" | "hold.active" | "agent.scope" | "mistake.repeated" | "reason.missing" | "claims.unverified" | "campaign.status" | "budget.max_increase" | "budget.floor" | "budget.approval_free_band" | "budget.rolling_24h_increase" | "budget.rolling_24h_band" | "budget.cooldown" | "portfolio.share" | "pause.min_days" | "pause.min_spend" | "pause.bundle" | "pause.experiment" | "pause.above_target" | "pause.level2_preset" | "audience.consent" | "autonomy.level" | "autonomy.first_n" | "impact.score";
                /**
                 * @description The sentence that the model reads, at most 1,000 characters.
                 * @example Never choose an increase beyond 15 %.
                 */
                says: string;
            }[];
            /**
             * @description How to choose and what to write.
             * @example Choose one candidate for each campaign.
             */
            output: string;
        };
        /** @description What is proposed, with absolute values. A closed set. */
        ProposedAction: {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "pause_campaign";
            /** @description How it is now, as far as the action would change it. */
            before: {
                /**
                 * @description Its status now.
                 * @enum {string}
                 */
                status?: "active" | "paused" | "ended";
                daily_budget?: components["schemas"]["Money"];
            } | null;
            /**
             * @description SHA-256 of the canonical JSON of campaign, action and before: what an approval binds to.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            digest: string;
            /** @description Whether it can be taken back. */
            reversible: boolean;
        } | {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "resume_campaign";
            /** @description How it is now, as far as the action would change it. */
            before: {
                /**
                 * @description Its status now.
                 * @enum {string}
                 */
                status?: "active" | "paused" | "ended";
                daily_budget?: components["schemas"]["Money"];
            } | null;
            /**
             * @description SHA-256 of the canonical JSON of campaign, action and before: what an approval binds to.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            digest: string;
            /** @description Whether it can be taken back. */
            reversible: boolean;
        } | {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "adjust_campaign_budget";
            /** @description The whole new daily budget, not the difference. */
            new_daily_budget: components["schemas"]["Money"];
            /** @description How it is now, as far as the action would change it. */
            before: {
                /**
                 * @description Its status now.
                 * @enum {string}
                 */
                status?: "active" | "paused" | "ended";
                daily_budget?: components["schemas"]["Money"];
            } | null;
            /**
             * @description SHA-256 of the canonical JSON of campaign, action and before: what an approval binds to.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            digest: string;
            /** @description Whether it can be taken back. */
            reversible: boolean;
        } | {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "create_audience";
            /**
             * @description Its name, for people.
             * @example Spring sale
             */
            name: string;
            /** @description Whether every person concerned has agreed to this use of their data. Missing: the decision abstains. */
            consent?: boolean | null;
            /** @description How it is now, as far as the action would change it. */
            before: {
                /**
                 * @description Its status now.
                 * @enum {string}
                 */
                status?: "active" | "paused" | "ended";
                daily_budget?: components["schemas"]["Money"];
            } | null;
            /**
             * @description SHA-256 of the canonical JSON of campaign, action and before: what an approval binds to.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            digest: string;
            /** @description Whether it can be taken back. */
            reversible: boolean;
        } | {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "exclude_audience";
            /**
             * @description The audience, as the platform names it.
             * @example 123
             */
            audience_id: string;
            /** @description Whether every person concerned has agreed to this use of their data. Missing: the decision abstains. */
            consent?: boolean | null;
            /** @description How it is now, as far as the action would change it. */
            before: {
                /**
                 * @description Its status now.
                 * @enum {string}
                 */
                status?: "active" | "paused" | "ended";
                daily_budget?: components["schemas"]["Money"];
            } | null;
            /**
             * @description SHA-256 of the canonical JSON of campaign, action and before: what an approval binds to.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            digest: string;
            /** @description Whether it can be taken back. */
            reversible: boolean;
        } | {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "escalate_decision";
            /** @description How it is now, as far as the action would change it. */
            before: {
                /**
                 * @description Its status now.
                 * @enum {string}
                 */
                status?: "active" | "paused" | "ended";
                daily_budget?: components["schemas"]["Money"];
            } | null;
            /**
             * @description SHA-256 of the canonical JSON of campaign, action and before: what an approval binds to.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            digest: string;
            /** @description Whether it can be taken back. */
            reversible: boolean;
        } | {
            /**
             * @description The kind of it.
             * @constant
             */
            type: "no_action";
            /** @description How it is now, as far as the action would change it. */
            before: {
                /**
                 * @description Its status now.
                 * @enum {string}
                 */
                status?: "active" | "paused" | "ended";
                daily_budget?: components["schemas"]["Money"];
            } | null;
            /**
             * @description SHA-256 of the canonical JSON of campaign, action and before: what an approval binds to.
             * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
             */
            digest: string;
            /** @description Whether it can be taken back. */
            reversible: boolean;
        };
        /**
         * @description For whom the edition is to be in force.
         * @example {
         *       "label": "candidate",
         *       "share_bp": 1000
         *     }
         */
        PublishPromptRequest: {
            /**
             * @description `production`: in force. `candidate`: on trial, for a share of campaigns.
             * @enum {string}
             */
            label: "production" | "candidate";
            /**
             * Format: int32
             * @description Of a candidate; 1000 (10 %) unless said. In basis points: 1500 is 15 %.
             * @example 1500
             */
            share_bp?: number;
        };
        /** @description A kind of question that is understood. */
        QuestionType: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "question_type";
            /**
             * @description The kind of it.
             * @example increase_budget
             */
            type: string;
            /**
             * @description One of the wordings that are understood. Others are, too.
             * @example Should we increase the budget for campaign 123?
             */
            question: string;
            /**
             * @description What it is about.
             * @example Whether more may be spent on a campaign.
             */
            about: string;
            /** @description Whether the answer can be `authorized`; else it informs, and its outcome is at most `recommended`. */
            may_act: boolean;
            /** @description What the answer may propose. */
            actions: ("pause_campaign" | "resume_campaign" | "adjust_campaign_budget" | "create_audience" | "exclude_audience")[];
            /**
             * @description The data without which the answer is `abstained`.
             * @example Spend and conversions of the window.
             */
            needs: string;
        };
        /** @description An entry of the log, as it was written. */
        Record: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "record";
            /**
             * Format: int64
             * @description Place in the workspace's log, counted from 0 without gaps.
             * @example 12
             */
            sequence: number;
            /**
             * @description Its id, made by the service.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * @description What kind of entry it is.
             * @example decision
             */
            kind: string;
            /**
             * Format: date-time
             * @description When it was. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            at: string;
            /**
             * @description The name of its key.
             * @example campaign_optimiser
             */
            agent: string;
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string | null;
            /**
             * @description Hash of the entry as a leaf of the log (RFC 6962), in hexadecimal.
             * @example 0000000000000000000000000000000000000000000000000000000000000000
             */
            leaf_hash: string;
            /**
             * @description The canonical JSON whose leaf hash it is: SHA-256 of a zero byte and these bytes.
             * @example {"object":"decision"}
             */
            body: string;
        };
        /** @description What one rule found. Every rule answers every time. */
        RuleResult: {
            /**
             * @description The rule.
             * @enum {string}
             */
            id: "data.missing" | "data.freshness" | "data.quality" | "conflict.other_actor" | "conflict.oscillation" | "kill_switch" | "hold.active" | "agent.scope" | "mistake.repeated" | "reason.missing" | "claims.unverified" | "campaign.status" | "budget.max_increase" | "budget.floor" | "budget.approval_free_band" | "budget.rolling_24h_increase" | "budget.rolling_24h_band" | "budget.cooldown" | "portfolio.share" | "pause.min_days" | "pause.min_spend" | "pause.bundle" | "pause.experiment" | "pause.above_target" | "pause.level2_preset" | "audience.consent" | "autonomy.level" | "autonomy.first_n" | "impact.score";
            /**
             * @description `unknown`: a fact is missing, which counts as `abstain`. `waived`: failed, and an emergency stop goes over it.
             * @enum {string}
             */
            status: "pass" | "fail" | "unknown" | "not_applicable" | "waived";
            /**
             * @description What the rule does to the outcome when it fails.
             * @enum {string}
             */
            effect: "reject" | "defer" | "escalate" | "abstain" | "require_approval" | "recommend";
            /**
             * @description What was found, in `unit`; null: unknown.
             * @example 1000
             */
            observed: number | string | null;
            /**
             * @description What the policy allows, in `unit`; null: it is no figure.
             * @example 1500
             */
            limit: number | string | null;
            /**
             * @description How far inside the limit, in `unit`; negative when beyond.
             * @example 500
             */
            headroom: number | null;
            /**
             * @description The unit of the figures beside it.
             * @enum {string}
             */
            unit: "basis_points" | "parts_per_million" | "minor" | "minor_per_day" | "seconds" | "days" | "count" | "level" | "text";
            /**
             * @description What the rule found, in a sentence for people.
             * @example The change of 10 % is inside the limit of 15 %.
             */
            message: string;
        };
        /** @description What would have happened, had shadow decisions been let through. */
        ShadowReport: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "shadow_report";
            /**
             * Format: date-time
             * @description From when on, inclusive. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            from: string;
            /**
             * Format: date-time
             * @description Up to when, exclusive. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            to: string;
            /**
             * Format: int64
             * @description Shadow decisions of the period. A count.
             * @example 12
             */
            decisions: number;
            /** @description False: there was more than is read for one report; ask for less. */
            complete: boolean;
            /** @description What would have happened. */
            would_have: {
                /** @description Number of decisions by outcome. */
                by_outcome: {
                    [key: string]: number;
                };
                /** @description Number of decisions by action and outcome. */
                by_action: {
                    /**
                     * @description The kind of action, or `none`.
                     * @example adjust_campaign_budget
                     */
                    action: string;
                    /**
                     * @description What was decided. Treat one that you do not know as `escalated`.
                     * @enum {string}
                     */
                    outcome: "authorized" | "recommended" | "pending_approval" | "escalated" | "rejected" | "deferred" | "no_action" | "abstained";
                    /**
                     * Format: int64
                     * @description Number of decisions.
                     * @example 12
                     */
                    decisions: number;
                }[];
                /** @description Money a day. Every decision counts by itself, though many may be about one campaign. */
                moved: {
                    /**
                     * @description ISO 4217 code of the value's currency; null: it is no money. ISO 4217 currency code.
                     * @example USD
                     */
                    currency: string;
                    /**
                     * Format: int64
                     * @description Daily budget added, in minor units, by what was authorized.
                     * @example 12
                     */
                    up: number;
                    /**
                     * Format: int64
                     * @description Daily budget taken away, in minor units, by what was authorized.
                     * @example 12
                     */
                    down: number;
                    /**
                     * Format: int64
                     * @description By what would have waited for a person. In minor units.
                     * @example 12
                     */
                    up_if_agreed: number;
                    /**
                     * Format: int64
                     * @description Daily budget taken away, in minor units, by what would have waited for a person.
                     * @example 12
                     */
                    down_if_agreed: number;
                }[];
            };
            /** @description escalated, pending_approval and recommended: put to a person. */
            escalation: {
                /**
                 * Format: int64
                 * @description Number of those counted.
                 * @example 12
                 */
                count: number;
                /**
                 * Format: int64
                 * @description Number of all.
                 * @example 12
                 */
                of: number;
                /**
                 * @description Null of none. A fraction of 1.
                 * @example 0.25
                 */
                share: number | null;
                /** @description Wilson, 95 %. */
                interval: [
                    number,
                    number
                ];
            };
            /** @description What reasoning cost. */
            cost: {
                /**
                 * Format: int64
                 * @description Millionths of a US dollar.
                 * @example 12000
                 */
                cost_micros: number;
                /** @description Number of calls by model. */
                calls_by_model: {
                    [key: string]: number;
                };
                /** @description Decisions for which no model was asked. */
                without_model: {
                    /**
                     * Format: int64
                     * @description Number of those counted.
                     * @example 12
                     */
                    count: number;
                    /**
                     * Format: int64
                     * @description Number of all.
                     * @example 12
                     */
                    of: number;
                    /**
                     * @description Null of none. A fraction of 1.
                     * @example 0.25
                     */
                    share: number | null;
                    /** @description Wilson, 95 %. */
                    interval: [
                        number,
                        number
                    ];
                };
            };
            /** @description Whether people did the same. */
            people: {
                /**
                 * @description So long after a decision people's changes count (conflict.window).
                 * @example P7D
                 */
                window: string;
                /**
                 * Format: int64
                 * @description Number of decisions that people followed.
                 * @example 12
                 */
                agreed: number;
                /**
                 * Format: int64
                 * @description Number of decisions that people went against.
                 * @example 12
                 */
                opposed: number;
                /**
                 * Format: int64
                 * @description Number of decisions after which people changed nothing.
                 * @example 12
                 */
                did_nothing: number;
                /**
                 * Format: int64
                 * @description The window is not over. A count.
                 * @example 12
                 */
                not_yet: number;
                /**
                 * Format: int64
                 * @description Audiences: more or less money is not what they are about. A count.
                 * @example 12
                 */
                no_direction: number;
                /** @description agreed of agreed, opposed and did_nothing. */
                agreement: {
                    /**
                     * Format: int64
                     * @description Number of those counted.
                     * @example 12
                     */
                    count: number;
                    /**
                     * Format: int64
                     * @description Number of all.
                     * @example 12
                     */
                    of: number;
                    /**
                     * @description Null of none. A fraction of 1.
                     * @example 0.25
                     */
                    share: number | null;
                    /** @description Wilson, 95 %. */
                    interval: [
                        number,
                        number
                    ];
                };
                /** @description Ids of decisions, up to 20 of each. */
                examples: {
                    /** @description Those that people followed. */
                    agreed: string[];
                    /** @description Those that people went against. */
                    opposed: string[];
                    /** @description Those after which people changed nothing. */
                    did_nothing: string[];
                };
            };
        };
        /** @description What an agent has earned for one kind of action in one account. */
        Standing: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "standing";
            /**
             * @description The name of its key.
             * @example campaign_optimiser
             */
            agent: string;
            /**
             * @description The kind of action.
             * @example adjust_campaign_budget
             */
            action_type: string;
            /**
             * @description The account on the platform that the campaign belongs to; null: none.
             * @example acc-1
             */
            account_id: string | null;
            /**
             * Format: int64
             * @description Of the policy: raised, it is earned anew. A number without unit.
             * @example 1
             */
            major: number;
            /**
             * Format: int64
             * @description 1: a person answers each · 2: acts inside the rules · 3: two administrators let it. A number without unit.
             * @example 2
             */
            level: number;
            /**
             * Format: int64
             * @description Decisions that a person answered; expired ones do not count.
             * @example 12
             */
            reviewed: number;
            /**
             * Format: int64
             * @description Of these, agreed to unedited. A count.
             * @example 12
             */
            clean: number;
            /**
             * @description Wilson 95 % lower bound of the clean share. A fraction of 1.
             * @example 0.91
             */
            bound: number;
            /** @description The last reviews, on which the level is lost. */
            last: {
                /**
                 * Format: int64
                 * @description Number of the last reviews that count.
                 * @example 12
                 */
                reviews: number;
                /**
                 * Format: int64
                 * @description Number of these that were agreed to unedited.
                 * @example 12
                 */
                clean: number;
            };
            /** @description What the level is earned and lost by. */
            threshold: {
                /**
                 * Format: int64
                 * @description Number of reviews that level 2 takes at least.
                 * @example 12
                 */
                reviews: number;
                /**
                 * @description The lower bound, a fraction of 1, from which on level 2 is earned.
                 * @example 0.91
                 */
                bound: number;
                /**
                 * @description The clean share, a fraction of 1, below which level 2 is lost.
                 * @example 0.9
                 */
                lost_below: number;
                /**
                 * Format: int64
                 * @description Number of the last reviews on which it is lost.
                 * @example 12
                 */
                lost_over: number;
            };
            /**
             * @description What is missing to the next level.
             * @example 14 more clean approvals to level 2
             */
            to_go: string;
            /**
             * @description The first of the two administrators.
             * @example jo
             */
            level3_asked_by: string | null;
        };
        /** @description What was erased. */
        SubjectErasure: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "subject_erasure";
            /**
             * @description The subject under its pseudonym, which does not tell who it is.
             * @example sub_00000000000000000000000000000000
             */
            subject_id: string;
            /**
             * Format: date-time
             * @description When it was erased. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            erased_at: string;
        };
        /** @description What is kept of a subject. */
        SubjectExport: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "subject_export";
            /**
             * @description What the ledger calls them.
             * @example sub_00000000000000000000000000000000
             */
            subject_id: string;
            /** @description Whether no more data about the subject is taken. */
            opted_out: boolean;
            /** @description The items of this page. */
            data: components["schemas"]["SubjectText"][];
            /**
             * @description Place in the log, a count from 0, to ask for the next page with; null at the end.
             * @example 128
             */
            next_cursor: number | null;
        };
        /**
         * @description Which page of it.
         * @example {
         *       "limit": 200
         *     }
         */
        SubjectExportRequest: {
            /**
             * Format: int32
             * @description Number of texts on a page, 1 to 500.
             * @default 200
             * @example 12
             */
            limit?: number;
            /**
             * Format: int64
             * @description The `next_cursor` of the page before. A place in the log, counted from 0.
             * @default 0
             * @example 128
             */
            cursor?: number;
        };
        /** @description How the subject stands. */
        SubjectOptOut: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "subject_opt_out";
            /**
             * @description The subject under its pseudonym, which does not tell who it is.
             * @example sub_00000000000000000000000000000000
             */
            subject_id: string;
            /** @description Whether no more data about the subject is taken. */
            opted_out: boolean;
            /**
             * Format: date-time
             * @description When it was. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            at: string;
        };
        /** @description A text about the subject, with where it stands in the log. */
        SubjectText: {
            /**
             * Format: int64
             * @description Place in the workspace's log, counted from 0 without gaps.
             * @example 12
             */
            sequence: number;
            /**
             * @description Its id, made by the service.
             * @example dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * @description What kind of entry it stands in.
             * @example decision
             */
            kind: string;
            /**
             * Format: date-time
             * @description When it was. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            at: string;
            /**
             * @description The campaign that it is about: the caller's own id, up to 128 characters.
             * @example 123
             */
            campaign_id: string | null;
            /** @description By JSON pointer into the entry. */
            values: {
                [key: string]: string | number | boolean;
            };
        };
        /** @description What took a decision back. */
        Undo: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "undo";
            /** @description The new decision that takes the other one back. */
            decision: components["schemas"]["Decision"];
            /** @description Null: the rules do not let it happen without a person. */
            execution: components["schemas"]["Execution"] | null;
        };
        /** @description What took a batch back. */
        UndoBatch: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "undo_batch";
            /**
             * @description Its id, made by the service.
             * @example bat_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /** @description What took back each of them. */
            undos: components["schemas"]["Undo"][];
        };
        /**
         * @description Nothing, or why it is taken back.
         * @example {
         *       "reason": "The stock ran out."
         *     }
         */
        UndoRequest: {
            /**
             * @description Why it is taken back.
             * @example The cost per conversion is below its target, and the campaign is limited by its budget.
             */
            reason?: string;
        };
        /** @description What models cost. */
        Usage: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "usage";
            /**
             * @description First day, UTC.
             * @example 2026-11-01
             */
            from: string;
            /**
             * @description Last day, UTC.
             * @example 2026-11-23
             */
            to: string;
            /**
             * @description What the calls are grouped by.
             * @enum {string}
             */
            by: "agent" | "model" | "prompt" | "day";
            /** @description Dearest first. */
            data: {
                /**
                 * Format: int64
                 * @description Number of calls of a model.
                 * @example 12
                 */
                calls: number;
                /**
                 * Format: int64
                 * @description One call may hold up to 50. A count.
                 * @example 12
                 */
                questions: number;
                /**
                 * Format: int64
                 * @description Millionths of a US dollar.
                 * @example 12000
                 */
                cost_micros: number;
                /** @description Tokens of the model, by kind. */
                tokens: {
                    /**
                     * Format: int64
                     * @description Number of tokens read anew.
                     * @example 12
                     */
                    input: number;
                    /**
                     * Format: int64
                     * @description Number of tokens written.
                     * @example 12
                     */
                    output: number;
                    /**
                     * Format: int64
                     * @description Number of tokens put into the model's cache.
                     * @example 12
                     */
                    cache_write: number;
                    /**
                     * Format: int64
                     * @description Number of tokens read from the model's cache.
                     * @example 12
                     */
                    cache_read: number;
                };
                /**
                 * @description The agent, model, edition or day.
                 * @example claude-haiku-5-5
                 */
                name: string;
            }[];
            /** @description The sum of all. */
            total: {
                /**
                 * Format: int64
                 * @description Number of calls of a model.
                 * @example 12
                 */
                calls: number;
                /**
                 * Format: int64
                 * @description One call may hold up to 50. A count.
                 * @example 12
                 */
                questions: number;
                /**
                 * Format: int64
                 * @description Millionths of a US dollar.
                 * @example 12000
                 */
                cost_micros: number;
                /** @description Tokens of the model, by kind. */
                tokens: {
                    /**
                     * Format: int64
                     * @description Number of tokens read anew.
                     * @example 12
                     */
                    input: number;
                    /**
                     * Format: int64
                     * @description Number of tokens written.
                     * @example 12
                     */
                    output: number;
                    /**
                     * Format: int64
                     * @description Number of tokens put into the model's cache.
                     * @example 12
                     */
                    cache_write: number;
                    /**
                     * Format: int64
                     * @description Number of tokens read from the model's cache.
                     * @example 12
                     */
                    cache_read: number;
                };
            };
            /** @description How this month's budget stands. */
            budget: {
                /**
                 * @description This month, UTC.
                 * @example 2026-11
                 */
                month: string;
                /**
                 * Format: int64
                 * @description `models.monthly_budget_micros` of the policy in force. In millionths of a US dollar.
                 * @example 200000000
                 */
                cap_micros: number;
                /**
                 * Format: int64
                 * @description Spent on calls that are over. In millionths of a US dollar.
                 * @example 12000
                 */
                settled_micros: number;
                /**
                 * Format: int64
                 * @description Set aside for calls that are under way. In millionths of a US dollar.
                 * @example 12000
                 */
                reserved_micros: number;
                /**
                 * Format: int64
                 * @description Left of the budget. In millionths of a US dollar.
                 * @example 12000
                 */
                remaining_micros: number;
                /**
                 * Format: int64
                 * @description From here on only critical questions reach a model. In millionths of a US dollar.
                 * @example 12000
                 */
                normal_stops_at_micros: number;
            };
        };
        /** @description Without its secrets. */
        Webhook: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "webhook";
            /**
             * @description Its id, made by the service.
             * @example whk_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * @description Where events are sent.
             * @example https://hooks.acme.com/umpire
             */
            url: string;
            /** @description Empty: all. */
            events: string[];
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
            /**
             * @description Name of the key that made it.
             * @example ops
             */
            created_by: string;
            /**
             * @description When it got its newest secret; null: it has the first.
             * @example 2026-11-23T06:00:00Z
             */
            rotated_at: string | null;
            /**
             * @description When deliveries were stopped; null: they go on. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            disabled_at: string | null;
            /**
             * Format: int64
             * @description The next sequence of the ledger to deliver. A place in the log, counted from 0.
             * @example 128
             */
            cursor: number;
            /**
             * Format: int64
             * @description In a row, at the cursor. A count.
             * @example 12
             */
            failures: number;
            /**
             * Format: date-time
             * @description When a delivery is tried next. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            next_attempt_at: string;
            /**
             * @description What the last attempt came to; null: it worked, or there was none.
             * @example HTTP 503
             */
            last_error: string | null;
        };
        /**
         * @description An empty object.
         * @example {}
         */
        WebhookChange: Record<string, never>;
        /** @description A webhook, and how far behind it is. */
        WebhookNow: {
            /**
             * @description Says what kind of thing this is.
             * @constant
             */
            object: "webhook";
            /**
             * @description Its id, made by the service.
             * @example whk_01JDCB9Z8M4T3W7Q5V2N6R0X1Y
             */
            id: string;
            /**
             * @description Where events are sent.
             * @example https://hooks.acme.com/umpire
             */
            url: string;
            /** @description Empty: all. */
            events: string[];
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            created_at: string;
            /**
             * @description Name of the key that made it.
             * @example ops
             */
            created_by: string;
            /**
             * @description When it got its newest secret; null: it has the first.
             * @example 2026-11-23T06:00:00Z
             */
            rotated_at: string | null;
            /**
             * @description When deliveries were stopped; null: they go on. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            disabled_at: string | null;
            /**
             * Format: int64
             * @description The next sequence of the ledger to deliver. A place in the log, counted from 0.
             * @example 128
             */
            cursor: number;
            /**
             * Format: int64
             * @description In a row, at the cursor. A count.
             * @example 12
             */
            failures: number;
            /**
             * Format: date-time
             * @description When a delivery is tried next. RFC 3339 instant.
             * @example 2026-11-23T06:00:00Z
             */
            next_attempt_at: string;
            /**
             * @description What the last attempt came to; null: it worked, or there was none.
             * @example HTTP 503
             */
            last_error: string | null;
            /**
             * Format: int64
             * @description Entries of the ledger that it has not got to. A count.
             * @example 12
             */
            lag: number;
        };
        /**
         * @description From where on events are sent again.
         * @example {
         *       "from_sequence": 0
         *     }
         */
        WebhookReplay: {
            /**
             * Format: int64
             * @description Of the ledger. Events keep their ids, so receivers can tell. A place in the log, counted from 0.
             * @example 12
             */
            from_sequence: number;
        };
        /**
         * @description Where events are to be sent, and which.
         * @example {
         *       "url": "https://hooks.acme.com/umpire",
         *       "events": [
         *         "approval.*",
         *         "execution.failed"
         *       ]
         *     }
         */
        WebhookRequest: {
            /**
             * Format: uri
             * @description A public https address on port 443.
             * @example https://hooks.acme.com/umpire
             */
            url: string;
            /** @description Types or families; left out or empty: all. decision.completed, decision.undone, approval.requested, approval.resolved, approval.expired, approval.reminded, approval.escalated, approval.delegated, execution.queued, execution.started, execution.succeeded, execution.failed, execution.unknown, execution.cancelled, execution.superseded, autonomy.promoted, autonomy.demoted, autonomy.changed, kill_switch.engaged, kill_switch.released, outcome.recorded, feedback.recorded, hold.placed, hold.released, policy.published, prompt.published, budget.threshold, operation.finished, decision.*, approval.*, execution.*, autonomy.*, kill_switch.*, outcome.*, feedback.*, hold.*, policy.*, prompt.*, budget.*, operation.*. */
            events?: string[];
        };
    };
    responses: {
        /** @description No such agent or mute (`agent_not_found`). */
        agent_not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The approval has expired (`approval_expired`). It was done, and the answer is gone (`idempotency_reply_gone`). */
        "approval_expired.idempotency_reply_gone": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such approval (`approval_not_found`). */
        approval_not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has been answered already (`approval_resolved`). That is not what was shown (`digest_mismatch`). You have answered already (`already_voted`). A kill switch is engaged (`kill_switch_engaged`). Something changed in between (`state_changed`). The same call is still running (`idempotency_in_progress`). */
        "approval_resolved.digest_mismatch.already_voted.kill_switch_engaged.state_changed.idempotency_in_progress": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has been answered already (`approval_resolved`). That is not what was shown (`digest_mismatch`). You have answered already (`already_voted`). Something changed in between (`state_changed`). The same call is still running (`idempotency_in_progress`). */
        "approval_resolved.digest_mismatch.already_voted.state_changed.idempotency_in_progress": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What it rested on has changed (`approval_stale`). The lease is not yours any more (`lease_stale`). */
        "approval_stale.lease_stale": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What it rested on has changed (`approval_stale`). It has changed since you read it (`precondition_failed`). */
        "approval_stale.precondition_failed": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database is backed up elsewhere (`backup_elsewhere`). A backup is being made already (`backup_running`). The same call is still running (`idempotency_in_progress`). */
        "backup_elsewhere.backup_running.idempotency_in_progress": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The backup could not be made (`backup_failed`). Umpire has a fault (`internal_error`). */
        "backup_failed.internal_error": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large (`body_too_large`). */
        body_too_large: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such campaign (`campaign_not_found`). */
        campaign_not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such campaign (`campaign_not_found`). No such approval (`approval_not_found`). */
        "campaign_not_found.approval_not_found": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such campaign (`campaign_not_found`). No such decision (`decision_not_found`). */
        "campaign_not_found.decision_not_found": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such campaign (`campaign_not_found`). No such decision (`decision_not_found`). No such execution (`execution_not_found`). */
        "campaign_not_found.decision_not_found.execution_not_found": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database cannot be reached (`database_unavailable`). The authorization server cannot be reached (`issuer_unavailable`). */
        "database_unavailable.issuer_unavailable": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such decision (`decision_not_found`). */
        decision_not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description That is not what was shown (`digest_mismatch`). The same call is still running (`idempotency_in_progress`). */
        "digest_mismatch.idempotency_in_progress": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No evaluation that passes (`evaluation_missing`). Something changed in between (`state_changed`). The same call is still running (`idempotency_in_progress`). */
        "evaluation_missing.state_changed.idempotency_in_progress": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such execution (`execution_not_found`). */
        execution_not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such hold (`hold_not_found`). */
        hold_not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The same call is still running (`idempotency_in_progress`). */
        idempotency_in_progress: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key cannot be used (`idempotency_key_malformed`). */
        idempotency_key_malformed: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It was done, and the answer is gone (`idempotency_reply_gone`). */
        idempotency_reply_gone: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Umpire has a fault (`internal_error`). */
        internal_error: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`invalid_request`). */
        invalid_request: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`invalid_request`). The address cannot be used (`address_refused`). The Idempotency-Key was used for something else (`idempotency_key_reused`). */
        "invalid_request.address_refused.idempotency_key_reused": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`invalid_request`). The currencies differ (`currency_mismatch`). */
        "invalid_request.currency_mismatch": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`invalid_request`). The currencies differ (`currency_mismatch`). The Idempotency-Key was used for something else (`idempotency_key_reused`). */
        "invalid_request.currency_mismatch.idempotency_key_reused": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`invalid_request`). The Idempotency-Key was used for something else (`idempotency_key_reused`). */
        "invalid_request.idempotency_key_reused": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such key (`key_not_found`). */
        key_not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such kill switch (`kill_switch_not_found`). */
        kill_switch_not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The lease is not yours any more (`lease_stale`). */
        lease_stale: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The lease is not yours any more (`lease_stale`). It has changed since you read it (`precondition_failed`). */
        "lease_stale.precondition_failed": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record is not available (`ledger_unavailable`). The database cannot be reached (`database_unavailable`). The authorization server cannot be reached (`issuer_unavailable`). */
        "ledger_unavailable.database_unavailable.issuer_unavailable": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The log is not signed (`log_unsigned`). */
        log_unsigned: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body cannot be read (`malformed_body`). */
        malformed_body: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body cannot be read (`malformed_body`). The Idempotency-Key cannot be used (`idempotency_key_malformed`). */
        "malformed_body.idempotency_key_malformed": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The decision lets nobody act (`not_executable`). It is being done, or has been (`already_executed`). Nothing carries it out there (`platform_not_connected`). A kill switch is engaged (`kill_switch_engaged`). Something changed in between (`state_changed`). The same call is still running (`idempotency_in_progress`). */
        "not_executable.already_executed.platform_not_connected.kill_switch_engaged.state_changed.idempotency_in_progress": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation has ended (`operation_ended`). The same call is still running (`idempotency_in_progress`). */
        "operation_ended.idempotency_in_progress": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such operation (`operation_not_found`). */
        operation_not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has changed since you read it (`precondition_failed`). */
        precondition_failed: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is needed (`precondition_required`). */
        precondition_required: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such edition (`prompt_not_found`). */
        prompt_not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many calls (`rate_limited`). */
        rate_limited: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such entry (`record_not_found`). */
        record_not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks a scope (`scope_missing`). */
        scope_missing: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks a scope (`scope_missing`). Only a person may do this (`human_only`). */
        "scope_missing.human_only": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks a scope (`scope_missing`). Only a person may do this (`human_only`). Nobody answers their own request (`self_approval`). It is somebody else's turn (`not_assigned`). */
        "scope_missing.human_only.self_approval.not_assigned": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks a scope (`scope_missing`). Only the operator may do this (`operator_only`). */
        "scope_missing.operator_only": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks a scope (`scope_missing`). Only the operator may do this (`operator_only`). Only a person may do this (`human_only`). */
        "scope_missing.operator_only.human_only": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something changed in between (`state_changed`). The same call is still running (`idempotency_in_progress`). */
        "state_changed.idempotency_in_progress": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something changed in between (`state_changed`). Another agent works on the campaign (`lease_held`). The same call is still running (`idempotency_in_progress`). */
        "state_changed.lease_held.idempotency_in_progress": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something changed in between (`state_changed`). The agent has not earned it (`not_earned`). The same call is still running (`idempotency_in_progress`). */
        "state_changed.not_earned.idempotency_in_progress": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description They have opted out (`subject_opted_out`). It has been answered already (`approval_resolved`). Nobody is responsible (`approval_unroutable`). That is not what was shown (`digest_mismatch`). You have answered already (`already_voted`). Something changed in between (`state_changed`). The same call is still running (`idempotency_in_progress`). */
        "subject_opted_out.approval_resolved.approval_unroutable.digest_mismatch.already_voted.state_changed.idempotency_in_progress": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description They have opted out (`subject_opted_out`). Nobody is responsible (`approval_unroutable`). The decision lets nobody act (`not_executable`). It is being done, or has been (`already_executed`). It cannot be taken back (`not_undoable`). Nothing carries it out there (`platform_not_connected`). A kill switch is engaged (`kill_switch_engaged`). Something changed in between (`state_changed`). The same call is still running (`idempotency_in_progress`). */
        "subject_opted_out.approval_unroutable.not_executable.already_executed.not_undoable.platform_not_connected.kill_switch_engaged.state_changed.idempotency_in_progress": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description They have opted out (`subject_opted_out`). Nobody is responsible (`approval_unroutable`). Something changed in between (`state_changed`). The same call is still running (`idempotency_in_progress`). */
        "subject_opted_out.approval_unroutable.state_changed.idempotency_in_progress": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such tile (`tile_not_found`). */
        tile_not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A valid key is needed (`unauthenticated`). */
        unauthenticated: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The media type is not supported (`unsupported_media_type`). */
        unsupported_media_type: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such webhook (`webhook_not_found`). */
        webhook_not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Names this call in the log. Yours, when you send one of up to 128 letters, digits, `.`, `_`, `-`. */
        "Request-Id": string;
        /** @description How long the service took, in milliseconds (`total;dur=…`). */
        "Server-Timing": string;
        /** @description Which pages in a browser may read the answer; only where the operator lets any (Fetch, 3.3.3). */
        "Access-Control-Allow-Origin": string;
        /** @description `Bearer`; where the service has an authorization server, with `resource_metadata`, `error` and `scope` (RFC 6750, RFC 9728). Of a 403 only for an access token. */
        "WWW-Authenticate": string;
        /** @description Seconds after which a repeat makes sense. */
        "Retry-After": string;
        /** @description How the caller stands (draft-ietf-httpapi-ratelimit-headers): calls left (`r`) and seconds until all are back (`t`), for the key and for its workspace. */
        RateLimit: string;
        /** @description The quotas: `q` calls in `w` seconds. */
        "RateLimit-Policy": string;
        /** @description Names this state, for `If-None-Match` and, where that is taken, `If-Match`. */
        ETag: string;
        /** @description How long the answer may be kept, and by whom. */
        "Cache-Control": string;
        /** @description `Authorization`: another key may be of another workspace. */
        Vary: string;
        /** @description Whether the answer was reasoned before (RFC 9211): `umpire; hit; ttl=…`, or `umpire; fwd=miss; stored`. */
        "Cache-Status": string;
        /** @description Where to go on: with 202, the operation to follow. */
        Location: string;
        /** @description `respond-async` (RFC 7240); only with 202. */
        "Preference-Applied": string;
        /** @description `true`: this was answered before, under the same `Idempotency-Key`, and was not done again. */
        "Idempotency-Replayed": string;
        /** @description Seconds since it was reasoned; only on a hit. */
        Age: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description `no-cache`: reason anew, whatever is kept. */
                "Cache-Control"?: string;
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Cache-Status": components["headers"]["Cache-Status"];
                    Age: components["headers"]["Age"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["campaign_not_found"];
            409: components["responses"]["subject_opted_out.approval_unroutable.state_changed.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            412: components["responses"]["lease_stale"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.currency_mismatch.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    decide_batch: {
        parameters: {
            query?: never;
            header?: {
                /** @description `no-cache`: reason anew, whatever is kept. */
                "Cache-Control"?: string;
                /** @description `respond-async` (RFC 7240): do not wait for the answer. */
                Prefer?: string;
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideBatchRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                    "application/x-ndjson": string;
                };
            };
            /** @description Begun; it goes on. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    get_operation: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The operation's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["operation_not_found"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    cancel_operation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The operation's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["operation_not_found"];
            409: components["responses"]["operation_ended.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    judge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.human_only"];
            404: components["responses"]["campaign_not_found"];
            409: components["responses"]["subject_opted_out.approval_unroutable.state_changed.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            412: components["responses"]["lease_stale"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.currency_mismatch.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    preview_decision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPreview"];
                };
            };
            400: components["responses"]["malformed_body"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["campaign_not_found"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.currency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    list_question_types: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says what kind of thing this is.
                         * @constant
                         */
                        object: "list";
                        /** @description The items of this page. */
                        data: components["schemas"]["QuestionType"][];
                        /**
                         * @description Pass it as `cursor` for the next page; null at the end.
                         * @example ZGVjXzAxSkRDQjlaOE00VDNXN1E1VjJONlIwWDFZ
                         */
                        next_cursor: string | null;
                    };
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    list_decisions: {
        parameters: {
            query?: {
                /** @description Items on a page, 1 to 200. A count. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Of this campaign. */
                campaign_id?: string;
                /** @description With this outcome. */
                outcome?: "authorized" | "recommended" | "pending_approval" | "escalated" | "rejected" | "deferred" | "no_action" | "abstained";
                /** @description Asked by this agent: the name of its key. */
                agent_id?: string;
                /** @description Of then or later. RFC 3339 instant. */
                from?: string;
                /** @description Of before then. RFC 3339 instant. */
                to?: string;
            };
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says what kind of thing this is.
                         * @constant
                         */
                        object: "list";
                        /** @description The items of this page. */
                        data: components["schemas"]["Decision"][];
                        /**
                         * @description Pass it as `cursor` for the next page; null at the end.
                         * @example ZGVjXzAxSkRDQjlaOE00VDNXN1E1VjJONlIwWDFZ
                         */
                        next_cursor: string | null;
                    };
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    get_decision: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The decision's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionNow"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["decision_not_found"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    explain_decision: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The decision's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["decision_not_found"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    report_outcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The decision's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasuredOutcome"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["decision_not_found"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    give_feedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The decision's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["decision_not_found"];
            409: components["responses"]["state_changed.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    shadow_report: {
        parameters: {
            query?: {
                /** @description Inclusive; 30 days before `to` unless said. */
                from?: string;
                /** @description Exclusive; now unless said. */
                to?: string;
            };
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShadowReport"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    list_approvals: {
        parameters: {
            query?: {
                /** @description Items on a page, 1 to 200. A count. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description That stand like this. */
                status?: "pending" | "approved" | "rejected" | "expired" | "superseded";
                /** @description Whose turn it is, by name; `me` is your key's own name. */
                assignee?: string;
                /** @description Of this campaign. */
                campaign_id?: string;
            };
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says what kind of thing this is.
                         * @constant
                         */
                        object: "list";
                        /** @description The items of this page. */
                        data: components["schemas"]["Approval"][];
                        /**
                         * @description Pass it as `cursor` for the next page; null at the end.
                         * @example ZGVjXzAxSkRDQjlaOE00VDNXN1E1VjJONlIwWDFZ
                         */
                        next_cursor: string | null;
                    };
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    get_approval: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The approval's id, or `task_id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["approval_not_found"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    approve_approval: {
        parameters: {
            query?: never;
            header: {
                /** @description `ETag` of the state that you read, or `*`. */
                "If-Match": string;
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The approval's id, or `task_id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalAnswer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.human_only.self_approval.not_assigned"];
            404: components["responses"]["approval_not_found"];
            409: components["responses"]["approval_resolved.digest_mismatch.already_voted.kill_switch_engaged.state_changed.idempotency_in_progress"];
            410: components["responses"]["approval_expired.idempotency_reply_gone"];
            412: components["responses"]["approval_stale.precondition_failed"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            428: components["responses"]["precondition_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    reject_approval: {
        parameters: {
            query?: never;
            header: {
                /** @description `ETag` of the state that you read, or `*`. */
                "If-Match": string;
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The approval's id, or `task_id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalAnswer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.human_only.self_approval.not_assigned"];
            404: components["responses"]["approval_not_found"];
            409: components["responses"]["approval_resolved.digest_mismatch.already_voted.state_changed.idempotency_in_progress"];
            410: components["responses"]["approval_expired.idempotency_reply_gone"];
            412: components["responses"]["precondition_failed"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            428: components["responses"]["precondition_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    edit_approval: {
        parameters: {
            query?: never;
            header: {
                /** @description `ETag` of the state that you read, or `*`. */
                "If-Match": string;
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The approval's id, or `task_id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalEdit"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.human_only.self_approval.not_assigned"];
            404: components["responses"]["campaign_not_found.approval_not_found"];
            409: components["responses"]["subject_opted_out.approval_resolved.approval_unroutable.digest_mismatch.already_voted.state_changed.idempotency_in_progress"];
            410: components["responses"]["approval_expired.idempotency_reply_gone"];
            412: components["responses"]["lease_stale.precondition_failed"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.currency_mismatch.idempotency_key_reused"];
            428: components["responses"]["precondition_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    delegate_approval: {
        parameters: {
            query?: never;
            header: {
                /** @description `ETag` of the state that you read, or `*`. */
                "If-Match": string;
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The approval's id, or `task_id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDelegation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.human_only.self_approval.not_assigned"];
            404: components["responses"]["approval_not_found"];
            409: components["responses"]["approval_resolved.digest_mismatch.already_voted.state_changed.idempotency_in_progress"];
            410: components["responses"]["approval_expired.idempotency_reply_gone"];
            412: components["responses"]["precondition_failed"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            428: components["responses"]["precondition_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    execute_decision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The decision's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecuteRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Execution"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["decision_not_found"];
            409: components["responses"]["not_executable.already_executed.platform_not_connected.kill_switch_engaged.state_changed.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            412: components["responses"]["approval_stale.lease_stale"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    undo_decision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The decision's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Undo"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["campaign_not_found.decision_not_found"];
            409: components["responses"]["subject_opted_out.approval_unroutable.not_executable.already_executed.not_undoable.platform_not_connected.kill_switch_engaged.state_changed.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            412: components["responses"]["approval_stale.lease_stale"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.currency_mismatch.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    get_execution: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The execution's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Execution"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["execution_not_found"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    execute_batch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionBatchRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionBatch"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["decision_not_found"];
            409: components["responses"]["not_executable.already_executed.platform_not_connected.kill_switch_engaged.state_changed.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            412: components["responses"]["approval_stale.lease_stale"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    get_execution_batch: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The batch's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionBatch"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["execution_not_found"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    undo_execution_batch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The batch's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoBatch"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["campaign_not_found.decision_not_found.execution_not_found"];
            409: components["responses"]["subject_opted_out.approval_unroutable.not_executable.already_executed.not_undoable.platform_not_connected.kill_switch_engaged.state_changed.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            412: components["responses"]["approval_stale.lease_stale"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.currency_mismatch.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    get_campaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The campaign's id, the caller's own, up to 128 characters. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignReport"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["campaign_not_found"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    put_campaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The campaign's id, the caller's own, up to 128 characters. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.currency_mismatch.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    put_metrics: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The campaign's id, the caller's own, up to 128 characters. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MetricsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricsReport"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["campaign_not_found"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.currency_mismatch.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    add_changes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The campaign's id, the caller's own, up to 128 characters. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["campaign_not_found"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.currency_mismatch.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    import_campaigns: {
        parameters: {
            query?: {
                /** @description For day lines that name none; otherwise `import`. */
                source?: string;
                /** @description For day lines that name none; otherwise the campaign's. */
                currency?: string;
                /** @description How spend and revenue are written: `minor` whole minor units (19400), `major` currency with up to 6 decimals (194.0), rounded half to even to the minor unit. */
                amounts?: "minor" | "major";
                /** @description For day lines that name none; otherwise the end of the day itself: what is surely counted. */
                as_of?: string;
                /** @description For trials on old data: all dates are moved by the same number of days, so that the newest becomes yesterday, and count as reported now. Evidence then says `shifted`. */
                shift_to?: "yesterday";
            };
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {"campaign_id":"123","date":"2026-11-22","impressions":18200,"clicks":640,"conversions":26,"spend":12000,"revenue":48000} */
                "application/x-ndjson": string;
                /** @example {"campaign_id":"123","date":"2026-11-22","impressions":18200,"clicks":640,"conversions":26,"spend":12000,"revenue":48000} */
                "application/ndjson": string;
                /**
                 * @example campaign_id,date,impressions,clicks,conversions,spend,revenue
                 *     123,2026-11-22,18200,640,26,12000,48000
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    list_campaigns: {
        parameters: {
            query?: {
                /** @description Items on a page, 1 to 200. A count. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description With the last 7 full days of each. */
                metrics?: "true" | "false";
            };
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says what kind of thing this is.
                         * @constant
                         */
                        object: "list";
                        /** @description The items of this page. */
                        data: components["schemas"]["ListedCampaign"][];
                        /**
                         * @description Pass it as `cursor` for the next page; null at the end.
                         * @example ZGVjXzAxSkRDQjlaOE00VDNXN1E1VjJONlIwWDFZ
                         */
                        next_cursor: string | null;
                    };
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    list_holds: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The campaign's id, the caller's own, up to 128 characters. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says what kind of thing this is.
                         * @constant
                         */
                        object: "list";
                        /** @description The items of this page. */
                        data: components["schemas"]["Hold"][];
                        /**
                         * @description Pass it as `cursor` for the next page; null at the end.
                         * @example ZGVjXzAxSkRDQjlaOE00VDNXN1E1VjJONlIwWDFZ
                         */
                        next_cursor: string | null;
                    };
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["campaign_not_found"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    place_hold: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The campaign's id, the caller's own, up to 128 characters. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["campaign_not_found"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    release_hold: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The campaign's id, the caller's own, up to 128 characters. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldRelease"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.human_only"];
            404: components["responses"]["hold_not_found"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    take_lease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The campaign's id, the caller's own, up to 128 characters. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["campaign_not_found"];
            409: components["responses"]["state_changed.lease_held.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    release_lease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The campaign's id, the caller's own, up to 128 characters. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseRelease"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            412: components["responses"]["lease_stale"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    get_policy: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    put_policy: {
        parameters: {
            query?: never;
            header: {
                /** @description `ETag` of the state that you read, or `*`. */
                "If-Match": string;
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyDocument"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            412: components["responses"]["precondition_failed"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            428: components["responses"]["precondition_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    list_policy_versions: {
        parameters: {
            query?: {
                /** @description Items on a page, 1 to 200. A count. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says what kind of thing this is.
                         * @constant
                         */
                        object: "list";
                        /** @description The items of this page. */
                        data: components["schemas"]["Policy"][];
                        /**
                         * @description Pass it as `cursor` for the next page; null at the end.
                         * @example ZGVjXzAxSkRDQjlaOE00VDNXN1E1VjJONlIwWDFZ
                         */
                        next_cursor: string | null;
                    };
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    list_prompts: {
        parameters: {
            query?: {
                /** @description Items on a page, 1 to 200. A count. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says what kind of thing this is.
                         * @constant
                         */
                        object: "list";
                        /** @description The items of this page. */
                        data: components["schemas"]["Prompt"][];
                        /**
                         * @description Pass it as `cursor` for the next page; null at the end.
                         * @example ZGVjXzAxSkRDQjlaOE00VDNXN1E1VjJONlIwWDFZ
                         */
                        next_cursor: string | null;
                    };
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    create_prompt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromptRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    get_prompt: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The edition's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["prompt_not_found"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    evaluate_prompt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The edition's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["prompt_not_found"];
            409: components["responses"]["digest_mismatch.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    publish_prompt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The edition's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishPromptRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.human_only"];
            404: components["responses"]["prompt_not_found"];
            409: components["responses"]["evaluation_missing.state_changed.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    withdraw_prompt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The edition's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            400: components["responses"]["idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.human_only"];
            404: components["responses"]["prompt_not_found"];
            409: components["responses"]["state_changed.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    get_usage: {
        parameters: {
            query?: {
                /** @description First day, UTC; the first of this month unless said. */
                from?: string;
                /** @description Last day, UTC; today unless said. */
                to?: string;
                /** @description What the calls are grouped by. */
                by?: "agent" | "model" | "prompt" | "day";
            };
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    list_agents: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says what kind of thing this is.
                         * @constant
                         */
                        object: "list";
                        /** @description The items of this page. */
                        data: components["schemas"]["Agent"][];
                        /**
                         * @description Pass it as `cursor` for the next page; null at the end.
                         * @example ZGVjXzAxSkRDQjlaOE00VDNXN1E1VjJONlIwWDFZ
                         */
                        next_cursor: string | null;
                    };
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    get_autonomy: {
        parameters: {
            query?: {
                /** @description The name of its key. */
                agent?: string;
            };
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Autonomy"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    grant_level3: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Level3Request"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.human_only"];
            404: components["responses"]["agent_not_found"];
            409: components["responses"]["state_changed.not_earned.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    demote_agent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoteRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.human_only"];
            404: components["responses"]["agent_not_found"];
            409: components["responses"]["state_changed.not_earned.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    clear_mute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The agent: the name of its key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearMuteRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mute"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.human_only"];
            404: components["responses"]["agent_not_found"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    list_kill_switches: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says what kind of thing this is.
                         * @constant
                         */
                        object: "list";
                        /** @description The items of this page. */
                        data: components["schemas"]["KillSwitch"][];
                        /**
                         * @description Pass it as `cursor` for the next page; null at the end.
                         * @example ZGVjXzAxSkRDQjlaOE00VDNXN1E1VjJONlIwWDFZ
                         */
                        next_cursor: string | null;
                    };
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    engage_kill_switch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KillSwitchRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KillSwitch"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    release_kill_switch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the stop. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KillSwitchRelease"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KillSwitch"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.human_only"];
            404: components["responses"]["kill_switch_not_found"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    list_webhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says what kind of thing this is.
                         * @constant
                         */
                        object: "list";
                        /** @description The items of this page. */
                        data: components["schemas"]["Webhook"][];
                        /**
                         * @description Pass it as `cursor` for the next page; null at the end.
                         * @example ZGVjXzAxSkRDQjlaOE00VDNXN1E1VjJONlIwWDFZ
                         */
                        next_cursor: string | null;
                    };
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    create_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.address_refused.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    get_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The webhook's id (`whk_…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookNow"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["webhook_not_found"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    rotate_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The webhook's id (`whk_…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["webhook_not_found"];
            409: components["responses"]["state_changed.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    replay_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The webhook's id (`whk_…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReplay"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["webhook_not_found"];
            409: components["responses"]["state_changed.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    disable_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The webhook's id (`whk_…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["webhook_not_found"];
            409: components["responses"]["state_changed.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    enable_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The webhook's id (`whk_…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["webhook_not_found"];
            409: components["responses"]["state_changed.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    get_checkpoint: {
        parameters: {
            query?: {
                /** @description `true`: the newest one that a witness has cosigned; nothing where there is none. Else the newest of all, with what witnesses have said of it so far. */
                cosigned?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            409: components["responses"]["log_unsigned"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    get_decision_proof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The decision's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["decision_not_found"];
            409: components["responses"]["log_unsigned"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    list_records: {
        parameters: {
            query?: {
                /** @description Items on a page. A count. */
                limit?: number;
                /** @description The sequence to begin with; the first one, or the last one where the newest come first, unless given. A place in the log, counted from 0. */
                cursor?: number;
                /** @description Which come first. */
                order?: "oldest" | "newest";
                /** @description Of this kind. */
                kind?: "decision" | "campaign_put" | "metrics_put" | "changes_added" | "import" | "policy_published" | "key_created" | "key_revoked" | "approval_voted" | "approval_resolved" | "approval_delegated" | "approval_reminded" | "approval_escalated" | "execution_queued" | "execution_started" | "execution_finished" | "execution_superseded" | "hold_placed" | "hold_released" | "lease_taken" | "lease_released" | "kill_switch_engaged" | "kill_switch_released" | "autonomy_changed" | "mute_cleared" | "outcome_reported" | "feedback_given" | "webhook_created" | "webhook_changed" | "prompt_created" | "prompt_evaluated" | "prompt_labelled" | "budget_alerted" | "operation_started" | "operation_cancelled" | "operation_finished" | "subject_exported" | "subject_erased" | "subject_opted_out" | "ledger_pruned" | "restore";
                /** @description Who did it, by the name of the key. */
                agent?: string;
                /** @description Of this campaign. */
                campaign_id?: string;
                /** @description Recorded then or later. */
                from?: string;
                /** @description Recorded before. */
                to?: string;
            };
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says what kind of thing this is.
                         * @constant
                         */
                        object: "list";
                        /** @description The items of this page. */
                        data: components["schemas"]["Record"][];
                        /**
                         * @description Pass it as `cursor` for the next page; null at the end.
                         * @example ZGVjXzAxSkRDQjlaOE00VDNXN1E1VjJONlIwWDFZ
                         */
                        next_cursor: string | null;
                    };
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    get_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Its place, gap-free from 0. */
                sequence: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Record"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["record_not_found"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    export_subject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Whom it is about, by your own key for them: a contact's id, or an owner's name; `campaign:` and its id for what is said of a campaign. Only a keyed hash of it is stored. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectExportRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectExport"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    erase_subject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Whom it is about, by your own key for them: a contact's id, or an owner's name; `campaign:` and its id for what is said of a campaign. Only a keyed hash of it is stored. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectErasure"];
                };
            };
            400: components["responses"]["idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    opt_out_subject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Whom it is about, by your own key for them: a contact's id, or an owner's name; `campaign:` and its id for what is said of a campaign. Only a keyed hash of it is stored. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptOutRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectOptOut"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    export_log: {
        parameters: {
            query?: {
                /** @description What each line is. */
                format?: "jsonl" | "cloudevents";
                /** @description First sequence. */
                from?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    get_evidence_pack: {
        parameters: {
            query: {
                /** @description The first moment: an RFC 3339 instant, or a day in UTC (its first moment). */
                from: string;
                /** @description The end, which is not included: an RFC 3339 instant; or the last day, in UTC, included whole. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            409: components["responses"]["log_unsigned"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    get_tile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 0 to 63. */
                level: string;
                /** @description The tile's number in path elements of three digits, all but the last with an x before them: `000`, `x001/x234/067`. A partial tile ends in `.p/` and its width, 1 to 255. Its slashes are slashes of the path. */
                index: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["tile_not_found"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    get_entry_bundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tile's number in path elements of three digits, all but the last with an x before them: `000`, `x001/x234/067`. A partial tile ends in `.p/` and its width, 1 to 255. Its slashes are slashes of the path. */
                index: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            404: components["responses"]["tile_not_found"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    whoami: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Caller"];
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    list_keys: {
        parameters: {
            query?: {
                /** @description Items on a page, 1 to 200. A count. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says what kind of thing this is.
                         * @constant
                         */
                        object: "list";
                        /** @description The items of this page. */
                        data: components["schemas"]["Key"][];
                        /**
                         * @description Pass it as `cursor` for the next page; null at the end.
                         * @example ZGVjXzAxSkRDQjlaOE00VDNXN1E1VjJONlIwWDFZ
                         */
                        next_cursor: string | null;
                    };
                };
            };
            /** @description What you have is still so (`If-None-Match`). */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing"];
            422: components["responses"]["invalid_request"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    create_key: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKeyRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKey"];
                };
            };
            400: components["responses"]["malformed_body.idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.operator_only.human_only"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            413: components["responses"]["body_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    revoke_key: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The key's id (`key_…`), not the key itself. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            400: components["responses"]["idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.human_only"];
            404: components["responses"]["key_not_found"];
            409: components["responses"]["idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["ledger_unavailable.database_unavailable.issuer_unavailable"];
        };
    };
    create_backup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            400: components["responses"]["idempotency_key_malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["scope_missing.operator_only"];
            409: components["responses"]["backup_elsewhere.backup_running.idempotency_in_progress"];
            410: components["responses"]["idempotency_reply_gone"];
            422: components["responses"]["invalid_request.idempotency_key_reused"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["backup_failed.internal_error"];
            503: components["responses"]["database_unavailable.issuer_unavailable"];
        };
    };
    front_door: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To `/docs`. */
            302: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["internal_error"];
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `ok`.
                         * @constant
                         */
                        status: "ok";
                        /**
                         * @description Version of the service.
                         * @example 0.4.0
                         */
                        version?: string;
                    };
                };
            };
            500: components["responses"]["internal_error"];
        };
    };
    well_known: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Public. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says what kind of thing this is.
                         * @constant
                         */
                        object: "umpire";
                        /**
                         * @description Version of the service.
                         * @example 0.4.0
                         */
                        version: string;
                        /**
                         * @description What the names of the logs begin with; null: there is no log.
                         * @example umpire.example
                         */
                        log_origin: string | null;
                        /**
                         * @description The Ed25519 key that signs now: 32 bytes in base64; null: there is no log.
                         * @example qfYPnMRPm6Vm5b5UH1bV3TpFyWWDrl5qXyjkVqTpgcs=
                         */
                        log_public_key: string | null;
                        /** @description All keys that sign or signed. */
                        log_keys: {
                            /**
                             * @description SHA-256 of the key.
                             * @example 123
                             */
                            id: string;
                            /**
                             * @description The Ed25519 key: 32 bytes in base64.
                             * @example qfYPnMRPm6Vm5b5UH1bV3TpFyWWDrl5qXyjkVqTpgcs=
                             */
                            public_key: string;
                            /**
                             * Format: date-time
                             * @description When it began to sign; null: not known.
                             * @example 2026-11-01T00:00:00Z
                             */
                            from: string | null;
                            /**
                             * Format: date-time
                             * @description When it stopped; null: it signs.
                             * @example 2026-11-23T00:00:00Z
                             */
                            until: string | null;
                        }[];
                        /**
                         * @description SHA-256 of the policy that a workspace starts with.
                         * @example sha256:0000000000000000000000000000000000000000000000000000000000000000
                         */
                        default_policy_digest: string;
                    };
                };
            };
            500: components["responses"]["internal_error"];
        };
    };
    protected_resource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Public. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uri
                         * @description The service, as tokens name whom they are for.
                         * @example https://umpire.example
                         */
                        resource: string;
                        /** @description Who gives access tokens. */
                        authorization_servers: string[];
                        /** @description What a token may allow. */
                        scopes_supported: string[];
                        /** @description How a token is sent. */
                        bearer_methods_supported: "header"[];
                        /**
                         * @description Name of the service, for people.
                         * @example Umpire
                         */
                        resource_name?: string;
                        /**
                         * Format: uri
                         * @description Where it is described.
                         * @example https://umpire.example/docs
                         */
                        resource_documentation?: string;
                    };
                };
            };
            /** @description The service has no authorization server (`route_not_found`). */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["internal_error"];
        };
    };
    protected_resource_mcp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Public. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uri
                         * @description The service, as tokens name whom they are for.
                         * @example https://umpire.example
                         */
                        resource: string;
                        /** @description Who gives access tokens. */
                        authorization_servers: string[];
                        /** @description What a token may allow. */
                        scopes_supported: string[];
                        /** @description How a token is sent. */
                        bearer_methods_supported: "header"[];
                        /**
                         * @description Name of the service, for people.
                         * @example Umpire
                         */
                        resource_name?: string;
                        /**
                         * Format: uri
                         * @description Where it is described.
                         * @example https://umpire.example/docs
                         */
                        resource_documentation?: string;
                    };
                };
            };
            /** @description The service has no authorization server (`route_not_found`). */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["internal_error"];
        };
    };
    readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It could. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `ready`.
                         * @constant
                         */
                        status: "ready";
                        /**
                         * @description Version of the service.
                         * @example 0.4.0
                         */
                        version?: string;
                    };
                };
            };
            500: components["responses"]["internal_error"];
            /** @description The ledger cannot be written (`ledger_unavailable`). */
            503: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openapi_document: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description What you have is still so. */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field of the request is too long (`invalid_request`). */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["internal_error"];
        };
    };
    llms_txt: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2). */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            /** @description What you have is still so. */
            304: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field of the request is too long (`invalid_request`). */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["internal_error"];
        };
    };
    docs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            500: components["responses"]["internal_error"];
        };
    };
    problem_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `code` of a problem. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description There is no such problem (`route_not_found`). */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["internal_error"];
        };
    };
    on_decision_completed: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "decision.completed";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "decision";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_decision_undone: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "decision.undone";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "execution";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_approval_requested: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "approval.requested";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "approval";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_approval_resolved: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "approval.resolved";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "approval";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_approval_expired: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "approval.expired";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "approval";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_approval_reminded: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "approval.reminded";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "approval";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_approval_escalated: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "approval.escalated";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "approval";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_approval_delegated: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "approval.delegated";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "approval";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_execution_queued: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "execution.queued";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "execution";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_execution_started: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "execution.started";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "execution";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_execution_succeeded: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "execution.succeeded";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "execution";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_execution_failed: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "execution.failed";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "execution";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_execution_unknown: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "execution.unknown";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "execution";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_execution_cancelled: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "execution.cancelled";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "execution";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_execution_superseded: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "execution.superseded";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "execution";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_autonomy_promoted: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "autonomy.promoted";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "standing";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_autonomy_demoted: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "autonomy.demoted";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "standing";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_autonomy_changed: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "autonomy.changed";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "standing";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_kill_switch_engaged: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "kill_switch.engaged";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "kill_switch";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_kill_switch_released: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "kill_switch.released";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "kill_switch";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_outcome_recorded: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "outcome.recorded";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "outcome";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_feedback_recorded: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "feedback.recorded";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "feedback";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_hold_placed: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "hold.placed";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "hold";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_hold_released: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "hold.released";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "hold";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_policy_published: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "policy.published";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "policy";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_prompt_published: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "prompt.published";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "prompt";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_budget_threshold: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "budget.threshold";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "budget";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_operation_finished: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. A repeat has the same. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    /**
                     * @description The type of event.
                     * @constant
                     */
                    type?: "operation.finished";
                    data?: {
                        /**
                         * @description What kind of thing it names.
                         * @constant
                         */
                        object?: "operation";
                    };
                };
            };
        };
        responses: {
            /** @description You are gone: nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You have it. What you answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You do not have it: it is sent again later. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
