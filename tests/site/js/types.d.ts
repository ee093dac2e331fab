// The shapes of the data that the site's scripts read. The generator writes them: see
// generator/finder.py, generator/records.py and generator/search_index.py.

interface ExerciseData {
  title: string;
  position: string;
  level: string;
  main: string[];
  also: string[];
  equipment: string[];
  demands: string[];
  helps: string[];
  side: Side;
  captions: string[];
}

type Stance = "self" | "ask-first" | "care-team" | "emergency";
type Side = "both-together" | "each-leg" | "in-turn" | "weak-leg";

interface CauseData {
  title: string;
  stance: Stance;
  advice: string;
  signs: [string, string][];
  demands: Record<string, [string, string]>;
}

interface Cannot {
  id: string;
  words: string;
  demands: string[];
  positions: string[];
  spared: string[];
}

interface Reason {
  level: string;
  words: string;
}

interface FinderData {
  words: Record<"positions" | "levels" | "equipment" | "demands", Record<string, string>>;
  muscles: Record<string, string>;
  impacts: Record<string, string>;
  cannot: Cannot[];
  exercises: Record<string, ExerciseData>;
  causes: Record<string, CauseData>;
  moved: Record<string, string>;
}

/** The lowest and the highest number. */
interface Span {
  low: number;
  high: number;
}

interface DoseData {
  sets?: Span;
  reps?: Span;
  hold?: Span;
  minutes?: Span;
  rest?: Span;
  days?: Span;
  times_a_day?: Span;
  tempo?: string;
  side: Side;
  effort: string;
  resistance?: string;
}

interface ExerciseRecord {
  id: string;
  page: string;
  title: string;
  why: string;
  position: string;
  feel: string;
  hold_on: { support: string; text: string };
  equipment: string[];
  setup: string[];
  steps: string[];
  shows: number[];
  breathing: string;
  mistakes: { avoid: string; instead: string }[];
  check_first: string[];
  easier: string;
  dose: DoseData;
  review: { checked: string; due: string; clinician?: { name: string } };
}

interface Phase {
  title: string;
  weeks: Span;
  days: Span;
  minutes: Span;
  exercises: { exercise: string; dose: Partial<DoseData> & { note?: string } }[];
}

interface ProgrammeRecord {
  id: string;
  title: string;
  phases: Phase[];
}

interface CutOff {
  sex: "any" | "men" | "women";
  ages?: Span;
  value: number;
  means: string;
  source: string;
}

interface SelfCheckRecord {
  id: string;
  title: string;
  measure: { name: string; unit: string; flagged: "below" | "above" | "at-or-below" | "at-or-above"; timer?: number };
  cut_offs: CutOff[];
  questions: string[];
}

interface SearchEntry {
  title: string;
  kind: string;
  page: string;
  says: string;
  names: string[];
  picture?: string;
}

interface SearchData {
  entries: SearchEntry[];
  /** Word → the numbers of the entries that have it. */
  words: Record<string, number[]>;
}

interface OfflineList {
  version: string;
  bytes: number;
  core: string[];
  rest: string[];
}

// What sw.js uses of a service worker: the whole of it cannot be declared beside the DOM.
interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface ServiceWorkerGlobalScope {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: "install" | "activate", heard: (event: ExtendableEvent) => void): void;
  addEventListener(name: "fetch", heard: (event: FetchEvent) => void): void;
}
