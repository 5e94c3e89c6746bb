import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { type Actor, visitor } from "#app/domain/actor";
import type { Context } from "#app/domain/context.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import type { MembershipRole, OrganiserRole } from "#app/domain/people/roles";
import { Refusal } from "#app/domain/refusal";
import { env } from "./env.server";
import { answerRefusal } from "./answer-refusal.server";
import { languageOf } from "./language.server";
import { portal } from "./portal.server";
import { isPublicPath } from "./public-page.server";
import { readSession } from "./session.server";

export interface DoorArgs {
  request: Request;
  params: LoaderFunctionArgs["params"];
  /** The browser's own session, where someone is signed in. */
  sessionId: string | null;
}
type Handler<C extends Context, T> = (ctx: C, args: DoorArgs) => Promise<T> | T;
type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** Contexts behind a door: what the door checked is in the type. */
export type PersonContext = Context & { actor: Actor & { userId: string } };
export type InstitutionContext = PersonContext & { actor: { institution: { id: string; role: MembershipRole } } };
export type ReviewerContext = PersonContext & { actor: { reviewer: true } };
export type OrganiserContext = PersonContext & { actor: { organiser: { id: string; role: OrganiserRole } } };

/** Who a request comes from, read once for all loaders of one page. */
export interface Caller {
  ctx: Context;
  sessionId: string | null;
  setCookie: string | null;
}
const callers = new WeakMap<Request, Promise<Caller>>();

export function callerOf(request: Request): Promise<Caller> {
  const known = callers.get(request);
  if (known) return known;
  const caller = readCaller(request);
  callers.set(request, caller);
  return caller;
}

/** Public pages are the same for everyone, so nobody is read there. */
async function readCaller(request: Request): Promise<Caller> {
  const { db, store } = await portal();
  const now = new Date();
  if (isPublicPath(new URL(request.url).pathname)) {
    return { ctx: { db, store, actor: visitor(languageOf(request, null)), now }, sessionId: null, setCookie: null };
  }
  const { signedIn, setCookie } = await readSession(request);
  const person = signedIn && (await actorOfUser(db.read, signedIn.userId));
  const actor = person ?? visitor(languageOf(request, null));
  return { ctx: { db, store, actor, now }, sessionId: person ? (signedIn?.sessionId ?? null) : null, setCookie };
}

const READS = new Set(["GET", "HEAD"]);

/** A form from another site must not act with this person's session. Browsers always say where a POST comes from. */
function refuseForeignForms(request: Request) {
  if (READS.has(request.method)) return;
  const origin = request.headers.get("origin");
  if (origin !== null && origin !== env().PUBLIC_ORIGIN) throw new Refusal("form.foreign-origin");
  if (origin === null && request.headers.get("sec-fetch-site") === "cross-site")
    throw new Refusal("form.foreign-origin");
}

/** Signed out: reading leads to sign-in and back, anything else is refused at once. */
function askToSignIn(request: Request): never {
  if (!READS.has(request.method)) throw new Response(null, { status: 401 });
  const { pathname, search } = new URL(request.url);
  const to = pathname.replace(/\.data$/, "") + search.replace(/[?&]_routes=[^&]*/, "");
  throw redirect(`/account/sign-in?to=${encodeURIComponent(to)}`);
}

const notFound = () => new Response(null, { status: 404 });

function door<C extends Context>(admit: (actor: Actor) => boolean, needsPerson: boolean) {
  return <T>(handler: Handler<C, T>) =>
    async ({ request, params }: Args): Promise<T> => {
      const { ctx, sessionId, setCookie } = await callerOf(request);
      try {
        refuseForeignForms(request);
        if (needsPerson && !ctx.actor.userId) askToSignIn(request);
        if (!admit(ctx.actor)) throw notFound();
        return withCookie(await handler(ctx as C, { request, params, sessionId }), setCookie);
      } catch (error) {
        throw withCookie<unknown>(
          error instanceof Refusal ? answerRefusal(error, ctx.actor.language) : error,
          setCookie,
        );
      }
    };
}

/** A renewed session must reach the browser even on a redirect. Ordinary answers get it from the root loader's headers. */
function withCookie<T>(answer: T, setCookie: string | null): T {
  if (!setCookie || !(answer instanceof Response) || answer.headers.has("set-cookie")) return answer;
  answer.headers.append("Set-Cookie", setCookie);
  return answer;
}

/** Open to all: public pages, sign-in. */
export const forAnyone = door<Context>(() => true, false);

/** Anyone with an account. */
export const forAccount = door<PersonContext>(() => true, true);

/** Members of an institution. */
export const forInstitution = door<InstitutionContext>((actor) => actor.institution !== null, true);

/** Reviewers. */
export const forReviewer = door<ReviewerContext>((actor) => actor.reviewer, true);

/** The administrator of the installation. */
export const forAdministrator = door<PersonContext>((actor) => actor.administrator, true);

const organiserDoors = new Map<string, ReturnType<typeof door<OrganiserContext>>>();
function organiserDoor(roles: readonly OrganiserRole[]) {
  const key = roles.join();
  const known =
    organiserDoors.get(key) ??
    door<OrganiserContext>((actor) => actor.organiser !== null && roles.includes(actor.organiser.role), true);
  organiserDoors.set(key, known);
  return known;
}

/** Members of an organiser in one of these roles. What each may do to one thing is decided inside the command. */
export const forOrganiser = <T>(roles: readonly OrganiserRole[], handler: Handler<OrganiserContext, T>) =>
  organiserDoor(roles)(handler);
