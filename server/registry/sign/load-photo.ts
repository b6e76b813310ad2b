import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { NotFound } from '../../errors.ts'
import { loadSign } from './load-sign.ts'
import { Photo } from './photo.entity.ts'
import type { SignInstallation } from './sign-installation.entity.ts'

/** A photo with its sign and what that belongs to; the sign is locked first, as by every edit. @throws NotFound */
export async function loadPhoto(
  em: EntityManager,
  id: string,
): Promise<{ photo: Photo; sign: SignInstallation }> {
  const found = await em.findOne(Photo, { id, deletedAt: null }, { fields: ['sign'] })
  if (!found) throw new NotFound('photo', id)
  const sign = await loadSign(em, found.sign.id)
  const photo = await em.findOne(
    Photo,
    { id, deletedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  )
  if (!photo) throw new NotFound('photo', id)
  return { photo, sign }
}

/** The photos of a sign in their order, locked with it. */
export function photosOf(em: EntityManager, sign: SignInstallation): Promise<Photo[]> {
  return em.find(
    Photo,
    { sign, deletedAt: null },
    { orderBy: { position: 'asc', createdAt: 'asc', id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  )
}
