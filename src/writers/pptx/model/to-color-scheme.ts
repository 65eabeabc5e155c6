import type {Deck} from '../../../document/types.js'
import type {Color} from '../../../theme/types.js'
import type {ColorScheme} from '../presentation.js'

/** The theme's colours by slot; what the deck does not name is taken from its neighbours, since a scheme has all twelve. */
export function toColorScheme(colors: Deck['colors']): ColorScheme {
  const named = new Map(colors.map(({name, value}) => [name, value]))
  const dark = named.get('dark1') ?? '#000000'
  const light = named.get('light1') ?? '#ffffff'
  const dark2 = named.get('dark2') ?? dark
  const accent = (number: number): Color => named.get(`accent${number}`) ?? named.get('accent1') ?? dark2
  return {
    dk1: dark,
    lt1: light,
    dk2: dark2,
    lt2: named.get('light2') ?? light,
    accent1: accent(1),
    accent2: accent(2),
    accent3: accent(3),
    accent4: accent(4),
    accent5: accent(5),
    accent6: accent(6),
    hlink: named.get('link') ?? dark2,
    folHlink: named.get('link') ?? dark2
  }
}
