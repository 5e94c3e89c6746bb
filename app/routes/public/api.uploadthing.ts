import { forAccount, forAnyone } from "#app/web/area.server";
import { uploads } from "#app/web/uploads/index.server";
import type { ActionFunctionArgs } from "@remix-run/node";

const handle = async (request: Request) => (await uploads()).handle(request);

const promiseAddress = forAccount((_ctx, { request }) => handle(request));

/** What may be uploaded, for the kit in the browser. */
export const loader = forAnyone((_ctx, { request }) => handle(request));

/** A person asks for an upload's address, or the hosted service tells what became of one: its signature is proof enough. */
export const action = (args: ActionFunctionArgs) =>
  args.request.headers.has("uploadthing-hook") ? handle(args.request) : promiseAddress(args);
