export const lifecycle = {
  lifecycle: {
    delete: 'Delete centre',
    deleteHint: 'It counts as not recorded from now on. Its history stays, and it can be restored.',
    deleted: '“%{name}” was deleted by %{by}, %{at}',
    restore: 'Restore centre',
    restoreHint: 'It comes back as it was, with its sign and its people.',
    restored: 'Centre restored',
  },
  signAct: {
    replace: 'Replace sign',
    replaceHint:
      'For a new sign in the place of this one, as after an upgrade or a new name. The former one is kept; photos of the new one are added afterwards.',
    newStatus: 'Status of the new sign',
    remove: 'Take sign down',
    removeHint: 'For a sign that is gone without a new one: the sign counts as not recorded from now on.',
    share: 'Share with another centre',
    shareHint:
      'One physical sign for two centres of one province, counted once. You must be able to record both.',
    otherCentre: 'The centre with the same sign',
    unshare: 'Stop sharing',
    unshareHint: 'The sign of this centre is counted by itself.',
    sharedWith: 'Shares its sign with',
    former: 'Former signs',
  },
}
