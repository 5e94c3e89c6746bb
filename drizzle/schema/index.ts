export * from "./record";
export * from "./people";
export * from "./files";
export * from "./calls";
export * from "./cases";
export * from "./evidence";
export * from "./reviews";
export * from "./casebook";
