import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** How a page is looked at. */
export interface View {
  /** Of the window, in CSS pixels. */
  readonly width: number
  readonly scheme: 'light' | 'dark'
}

/** A browser without a window, spoken to by the DevTools protocol over two pipes: it listens nowhere. */
export interface Chromium extends AsyncDisposable {
  /**
   * Shows a page, and has a script inspect it.
   * @param script JavaScript; its last value, as JSON, is what comes back
   */
  look(html: string, view: View, script: string): Promise<{ readonly inspection: unknown; readonly picture: Buffer }>
}

/** The first that there is. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome']
/** Nothing that would ask the network for anything. */
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--hide-scrollbars', '--remote-debugging-pipe'],
  // Containers have little shared memory.
  '--disable-dev-shm-usage',
]
const MILLISECONDS = 300_000

/** @throws when there is none: these tests never skip */
export async function startChromium(): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'))
  const child = spawn(locateChromium(), [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()).once('error', () => resolve()))
  const devTools = connect(child.stdio[3] as Writable, child.stdio[4] as Readable)
  return {
    async look(html, { width, scheme }, script) {
      const { targetId } = await devTools('Target.createTarget', { url: 'about:blank' })
      const { sessionId } = await devTools('Target.attachToTarget', { targetId, flatten: true })
      const tell = (method: string, params: object) => devTools(method, params, String(sessionId))
      const metrics = { width, height: 100, deviceScaleFactor: 2, mobile: false }
      await tell('Emulation.setDeviceMetricsOverride', metrics)
      await tell('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
      const { frameTree } = await tell('Page.getFrameTree', {})
      await tell('Page.setDocumentContent', { frameId: (frameTree as FrameTree).frame.id, html })
      const { result } = await tell('Runtime.evaluate', { expression: script, returnByValue: true, awaitPromise: true })
      const { contentSize } = (await tell('Page.getLayoutMetrics', {})) as { contentSize: { height: number } }
      const clip = { x: 0, y: 0, width, height: Math.ceil(contentSize.height), scale: 1 }
      const { data } = await tell('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip })
      await devTools('Target.closeTarget', { targetId })
      return { inspection: (result as { value?: unknown }).value, picture: Buffer.from(String(data), 'base64') }
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

interface FrameTree {
  readonly frame: { readonly id: string }
}

function locateChromium(): string {
  const candidates = NAMES.flatMap(name => (process.env['PATH'] ?? '').split(delimiter).map(path => join(path, name)))
  const found = candidates.find(path => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
  if (found === undefined) throw new Error('There is no Chromium: run `.ci/fetch` first.')
  return found
}

type Answer = Readonly<Record<string, unknown>>
type DevTools = (method: string, params: object, sessionId?: string) => Promise<Answer>

/** Each message is JSON with a NUL behind it; answers carry the number of the request. */
function connect(input: Writable, output: Readable): DevTools {
  const waiting = new Map<number, PromiseWithResolvers<Answer>>()
  let received = ''
  let last = 0
  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = (received + text).split('\0')
    received = messages.pop() ?? ''
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message) as { id?: number; result?: Answer; error?: unknown }
      const promise = waiting.get(id ?? 0)
      if (error === undefined) promise?.resolve(result ?? {})
      else promise?.reject(new Error(JSON.stringify(error)))
    }
  })
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('Chromium ended'))
  }
  output.once('close', fail)
  input.on('error', fail)
  return async (method, params, sessionId) => {
    const id = ++last
    const answer = Promise.withResolvers<Answer>()
    waiting.set(id, answer)
    const timer = setTimeout(() => answer.reject(new Error(`Chromium did not answer ${method}`)), MILLISECONDS)
    input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    return await answer.promise.finally(() => {
      clearTimeout(timer)
      waiting.delete(id)
    })
  }
}
