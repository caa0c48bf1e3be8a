import { describe, expect, test } from '@jest/globals'
import { SPDX_LICENSES } from '../../../src/rules/data/spdx-ids.ts'
import {
  licenseExpressionSyntax,
  licenseExpressionUnknownLicense,
} from '../../../src/rules/license/license-expressions.ts'
import { explainUsualName } from '../../../src/rules/license/usual-names.ts'
import { aWheel, someCoreMetadata } from '../../support/some-distributions.ts'

const GPL_3 = ['GPL-3.0-only', 'GPL-3.0-or-later']

describe('explainUsualName()', () => {
  test.each([
    ['GPLv3', GPL_3],
    ['GPL-3', GPL_3],
    ['GPL 3.0', GPL_3],
    ['GNU General Public License v3.0', GPL_3],
    ['GPL3+', ['GPL-3.0-or-later']],
    ['GPLv3 or later', ['GPL-3.0-or-later']],
    ['GPL', ['GPL-2.0-only', 'GPL-2.0-or-later', ...GPL_3]],
    ['AGPL', ['AGPL-3.0-only', 'AGPL-3.0-or-later']],
    ['GNU Affero General Public License', ['AGPL-3.0-only', 'AGPL-3.0-or-later']],
    ['LGPLv2.1', ['LGPL-2.1-only', 'LGPL-2.1-or-later']],
    ['Lesser General Public License, version 3', ['LGPL-3.0-only', 'LGPL-3.0-or-later']],
    ['LGPLv2', ['LGPL-2.0-only', 'LGPL-2.0-or-later', 'LGPL-2.1-only', 'LGPL-2.1-or-later']],
    ['Apache 2.0', ['Apache-2.0']],
    ['Apache License, Version 2.0', ['Apache-2.0']],
    ['The Apache Software License 2', ['Apache-2.0']],
    ['MIT License', ['MIT']],
    ['the MIT licence.', ['MIT']],
    ['BSD', ['BSD-3-Clause', 'BSD-2-Clause']],
    ['BSD License', ['BSD-3-Clause', 'BSD-2-Clause']],
    ['3-clause BSD', ['BSD-3-Clause']],
    ['MPL', ['MPL-2.0', 'MPL-1.1']],
    ['Mozilla Public License 2.0', ['MPL-2.0']],
    ['Python Software Foundation License', ['PSF-2.0', 'Python-2.0']],
    ['Proprietary', ['LicenseRef-Proprietary']],
    ['my own', []],
    ['', []],
    ['GPL'.repeat(1000), []],
  ])('takes %j for any of %j', (name, ids) => {
    expect(explainUsualName(name)).toEqual(ids)
    const known = new Set<string>(SPDX_LICENSES)
    expect(ids.filter(id => !known.has(id) && !id.startsWith('LicenseRef-'))).toEqual([])
  })
})

describe('The rules on License-Expression', () => {
  const tell = (expression: string) => {
    const metadata = someCoreMetadata('tstools', '0.1', [['License-Expression', expression]])
    const rules = [licenseExpressionSyntax, licenseExpressionUnknownLicense]
    const found = rules.flatMap(({ check }) => check(aWheel(undefined, { metadata })))
    return found.map(violation => (typeof violation === 'string' ? violation : violation.sentence)).join(' ')
  }

  test.each([
    ['LGPL', '`LGPL-3.0-only` or `LGPL-3.0-or-later`?'],
    ['BSD', ' Did you mean `BSD-3-Clause` or `BSD-2-Clause`?'],
    ['MIT OR GPLv3', ' Did you mean `GPL-3.0-only` or `GPL-3.0-or-later`?'],
    ['MIT License', ' Did you mean `MIT`?'],
    ['BSD-3-Claus', ' Did you mean `BSD-3-Clause`?'],
  ])('name every licence that %s may mean', (expression, suggestion) => {
    expect(tell(expression)).toContain(suggestion)
  })

  test.each(['XGPL', 'BSX', 'LGP', 'MTI'])('take no short word like %s for another', expression => {
    expect(tell(expression)).toContain('no SPDX licence id.')
    expect(tell(expression)).not.toContain('Did you mean')
  })
})
