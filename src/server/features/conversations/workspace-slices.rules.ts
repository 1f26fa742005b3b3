interface Owned {
  id: string;
  organizationId: string;
  workspaceId: string;
}

export interface WorkspaceSlice {
  organizationId: string;
  workspaceId: string;
  ids: string[];
}

/** Rows of one assistant together, at most so many in each slice, in their order. */
export const slicesByWorkspace = (rows: readonly Owned[], sliceRows: number): WorkspaceSlice[] => {
  const open = new Map<string, WorkspaceSlice>();
  const slices: WorkspaceSlice[] = [];
  for (const { id, organizationId, workspaceId } of rows) {
    const slice = open.get(workspaceId);
    if (slice && slice.ids.length < sliceRows) slice.ids.push(id);
    else {
      const next = { organizationId, workspaceId, ids: [id] };
      open.set(workspaceId, next);
      slices.push(next);
    }
  }
  return slices;
};
