// What mcp.sh asks, and what it looks at.
import assert from 'node:assert/strict'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'

const [address, library, program] = process.argv.slice(2)
const study = 'social-innovators'
const asked = [
  ['list_studies', {}],
  ['read_study', { study }],
  ['read_theme', { study, theme: '7' }],
  ['search_quotes', { q: 'political' }],
  ['search_quotes', { study: [study], theme: ['7', '8'], participant: ['1P04'] }],
  ['search_quotes', { study: ['hindi'], q: 'घर' }],
  ['read_quote', { study, quote: '7.2.1' }],
  ['check_quotes', { text: 'One said “the things that are political” (1P04), another “politics is for politicians alone” (2P10).' }],
  ['check_study', { study }],
  ['cross_quotes', { study, rows: 'theme', columns: 'group' }],
  // Refused, each in a sentence.
  ['search_quotes', { themes: ['7'] }],
  ['read_theme', { study }],
  ['read_study', { study: 'no-such-study' }],
]

const session = async transport => {
  const client = new Client({ name: 'mcp.sh', version: '1.0.0' })
  await client.connect(transport)
  const { tools } = await client.listTools()
  const answers = []
  for (const [name, args] of asked) answers.push(await client.callTool({ name, arguments: args }))
  await client.close()
  return { tools, answers }
}

const direct = await session(new StdioClientTransport({ command: 'dotnet', args: [program, 'mcp', '--database', library] }))
const overHttp = await session(new StreamableHTTPClientTransport(new URL(address)))
assert.deepEqual(direct, overHttp)
console.log(`${direct.tools.length} tools, ${Buffer.byteLength(JSON.stringify(direct.tools))} bytes`)
for (const [i, [name, args]] of asked.entries()) {
  const { isError, content, structuredContent } = direct.answers[i]
  console.log(`${name} ${JSON.stringify(args)}: ${isError ? content[0].text : `${Buffer.byteLength(content[0].text)} bytes`}`)
  assert.equal(content.length, 1)
  if (isError) assert.match(content[0].text, /^[^{].*[.:?]/)
  else assert.deepEqual(JSON.parse(content[0].text), structuredContent)
}

const found = direct.answers[asked.findIndex(([, args]) => args.q === 'घर')].content[0].text
assert(found.includes('मुझे अपने घर की याद आती है।'), found)
