import type { Editor } from "@tiptap/react";
import { useEffect, useReducer, useState } from "react";
import type { Papers } from "../papers";
import { search, searchIn } from "./find-marks";

interface Spot {
  editor: Editor;
  index: number;
}

/** Finding words over all sections: how often they stand there, at which of them one is, and going on from it. */
export function useFind(papers: Papers) {
  const [words, setWords] = useState("");
  const [at, setAt] = useState(-1);
  const [, look] = useReducer((times: number) => times + 1, 0);
  const editors = papers.all();
  const spots: Spot[] = editors.flatMap((editor) =>
    searchIn(editor.state).hits.map((_hit, index) => ({ editor, index })),
  );
  const place = spots.length === 0 ? -1 : Math.min(at, spots.length - 1);

  useEffect(() => {
    let heard: Editor[] = [];
    const listen = () => {
      for (const editor of heard) editor.off("update", look);
      heard = papers.all();
      for (const editor of heard) editor.on("update", look);
      look();
    };
    const stop = papers.subscribe(listen);
    listen();
    return () => {
      stop();
      for (const editor of heard) editor.off("update", look);
      for (const editor of papers.all()) search(editor, "", null);
    };
  }, [papers]);

  const show = (now: string, spot: Spot | undefined) => {
    for (const editor of editors) search(editor, now, spot?.editor === editor ? spot.index : null);
  };
  const goTo = (next: number) => {
    const spot = spots[(next + spots.length) % spots.length];
    if (!spot) return;
    setAt(spots.indexOf(spot));
    show(words, spot);
    const hit = searchIn(spot.editor.state).hits[spot.index];
    if (hit) spot.editor.commands.setTextSelection(hit);
    spot.editor.view.dom.querySelector(".found.is-current")?.scrollIntoView({ block: "center" });
  };
  return {
    ...{ words, place, count: spots.length },
    type: (now: string) => {
      setWords(now);
      setAt(-1);
      show(now, undefined);
      look();
    },
    go: (step: 1 | -1) => goTo(place < 0 && step < 0 ? spots.length - 1 : place + step),
    replace: (by: string) => {
      const spot = spots[place];
      if (!spot) return goTo(0);
      put(spot.editor, by, [spot.index]);
      show(words, spots[place]);
      look();
    },
    replaceAll: (by: string) => {
      for (const editor of editors) put(editor, by, [...searchIn(editor.state).hits.keys()]);
      look();
    },
    /** The cursor goes where the finding ended. */
    leave: () => spots[place]?.editor.commands.focus(),
  };
}

/** Writes other words over some of the hits, the last one first, in one step that can be undone. */
function put(editor: Editor, by: string, which: readonly number[]) {
  const { hits } = searchIn(editor.state);
  const { tr } = editor.state;
  for (const index of [...which].reverse()) tr.insertText(by, hits[index]!.from, hits[index]!.to);
  if (tr.docChanged) editor.view.dispatch(tr);
}
