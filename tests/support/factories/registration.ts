import { type Registration, registrationForm } from "#app/domain/people/forms";

/** A filled-in registration, as its form reads it. */
export const aRegistration = (entries: Record<string, unknown> = {}): Registration =>
  registrationForm.parse({
    institutionName: "示例市人民医院",
    type: "tertiary-public",
    level: "3A",
    province: "33",
    place: "示例市",
    aliases: "示例一院\n示例医学中心",
    name: "演示经办人",
    mobile: "138 0000 0000",
    email: "Sender@Example.org",
    password: "correct horse battery",
    ...entries,
  });
