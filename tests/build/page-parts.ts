/** Every element that matches. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)]
}

/** What a reader reads in an element, spaces squeezed. */
export function words(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** The values of an attribute of every element that matches. */
export function values(root: ParentNode, selector: string, name: string): string[] {
  return all(root, selector).map((element) => element.getAttribute(name) ?? '')
}
