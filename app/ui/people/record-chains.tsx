import { useTranslation } from "react-i18next";
import { Empty } from "../state/empty";
import { DataTable } from "../table/data-table";

/** The chains of the record with their last hashes. */
export function RecordChains({ chains }: { chains: readonly { chain: string; length: number; hash: string }[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("system.record-chain")}
      rows={chains.map((one) => ({ id: one.chain, ...one }))}
      empty={<Empty title={t("system.record-empty")}>{t("system.record-empty-text")}</Empty>}
      columns={[
        { key: "chain", head: t("system.record-chain"), isName: true, cell: ({ chain }) => chain },
        { key: "length", head: t("system.record-length"), align: "right", cell: ({ length }) => length },
        { key: "hash", head: t("system.record-hash"), cell: ({ hash }) => <code className="small">{hash}</code> },
      ]}
    />
  );
}
