/**
 * What a template can name, described as data: the checker walks these descriptions, and the type of the view is made from
 * them, so that the two cannot differ.
 */
export type Shape = TextShape | FlagShape | ListShape | ObjectShape

/** Text of the announcement or profile: a mark that a template prints. */
export interface TextShape {
  readonly kind: 'text'
  readonly optional?: true
}

/** True or false: to be tested, not printed. */
export interface FlagShape {
  readonly kind: 'flag'
  readonly optional?: true
}

/** To be gone through with `{{#each}}`; empty where there is nothing. */
export interface ListShape {
  readonly kind: 'list'
  readonly item: Shape
  readonly optional?: true
}

/** To be entered by a path or with `{{#with}}`. */
export interface ObjectShape {
  readonly kind: 'object'
  readonly fields: Readonly<Record<string, Shape>>
  readonly optional?: true
}

/** Where a template meets a shape: a mark for text, null for what is absent. */
export type ValueOf<S> = S extends {optional: true} ? ContentOf<S> | null : ContentOf<S>

type ContentOf<S> = S extends {kind: 'text'}
  ? string
  : S extends {kind: 'flag'}
    ? boolean
    : S extends {kind: 'list'; item: infer Item}
      ? readonly ValueOf<Item>[]
      : S extends {kind: 'object'; fields: infer Fields}
        ? {readonly [Name in keyof Fields]: ValueOf<Fields[Name]>}
        : never

export const text = {kind: 'text'} as const
export const flag = {kind: 'flag'} as const
export const list = <Item extends Shape>(item: Item) => ({kind: 'list', item}) as const
export const object = <Fields extends Readonly<Record<string, Shape>>>(fields: Fields) => ({kind: 'object', fields}) as const
/** What may be absent: to be tested with `{{#if}}` before it is printed. */
export const optional = <S extends Shape>(shape: S) => ({...shape, optional: true}) as const
