import { describe, expect, test } from '@jest/globals'
import { buildLogEntryUrl, chooseSigstore } from '../../src/attestations/choose-sigstore.ts'
import { PublishError } from '../../src/errors/publish-error.ts'

describe('chooseSigstore()', () => {
  test('chooses the public Sigstore, with the log whose entries PyPI can verify', () => {
    const { fulcioUrl, rekorUrl } = chooseSigstore({ SIGSTORE_FULCIO_URL: '' })
    expect([fulcioUrl.href, rekorUrl.href]).toEqual(['https://fulcio.sigstore.dev/', 'https://rekor.sigstore.dev/'])
  })

  test('takes a Sigstore of the user, also below a path and on this machine', () => {
    const { fulcioUrl, rekorUrl } = chooseSigstore({
      SIGSTORE_FULCIO_URL: ' https://sigstore.example.com/fulcio ',
      SIGSTORE_REKOR_URL: 'http://127.0.0.1:3000',
    })
    expect(new URL('api/v2/signingCert', fulcioUrl).href).toBe('https://sigstore.example.com/fulcio/api/v2/signingCert')
    expect(rekorUrl.href).toBe('http://127.0.0.1:3000/')
  })

  test.each(['sigstore.example.com', 'http://sigstore.example.com', 'ftp://127.0.0.1/'])('refuses %s', address => {
    expect(() => chooseSigstore({ SIGSTORE_REKOR_URL: address })).toThrow(PublishError)
    expect(() => chooseSigstore({ SIGSTORE_REKOR_URL: address })).toThrow(/`SIGSTORE_REKOR_URL`/)
  })
})

describe('buildLogEntryUrl()', () => {
  test('leads to the search page of the public log', () => {
    expect(buildLogEntryUrl(chooseSigstore({}), '12')).toBe('https://search.sigstore.dev/?logIndex=12')
  })

  test('leads to the log itself when it is the user’s own', () => {
    const sigstore = chooseSigstore({ SIGSTORE_REKOR_URL: 'https://example.com/rekor' })
    expect(buildLogEntryUrl(sigstore, '12')).toBe('https://example.com/rekor/api/v1/log/entries?logIndex=12')
  })
})
