/** A text that says itself whether it is whole. */
export function whole(name: string): string {
  return `${name}:${"x".repeat(400_000)}:${name}`;
}
