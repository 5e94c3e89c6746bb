import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../icon";

type MessageTone = "calm" | "warn" | "stop" | "plain";

const icons: Record<MessageTone, LucideIcon> = {
  calm: CircleCheck,
  warn: TriangleAlert,
  stop: CircleAlert,
  plain: Info,
};

/** Something the person should read before going on. Without a title, its kind is said to screen readers. */
export function Message({
  tone = "plain",
  title,
  children,
}: {
  tone?: MessageTone;
  title?: string;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className={tone === "plain" ? "message" : `message message-${tone}`}>
      <Icon of={icons[tone]} />
      <div>
        {title ? (
          <p className="font-semibold">{title}</p>
        ) : (
          <span className="visually-hidden">{t(`common.note-${tone}`)}</span>
        )}
        {children}
      </div>
    </div>
  );
}
