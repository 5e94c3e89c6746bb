import { data, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteError } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { useTranslation } from "react-i18next";
import { frameOf } from "#app/web/frame.server";
import { FaultContext } from "./ui/document/fault-context";
import { NonceContext } from "./ui/document/nonce-context";
import { titleOf, wantsScripts } from "./ui/document/page-handle";
import { PublicAddresses } from "./ui/document/public-addresses";
import { describeError } from "./ui/frame/describe-error";
import { ErrorScreen } from "./ui/frame/error-screen";
import { useLanguage } from "./ui/language";
import styles from "./ui/styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", type: "image/svg+xml", href: "/favicon.svg" },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const { frame, setCookie } = await frameOf(request);
  return data(frame, setCookie ? { headers: { "Set-Cookie": setCookie } } : undefined);
}

/** The document around every page and every error: language, name, style, and scripts where the page wants them. */
export function Layout({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const nonce = useContext(NonceContext);
  const isFault = useContext(FaultContext) !== null;
  const error = useRouteError();
  const matches = useMatches() as Parameters<typeof titleOf>[0];
  const page = error ? describeError(error, t).title : titleOf(matches, t);
  // A page that could not be made is shown as it is: running its scripts would only break it again.
  const js = wantsScripts(matches) && !isFault;
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{page === null ? t("common.brand") : t("common.page-title", { page })}</title>
        <Meta />
        {!error && <PublicAddresses name={page} />}
        <Links />
      </head>
      <body>
        {children}
        {js && <ScrollRestoration nonce={nonce} />}
        {js && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorScreen error={useRouteError()} />;
}
