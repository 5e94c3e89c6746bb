import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { reportFault } from "#app/web/fault.server";
import { withoutZeroBytes } from "#app/web/without-zero-bytes.server";
import { i18nFor } from "./i18n/messages.server";
import { languageOfPath } from "./i18n/public-path";
import { type Fault, FaultContext } from "./ui/document/fault-context";
import { NonceContext } from "./ui/document/nonce-context";
import type { FrameData } from "./ui/frame/frame-data";

export { startApplication } from "#app/web/application.server";
export { withDoorsForActs } from "#app/web/doors-for-acts.server";

/** How long a page may wait for what it streams later. */
export const streamTimeout = 5_000;

/** What was logged while a request was answered, so that its error page can name it. */
const faults = new WeakMap<Request, Fault>();

export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs) {
  // an address or method that does not exist is the reader's slip, not our fault
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  faults.set(request, { id: reportFault(error, request), at: new Date() });
}

/** What a screen asks for while it is open: no more to be kept than the screen itself. */
export function handleDataRequest(response: Response): Response {
  keepPrivate(response.headers);
  return response;
}

/** A page made for one person is kept by nobody. The page cache gives public pages headers of their own. */
function keepPrivate(headers: Headers) {
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { cspNonce }: AppLoadContext,
): Promise<Response> {
  // Crawlers get the page in one piece.
  const ready = isbot(request.headers.get("user-agent") ?? "") ? "onAllReady" : "onShellReady";
  return new Promise((resolve, reject) => {
    let isSent = false;
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={i18nFor(languageOf(context, request))}>
        <NonceContext.Provider value={cspNonce}>
          <FaultContext.Provider value={faults.get(request) ?? null}>
            <RemixServer context={context} url={request.url} nonce={cspNonce} />
          </FaultContext.Provider>
        </NonceContext.Provider>
      </I18nextProvider>,
      {
        nonce: cspNonce,
        [ready]() {
          isSent = true;
          const body = withoutZeroBytes();
          headers.set("Content-Type", "text/html; charset=utf-8");
          keepPrivate(headers);
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          status = 500;
          if (isSent) reportFault(error, request);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** The language the root's loader decided on; where it failed, the one the address names. */
function languageOf({ staticHandlerContext }: EntryContext, request: Request) {
  const frame = staticHandlerContext.loaderData.root as FrameData | undefined;
  return frame?.language ?? languageOfPath(new URL(request.url).pathname);
}
