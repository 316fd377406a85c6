/** A text that stands in the page packed (deflate, base 64), in the element of this id. */
export async function packed(page: Document, id: string): Promise<string> {
  const bytes = Uint8Array.from(atob(page.getElementById(id)?.textContent ?? ''), (character) =>
    character.charCodeAt(0),
  );
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text();
}
