import type { ClientBase } from 'pg'

/**
 * Takes the tables an import writes in the order in which opening a round takes them. An import writes the parts of new
 * centres before the centres; without this the two would wait for each other.
 */
export async function lockInOrder(client: ClientBase): Promise<void> {
  await client.query(
    'lock table lao, joint_slot, centre, centre_person, centre_member, sign_installation, photo in row exclusive mode',
  )
}
