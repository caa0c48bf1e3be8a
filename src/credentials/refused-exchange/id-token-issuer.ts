import { GITHUB_ISSUER } from '../parse-id-token-claims.ts'

/** Whose ID token it is, as its issuer tells: what PyPI takes for GitHub is one address alone. Pure. */
export function describeIssuer(issuer: string | undefined): string {
  if (issuer === undefined) return 'The ID token names no issuer.'
  if (issuer === GITHUB_ISSUER) return 'The ID token is from GitHub.'
  if (issuer.startsWith(`${GITHUB_ISSUER}/`)) {
    return (
      `The ID token is from ${issuer}, an issuer of its own that your enterprise has switched on for GitHub Actions; ` +
      `only ${GITHUB_ISSUER} itself counts as GitHub.`
    )
  }
  if (/^https:\/\/token\.actions\.[\w-]+\.ghe\.com\b/.test(issuer)) {
    return `The ID token is from ${issuer}, GitHub Enterprise Cloud with data residency, which does not count as GitHub.`
  }
  if (/\/_services\/token\/?$/.test(issuer)) {
    return `The ID token is from ${issuer}, a GitHub Enterprise Server, which does not count as GitHub.`
  }
  return `The ID token is from ${issuer}, which is not GitHub; a Forgejo or Gitea server, for example, has an issuer of its own.`
}
