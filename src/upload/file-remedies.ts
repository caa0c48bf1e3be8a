import { websitePage } from '../package-index/website-page.ts'
import type { RefusalRemedy } from './refusal-remedy.ts'

/** Refusals that are not about who uploads, in the words of PyPI, the most particular first. */
export const FILE_REMEDIES: readonly RefusalRemedy[] = [
  {
    says: /organization account .* inactive/i,
    remedy: ({ index }) => `The organization that owns the project has to be activated on ${index.name}.`,
  },
  {
    says: /uploads are (temporarily )?disabled|read-only mode|registration (is )?temporarily disabled/i,
    remedy: ({ index }) => `${index.name} takes no uploads at the moment. Run the job again later.`,
  },
  {
    says: /ssl is required/i,
    remedy: () => 'Begin `repository-url:` with `https://`.',
  },
  {
    says: /project size too large/i,
    remedy: ({ distribution, index }) =>
      `Delete releases of ${distribution.project} that nobody needs, or ask ${index.name} for a higher limit.`,
  },
  {
    says: /^413|file (is )?too large/i,
    remedy: ({ index }) =>
      `Build a smaller file (leave tests, data and debug symbols out), or ask ${index.name} for a higher limit for the project.`,
  },
  {
    says: /local version/i,
    remedy: () =>
      'Build with a version without the part from `+` on. With setuptools-scm, set `local_scheme = "no-local-version"` ' +
      'in `[tool.setuptools_scm]` of pyproject.toml.',
  },
  {
    says: /previously used by a file|already been used, use a different version/i,
    remedy: () =>
      'A file name counts once for ever, even after deletion. Raise the version (a post-release such as `1.0.post1` ' +
      'will do) and build anew.',
  },
  {
    says: /releases? older than .* days/i,
    remedy: () => 'The release is closed to new files. Raise the version and publish all files with it.',
  },
  {
    says: /only one sdist/i,
    remedy: () =>
      'The release has its sdist already. Leave this one out, `files: dist/*.whl`, or raise the version and build anew.',
  },
  {
    says: /too similar to an existing project|conflict with python standard library|the name .* isn.t allowed|conflicts with an existing project/i,
    remedy: () => 'Choose another name in `[project] name` of pyproject.toml and build anew.',
  },
  {
    says: /too many new projects/i,
    remedy: () => 'An account may create only so many projects an hour. Run the job again in an hour.',
  },
  {
    says: /description.*(render|markup)|failed to render/i,
    remedy: () =>
      'Correct the mark-up of the README, and see that its format is stated: `readme = "README.md"` (or `.rst`) in ' +
      'pyproject.toml. Then build anew.',
  },
  {
    says: /valid classifier|the classifier/i,
    remedy: ({ index }) => {
      const list = websitePage(index, '/classifiers/')
      const where = list === undefined ? '' : ` ${list} lists all of them.`
      return `Correct or remove the classifier in pyproject.toml and build anew.${where}`
    },
  },
  {
    says: /unsupported platform tag/i,
    remedy: () =>
      'Repair the wheel before publishing: auditwheel (Linux) or delocate (macOS) give it a portable tag, and ' +
      'cibuildwheel runs them for you.',
  },
  {
    says: /filename '.*' (is invalid, should be|should contain)|start filename for|invalid (source distribution|wheel) filename|version in filename/i,
    remedy: () => 'Do not rename built files. Update the build tool (`pip install --upgrade build`) and build anew.',
  },
  {
    says: /digest supplied does not match/i,
    remedy: () => 'The file was altered on its way, perhaps by a proxy. Run the job again.',
  },
  {
    says: /invalid attestations.*SourceRepositoryURI/i,
    remedy: ({ index }) =>
      `The trusted publisher at ${index.name} names another repository than the one that Sigstore certified, or writes it ` +
      'in other letter case. Register it exactly as GitHub writes it, or set `attestations: false`.',
  },
  {
    says: /invalid attestations.*build config uri/i,
    remedy: () =>
      'Sigstore certified another workflow than the one that the trusted publisher names, as it does in a reusable ' +
      'workflow. Publish from the workflow that is registered, or set `attestations: false`.',
  },
  {
    says: /invalid attestations/i,
    remedy: () => 'Set `attestations: false` to publish without attestations.',
  },
  {
    says: /invalid distribution file|zip archive not accepted|does not contain the required|invalid entry points/i,
    remedy: () =>
      'The archive is damaged, or written in a way that the index does not take. Build it anew with an up-to-date tool.',
  },
  {
    says: /invalid value for|invalid for '|is invalid|not a valid|invalid data|must be|must have|metadata version|direct dependency/i,
    remedy: () => 'Correct the field in pyproject.toml (or setup.cfg, setup.py) and build anew.',
  },
]
