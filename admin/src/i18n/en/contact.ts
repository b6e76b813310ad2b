export const contact = {
  title: 'Contact',
  outcome: {
    REACHED: 'Spoken to',
    PROMISED: 'Will record',
    UNREACHABLE: 'Not reached',
  },
  again: 'call again %{day}',
  today: 'To be called by me today',
  chosen: '%{rows} rows chosen (%{units} units)',
  clear: 'Choose none',
  note: 'Note a contact',
  will: 'Units to be noted: %{n}',
  remark: 'Remark',
  next: 'Call again on',
  done: 'Units noted: %{n}',
  undo: 'Take back',
  undone: 'The notes were taken back',
}
