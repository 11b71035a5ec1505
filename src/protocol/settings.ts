/** The section of the settings that the server asks for with `workspace/configuration`. */
export const settingsSection = "onTheRecord";

/** Which documents are read: those that look like a news article, all, or none. */
export type Annotate = "auto" | "always" | "never";

export interface Settings {
  readonly annotate: Annotate;
}

export const defaultSettings: Settings = { annotate: "auto" };
