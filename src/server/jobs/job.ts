/** Work taken from the table by this worker. */
export interface Job {
  id: string;
  kind: string;
  organizationId: string | null;
  workspaceId: string | null;
  payload: Record<string, string | number>;
  /** This try included. */
  attempts: number;
  maxAttempts: number;
}

/** The work goes on later, as the same job, after others had their turn. */
export interface Again {
  afterMs: number;
}

/** How one kind of work is done. Anything may be cut short and done again: it must be safe to repeat. */
export interface JobHandler {
  /** `signal` aborts when the server stops or the lease is lost. */
  run(job: Job, signal: AbortSignal): Promise<void> | Promise<Again | undefined>;
  /** Told when the last try failed, so that what waits for the work learns of it. */
  giveUp?(job: Job): Promise<void>;
}
