export interface DashboardClient {
  cookie: string;
  query(path: string, input: unknown): Promise<unknown>;
  mutate(path: string, input: unknown): Promise<unknown>;
}

export declare const signIn: (
  serverUrl: string,
  logIn: { email: string; password: string },
) => Promise<DashboardClient>;

export declare const openAccount: (
  serverUrl: string,
  account: { email: string; password: string; organization: string },
) => Promise<DashboardClient>;
