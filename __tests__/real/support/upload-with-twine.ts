import { runTool, type ToolRun } from './tools.ts'

/** Uploads files with real twine. */
export async function uploadWithTwine(
  uploadUrl: string,
  credentials: { readonly user: string; readonly password: string },
  directory: string,
  filenames: readonly string[],
): Promise<ToolRun> {
  return await runTool('python/twine', ['upload', '--non-interactive', '--disable-progress-bar', ...filenames], {
    cwd: directory,
    environment: {
      TWINE_REPOSITORY_URL: uploadUrl,
      TWINE_USERNAME: credentials.user,
      TWINE_PASSWORD: credentials.password,
    },
  })
}
