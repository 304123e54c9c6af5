import type { z } from "zod";
import type { PreviewView } from "../preview.ts";
import { briefOf, briefOfSchema, MEANING } from "./decision.ts";

export const briefPreviewSchema = briefOfSchema;

type BriefPreview = z.infer<typeof briefPreviewSchema>;

export const briefPreview = ({ flips, ...view }: PreviewView): BriefPreview => briefOf(view, flips);

export const previewSummary = ({ outcome, answer }: BriefPreview): string =>
  `Would be ${outcome}: ${answer}\n${MEANING[outcome]} This was a preview: nothing was recorded, and nobody was asked.`;
