#!/usr/bin/env node
import {main} from './main.js'
import type {Terminal} from './terminal.js'

/** Set by the build from package.json. */
declare const THONGBAO_VERSION: string

const clearLine = '\r\u001b[2K'
const live = process.stderr.isTTY === true

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  error: (line) => void process.stderr.write(`${line}\n`),
  progress: (line) => {
    if (live) process.stderr.write(clearLine + line.slice(0, (process.stderr.columns ?? 80) - 1))
  },
  now: () => performance.now()
}

// A reader that closes the pipe early (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70))

process.exitCode = await main(process.argv.slice(2), terminal, THONGBAO_VERSION)
