export const view = {
  button: 'Views',
  title: 'Saved views',
  none: 'There is no view of this screen yet',
  keep: 'Keep what is shown now',
  name: 'Name of the view',
  save: 'Save',
  audience: 'Who finds it',
  for: {
    ME: 'Only me',
    OFFICE: 'My office',
    ROLE: 'Everybody of my role',
  },
  edit: 'Edit the view %{name}',
  remove: 'Remove the view %{name}',
  removed: 'The view "%{name}" was removed',
  undo: 'Bring back',
}
