/** White space as Python sees it, as the inside of a character class: U+FEFF is none, the four separators of ASCII are. */
export const PYTHON_SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
