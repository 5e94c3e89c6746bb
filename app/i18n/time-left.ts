import type { Translate } from "./translation";

const minute = 60_000;

/** What is left until a deadline, in the two largest units that matter: 6天3小时, 3小时20分钟, 5分钟. Empty when it has passed. */
export function timeLeft(t: Translate, deadline: Date, now: Date): string {
  const left = deadline.getTime() - now.getTime();
  if (left <= 0) return "";
  const minutes = Math.floor(left / minute) % 60;
  const hours = Math.floor(left / (60 * minute)) % 24;
  const days = Math.floor(left / (24 * 60 * minute));

  if (days > 0) {
    if (hours === 0) return t("common.days", { count: days });
    return t("common.left-days-hours", {
      days: t("common.days", { count: days }),
      hours: t("common.hours", { count: hours }),
    });
  }
  if (hours > 0) {
    if (minutes === 0) return t("common.hours", { count: hours });
    return t("common.left-hours-minutes", {
      hours: t("common.hours", { count: hours }),
      minutes: t("common.minutes", { count: minutes }),
    });
  }
  return minutes > 0 ? t("common.minutes", { count: minutes }) : t("common.left-seconds");
}
