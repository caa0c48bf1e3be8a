import type { IndexedFile, ProjectListing } from '../../src/package-index/indexed-file.ts'
import type { PackageIndex } from '../../src/package-index/package-index.ts'
import type { Http, HttpRequest, HttpResponse } from '../../src/world/http.ts'

/** An index that takes uploads and shows files at one origin. */
export const anIndex: PackageIndex = {
  kind: 'other',
  name: 'index.example',
  uploadUrl: new URL('https://index.example/legacy/'),
  simpleUrl: new URL('https://index.example/simple/'),
}

export function anIndexedFile(filename: string, digests: IndexedFile['digests'] = {}): IndexedFile {
  return { filename, url: `https://index.example/files/${filename}`, digests, yanked: false }
}

export function listed(...files: readonly IndexedFile[]): ProjectListing {
  return { state: 'listed', files }
}

/** An `Http` that keeps what it is asked, and answers each request by a function. */
export function answering(
  answer: (request: HttpRequest, number: number) => Partial<HttpResponse> | Promise<Partial<HttpResponse>>,
): Http & { readonly requests: HttpRequest[] } {
  const requests: HttpRequest[] = []
  return {
    requests,
    async send(request) {
      requests.push(request)
      const response = await answer(request, requests.length - 1)
      return { status: 200, reason: '', headers: {}, body: '', ...response }
    },
  }
}
