/** Carries texts to and from the page in the iframe; postMessage in a browser, anything in a test. */
export interface Transport {
  post(message: string): void;
  onMessage(listener: (message: string) => void): void;
}

/** What a request from the add-in's page is. */
export const RequestType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** A message from the add-in's page. */
export interface EnvelopeRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const RESPONSE = 1;
const FOR_CALLING = 0;
const FOR_EVENT = 1;

/** The conversation between host and page, as named in the iframe's name. */
export const CONVERSATION = { id: "conversation1", controlId: "addin" };

/** Reads a message from the page; anything that is not a request of this protocol is undefined. */
export function readRequest(message: string): EnvelopeRequest | undefined {
  try {
    const parsed = JSON.parse(message) as Partial<EnvelopeRequest> | null;
    return parsed?._messageType === 0 && typeof parsed._actionName === "string"
      ? (parsed as EnvelopeRequest)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Packs the answer to a request. */
export function answerTo(request: EnvelopeRequest, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: "",
    _data: data,
    _errorCode: 0,
    _responseType: FOR_CALLING,
    _serializerVersion: 1,
  });
}

/** Packs an event. */
export function eventMessage(name: string, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: name,
    _conversationId: CONVERSATION.id,
    _correlationId: -1,
    _origin: "",
    _data: data,
    _errorCode: 0,
    _responseType: FOR_EVENT,
    _serializerVersion: 1,
  });
}

/** The name of the iframe, from which Office.js learns that Excel on the web is its host. */
export function frameName(origin: string, displayLanguage: string): string {
  return JSON.stringify({
    baseFrameName: CONVERSATION.controlId,
    // Flags 3: a shared runtime that starts custom functions by itself.
    hostInfo: `Excel$Web$16.00$${displayLanguage}$corr$$$3`,
    xdmInfo: `${CONVERSATION.id}|${CONVERSATION.controlId}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
