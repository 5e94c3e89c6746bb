import { examineMaterial, type MaterialAnswer, type MaterialOrder } from "#app/domain/files/examine-material.server";
import { serveChild } from "./serve-child.server";

// A refusal of the file reaches the caller as ChildFailed "refused", its reason carrying the refusal's code.
serveChild<MaterialOrder, MaterialAnswer>((order) => examineMaterial(order));
