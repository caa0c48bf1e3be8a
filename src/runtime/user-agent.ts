/** How the action names itself to servers: a name to search for, and no more of the user's machine than that. */
export const userAgent = 'pypi-publish/1 (GitHub Action)'
