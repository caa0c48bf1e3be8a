import { parseContentType } from '../../src/packaging/content-type.ts'
import { findEmailDefect } from '../../src/packaging/email-address.ts'
import { soleEmailAddress } from '../../src/packaging/sole-email-address.ts'
import { unfoldDescription } from '../../src/packaging/unfold-description.ts'
import { findWebAddressDefect } from '../../src/packaging/web-address.ts'
import { rendersEmpty } from '../../src/rendering/renders-empty.ts'
import type { Target } from '../engine/target.ts'
import { must, mustBePrintable } from '../invariants.ts'

/** E-mail addresses, web addresses, content types and descriptions of core metadata. */
export const target: Target = {
  covers: [
    'packaging/email-address',
    'packaging/sole-email-address',
    'packaging/address-reader',
    'packaging/web-address',
    'packaging/content-type',
    'packaging/unfold-description',
    'rendering/renders-empty',
  ],
  longestInput: 65_536,
  seeds: [
    'Jane "J." Doe (x) <jane@example.org>',
    'list: a@b.c, "d"@e.f;',
    '<@x,@y:a@b>',
    'a@xn--bcher-kva.example',
    'https://u@[::1]:80/x#[y]',
    'http://1.2.3.256:99999',
    'text/markdown; charset=UTF-8; variant="GFM"; (x) a*=b',
    'one\n        two\n       |three\n\t four',
    '[x]: <y> "z"\n\n[^1]: a\n',
  ],
  words: [
    '@',
    '<',
    '>',
    ',',
    ';',
    ':',
    '"',
    '\\',
    '(',
    ')',
    'xn--',
    '.example',
    'https://',
    '[',
    ']',
    'charset=',
    'variant=',
    '\n       |',
  ],
  check(input) {
    const text = input.toString()
    const address = soleEmailAddress(text)
    must(address.length <= text.length + 20, 'an address is a part of the text', address)
    for (const defect of [findEmailDefect(address), findEmailDefect(text), findWebAddressDefect(text)]) {
      if (defect !== undefined) mustBePrintable(defect, 300)
    }
    const type = parseContentType(text)
    must(type === undefined || type.mediaType === type.mediaType.toLowerCase(), 'a type in lower case', type)
    must(unfoldDescription(text).length <= text.length, 'unfolding takes away')
    rendersEmpty(text)
  },
}
