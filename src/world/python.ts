/** The machine's Python, which runs what only Python's own code can tell exactly. */
export interface Python {
  /**
   * Hands a request to `python/render_descriptions.py`, which says what its input and its output look like.
   * @returns what the program wrote, or `undefined` where no Python of this machine ran it to its end
   */
  renderDescriptions(request: string): Promise<string | undefined>
}
