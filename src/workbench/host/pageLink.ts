import { eventMessage, type Transport } from "./envelope";
import type { MessageEntry } from "./eventHub";

const RICH_API_MESSAGE = "richApiMessage";

/** The link to the add-in's page: which events it listens to, and what waits until it does. */
export class PageLink {
  private transport: Transport | undefined;
  private readonly events = new Set<string>();
  private entries: MessageEntry[] = [];
  private waiting: { readonly event: string; readonly go: () => void }[] = [];

  /** Takes up with a new page; messages of an earlier one are dropped. */
  attach(transport: Transport, receive: (message: string) => void): void {
    this.reset();
    this.transport = transport;
    transport.onMessage((message) => {
      if (this.transport === transport) receive(message);
    });
  }

  /** Forgets what the page listened to, as when it is loaded again. */
  reset(): void {
    this.events.clear();
    this.entries = [];
  }

  /** Sends a packed message. */
  post(message: string): void {
    this.transport?.post(message);
  }

  /** Sends an event that the page is known to listen to. */
  tell(event: string, data: unknown): void {
    this.post(eventMessage(event, data));
  }

  /** Sends rich-API messages; they wait until the page listens, so that no call is lost while it loads. */
  send(entries: readonly MessageEntry[]): void {
    if (this.events.has(RICH_API_MESSAGE)) this.tell(RICH_API_MESSAGE, { ArrayData: entries });
    else this.entries.push(...entries);
  }

  /** Whether the page listens to an event. */
  listensTo(event: string): boolean {
    return this.events.has(event);
  }

  /** The page starts listening. */
  register(event: string): void {
    this.events.add(event);
    if (event === RICH_API_MESSAGE && this.entries.length > 0) this.send(this.entries.splice(0));
    const ready = this.waiting.filter((waiter) => waiter.event === event);
    this.waiting = this.waiting.filter((waiter) => waiter.event !== event);
    for (const { go } of ready) go();
  }

  /** The page stops listening. */
  unregister(event: string): void {
    this.events.delete(event);
  }

  /** Resolves when the page listens to an event. */
  async listening(event: string): Promise<void> {
    while (!this.events.has(event)) await new Promise<void>((go) => this.waiting.push({ event, go }));
  }
}
