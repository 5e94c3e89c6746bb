import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { uploads } from "#app/web/uploads/index.server";

/** HEAD says how much of an upload is here, PUT brings the rest. The address itself is signed: nobody needs to be signed in. */
async function ingest({ request }: LoaderFunctionArgs | ActionFunctionArgs) {
  const { ingest: take } = await uploads();
  return take ? take(request) : new Response(null, { status: 404 });
}

export { ingest as action, ingest as loader };
