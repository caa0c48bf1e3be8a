import { buildSdist } from '../__tests__/support/archives/build-sdist.ts'
import { buildWheel } from '../__tests__/support/archives/build-wheel.ts'
import type { BuiltDistribution } from '../__tests__/support/archives/distribution-contents.ts'

/**
 * The project of a packaging tutorial: a few lines of Python for time series that need numpy and matplotlib. Written here
 * as a build tool would leave it in `dist/`, so that the demo needs no Python.
 */
export function buildTstools(version: string): readonly BuiltDistribution[] {
  const module = pythonModule(version)
  const contents = {
    name: 'tstools',
    version,
    fields: [
      ['Summary', 'Small tools for time series'],
      ['Author-email', 'A. Student <student@example.com>'],
      ['License-Expression', 'MIT'],
      ['License-File', 'LICENSE'],
      ['Requires-Python', '>=3.9'],
      ['Requires-Dist', 'numpy'],
      ['Requires-Dist', 'matplotlib'],
      ['Description-Content-Type', 'text/markdown'],
    ],
    description: '# tstools\n\nMoving averages, and a plot of them.\n',
  } as const
  const license = 'MIT License\n\nDo as you like with it.\n'
  return [
    buildWheel({
      ...contents,
      files: { 'tstools/__init__.py': module },
      distInfoFiles: { 'licenses/LICENSE': license },
    }),
    buildSdist({ ...contents, files: { 'src/tstools/__init__.py': module, LICENSE: license } }),
  ]
}

/** What `tstools` needs, for the second index: the names are what pip looks for, nothing is in them. */
export function buildStandIns(): readonly BuiltDistribution[] {
  return ['numpy', 'matplotlib'].map(name =>
    buildWheel({
      name,
      version: '1.0',
      fields: [['Summary', `A stand-in for ${name} that lets this demo run without the real one`]],
      files: { [`${name}/__init__.py`]: '' },
    }),
  )
}

function pythonModule(version: string): string {
  return `"""Small tools for time series."""

__version__ = "${version}"


def moving_average(series, window):
    """The mean of each \`window\` neighbours, as a numpy array."""
    import numpy

    return numpy.convolve(series, numpy.ones(window) / window, mode="valid")


def plot(series, window):
    """Draws a series and its moving average."""
    from matplotlib import pyplot

    pyplot.plot(series)
    pyplot.plot(moving_average(series, window))
    pyplot.show()
`
}
