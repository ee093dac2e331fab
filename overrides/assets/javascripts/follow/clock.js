// @ts-check
// Time that can be stopped and started again; it goes on while the page is out of sight.

const TICK = 200;

export class Clock {
  #passed = 0;
  #since = 0;
  #timer = 0;

  /** @param {(seconds: number) => void} tick called often with the seconds that have passed */
  constructor(tick) {
    this.tick = tick;
  }

  get running() {
    return this.#timer !== 0;
  }

  get seconds() {
    return this.#passed + (this.running ? (Date.now() - this.#since) / 1000 : 0);
  }

  start() {
    if (this.running) return;
    this.#since = Date.now();
    this.#timer = setInterval(() => this.tick(this.seconds), TICK);
  }

  pause() {
    this.#passed = this.seconds;
    clearInterval(this.#timer);
    this.#timer = 0;
  }

  reset() {
    this.pause();
    this.#passed = 0;
  }
}
