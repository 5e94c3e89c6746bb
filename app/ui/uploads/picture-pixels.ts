/** A picture's pixels as the browser shows it, turned upright; nothing known of a file it cannot read. Its pixels are not decoded for that. */
export async function picturePixels(file: File): Promise<{ width: number | null; height: number | null }> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    const isRead = await new Promise<boolean>((told) => {
      image.onload = () => told(true);
      image.onerror = () => told(false);
      image.src = address;
    });
    return isRead ? { width: image.naturalWidth, height: image.naturalHeight } : { width: null, height: null };
  } finally {
    URL.revokeObjectURL(address);
  }
}
