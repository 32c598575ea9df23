// Which roles one person may hold together: never two where one of them would let the other look over the wall. Pure.

export const ROLLEN = ['coordinator', 'specialist', 'vertrouwensfunctionaris', 'beheerder'] as const
export type MedewerkerRol = (typeof ROLLEN)[number]

/** Why these roles are not for one person. */
export type RolBotsing =
  | 'coordinator-en-specialist'
  | 'vertrouwensfunctionaris-alleen'
  | 'specialist-met-trajecten'

/**
 * What stands between these roles and one person, or null. `heeftTrajecten`: whether this person still has a traject as a specialist.
 *
 * - coordinator and specialist are two people: who divides reads the aanmelding of both ouders, so must not know one side from within
 *   (wall.md, Lanes; product.md, coordinator "sees no content"). This is wider than "not of the own lane": the lane of an ouder is only
 *   known when the aanmelding has been read.
 * - a vertrouwensfunctionaris holds no other role: that person hears what went wrong between two trajecten (D5) and opens one traject in an
 *   emergency with a second person (D4); somebody with a desk of their own would look at own work, or be the second person for themselves.
 * - a beheerder sees figures without a traject dimension (D6), so that role may go with coordinator or with specialist.
 * - whoever still has a traject stays a specialist, whatever else changes.
 */
export function botsingVan(rollen: readonly MedewerkerRol[], heeftTrajecten = false): RolBotsing | null {
  const heeft = (rol: MedewerkerRol) => rollen.includes(rol)
  if (heeft('coordinator') && heeft('specialist')) return 'coordinator-en-specialist'
  if (heeft('vertrouwensfunctionaris') && rollen.length > 1) return 'vertrouwensfunctionaris-alleen'
  return heeftTrajecten && !heeft('specialist') ? 'specialist-met-trajecten' : null
}
