/** Lines of a workflow that errors tell to write, below the `uses:` line or, for permissions, below the job. */
export const ALLOW_ID_TOKENS = 'permissions:\n  id-token: write'
export const DRY_RUN = 'with:\n  dry-run: true'
export const GIVE_API_TOKEN = `with:\n  password: \${{ secrets.PYPI_API_TOKEN }}`
export const GIVE_USER_AND_PASSWORD = `with:\n  user: …\n  password: \${{ secrets.INDEX_PASSWORD }}`
