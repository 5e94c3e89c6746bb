import { type ReadPage, readScan, type ScanOrder } from "#app/domain/cases/seal/read-scan.server";
import { serveChild } from "./serve-child.server";

// A refusal of the file reaches the caller as ChildFailed "refused", its reason carrying the refusal's code.
serveChild<ScanOrder, ReadPage[]>((order) => readScan(order));
