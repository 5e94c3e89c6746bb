import type { Editor } from "@tiptap/react";
import { useTranslation } from "react-i18next";
import { ToolButton } from "./tool-button";
import type { blockTools } from "./tool-list";
import type { ToolState } from "./use-tool-state";

interface PressToolsProps {
  tools: typeof blockTools;
  editor: Editor | null;
  on: ToolState;
}

/** Tools of one press, side by side. */
export function PressTools({ tools, editor, on }: PressToolsProps) {
  const { t } = useTranslation();
  return tools.map(({ name, icon, act, isOn, isOff }) => (
    <ToolButton
      key={name}
      icon={icon}
      label={t(`cases.tool-${name}`)}
      isOn={isOn?.(on)}
      disabled={!editor || isOff?.(on)}
      onPress={() => editor && act(editor.chain().focus()).run()}
    />
  ));
}
