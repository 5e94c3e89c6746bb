import { useTranslation } from "react-i18next";
import type { RecordFault } from "#app/domain/record/record-fault";
import { DataTable } from "../table/data-table";

/** Where the record does not check, and why. */
export function RecordFaults({ faults }: { faults: readonly RecordFault[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("system.record-fault")}
      rows={faults.map((fault, place) => ({ id: String(place), ...fault }))}
      columns={[
        { key: "fault", head: t("system.record-fault"), isName: true, cell: ({ fault }) => t(`system.fault-${fault}`) },
        { key: "chain", head: t("system.record-chain"), cell: ({ chain }) => chain },
        { key: "position", head: t("system.record-position"), align: "right", cell: ({ position }) => position },
        { key: "event", head: t("system.record-event"), cell: ({ eventId }) => <code>{eventId}</code> },
      ]}
    />
  );
}
