import { useTranslation } from "react-i18next";

const petal = "M16 15.2C11.2 11.6 11 5 16 2.6 21 5 20.8 11.6 16 15.2Z";

/** The apricot blossom and the name, leading home. */
export function Brand({ href }: { href: string }) {
  const { t } = useTranslation();
  return (
    <a className="brand" href={href}>
      <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
        {[0, 72, 144, 216, 288].map((turn) => (
          <path key={turn} d={petal} transform={`rotate(${turn} 16 16)`} />
        ))}
        <circle cx="16" cy="16" r="1.7" />
      </svg>
      {t("common.brand")}
    </a>
  );
}
