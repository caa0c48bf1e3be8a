/**
 * How the upload path of the common indexes becomes the path of their Simple API. Only shapes that nothing else has:
 * a wrong guess would read "no such project" where the question was put to the wrong page.
 */
const SHAPES: readonly { readonly upload: RegExp; readonly host?: RegExp; readonly simple: string }[] = [
  // Pulp, and whoever follows PyPI's own layout.
  { upload: /^(.*)\/legacy\/?$/, simple: '$1/simple/' },
  // Azure Artifacts
  { upload: /^(.*\/pypi)\/upload\/?$/, simple: '$1/simple/' },
  // Gitea and Forgejo
  { upload: /^(.*\/api\/packages\/[^/]+\/pypi)\/?$/, simple: '$1/simple/' },
  // GitLab, by project
  { upload: /^(.*\/api\/v4\/projects\/[^/]+\/packages\/pypi)\/?$/, simple: '$1/simple/' },
  // Artifactory
  { upload: /^(.*\/api\/pypi\/[^/]+)\/?$/, simple: '$1/simple/' },
  // Nexus
  { upload: /^(.*\/repository\/[^/]+)\/?$/, simple: '$1/simple/' },
  // CodeArtifact
  { upload: /^(\/pypi\/[^/]+)\/?$/, host: /\.codeartifact\./, simple: '$1/simple/' },
  // Google Artifact Registry: LOCATION-python.…/PROJECT/REPOSITORY/
  { upload: /^(\/[^/]+\/[^/]+)\/?$/, host: /^[a-z0-9-]+-python\./, simple: '$1/simple/' },
  // devpi, where its name or its port gives it away: /USER/INDEX/
  { upload: /^(\/[^/]+\/[^/]+)\/?$/, host: /^([^:]*\.)?devpi[.:]|:3141$/, simple: '$1/+simple/' },
  // pypiserver
  { upload: /^\/$/, simple: '/simple/' },
]

/** The Simple API's root of the index that takes uploads at this URL, where its shape leaves no doubt. Pure. */
export function guessSimpleUrl(uploadUrl: URL): URL | undefined {
  const shape = SHAPES.find(
    ({ upload, host }) => upload.test(uploadUrl.pathname) && (host?.test(uploadUrl.host) ?? true),
  )
  if (shape === undefined) return undefined
  const guessed = new URL(uploadUrl.href)
  guessed.pathname = uploadUrl.pathname.replace(shape.upload, shape.simple)
  guessed.search = ''
  guessed.hash = ''
  return guessed
}
