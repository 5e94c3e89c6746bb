/** A refused save shows the latest state too: the next try is then made in knowledge of it. */
export const shouldRevalidate = () => true;
