import { z } from 'zod'
import { ERROR_STATUS } from '../../platform/errors.ts'
import type { Operation, Reading } from '../../platform/operations/operation.ts'
import type { Registry } from '../../platform/operations/registry.ts'

type Json = { [name: string]: unknown }

/** The OpenAPI 3.1 document of all operations and readings; their schemas are those that check the input. */
export function openApi({ operations, readings }: Registry): Json {
  const all = [...operations.values(), ...readings.values()]
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kith',
      version: '1',
      description: 'Every operation of Kith, with the rules that its pages keep.',
    },
    security: [{ cookie: [] }, { bearer: [] }],
    paths: {
      ...Object.fromEntries(
        [...operations.values()].map((one) => [`/api/${one.name}`, { post: operationOf(one) }]),
      ),
      ...Object.fromEntries(
        [...readings.values()].map((one) => [`/api/${one.name}`, { get: readingOf(one) }]),
      ),
    },
    components: {
      schemas: { ...Object.fromEntries(all.map((one) => [one.name, schemaOf(one)])), problem: PROBLEM },
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'kith' },
        bearer: { type: 'http', scheme: 'bearer', description: "The session cookie's value." },
      },
    },
  }
}

function operationOf({ name, summary }: Operation): Json {
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    schema: { type: 'string', format: 'uuid' },
  }
  return {
    operationId: name,
    summary,
    parameters: [
      { ...key, description: 'A retry with the same key is carried out once and gets the first answer.' },
    ],
    requestBody: { required: true, content: { 'application/json': { schema: { $ref: place(name) } } } },
    responses: responses(),
  }
}

function readingOf(one: Reading): Json {
  const { properties = {}, required = [] } = schemaOf(one) as { properties?: Json; required?: string[] }
  const parameters = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
  return { operationId: one.name, summary: one.summary, parameters, responses: responses() }
}

function responses(): Json {
  const statuses = [...new Set(Object.values(ERROR_STATUS))].map(String)
  const problem = {
    description: 'A refusal',
    content: { 'application/problem+json': { schema: { $ref: place('problem') } } },
  }
  const answer = { description: 'The answer', content: { 'application/json': { schema: {} } } }
  return { 200: answer, ...Object.fromEntries(statuses.map((status) => [status, problem])) }
}

const place = (name: string) => `#/components/schemas/${name}`

/** A schema's inner references begin at itself; in the document they begin at its place there. */
function schemaOf({ name, input }: Pick<Operation, 'name' | 'input'>): Json {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(input, {
    io: 'input',
    unrepresentable: 'any',
  }) as Json
  const text = JSON.stringify(schema).replace(
    /"\$ref":"#([^"]*)"/g,
    (_whole, rest: string) => `"$ref":"${place(name)}${rest}"`,
  )
  return JSON.parse(text) as Json
}

const PROBLEM: Json = {
  type: 'object',
  description: 'A refusal (RFC 9457).',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'A sentence that says what to do.' },
    code: { type: 'string', enum: Object.keys(ERROR_STATUS) },
    problems: {
      type: 'array',
      items: {
        type: 'object',
        properties: { path: { type: 'array', items: { type: 'string' } }, message: { type: 'string' } },
      },
    },
    current: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'For `stale`: what stands now.',
    },
    to: { type: 'string', description: 'Where to state a purpose or a reason.' },
  },
}
