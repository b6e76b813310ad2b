/** The few sentences react-admin's own hooks may say. */
export const reactAdmin = {
  notification: {
    logged_out: 'Your session has ended. Please sign in again.',
    http_error: 'The system cannot be reached.',
    not_authorized: 'You are not allowed to do this.',
  },
  auth: {
    auth_check_error: 'Please sign in to continue.',
  },
  message: {
    unsaved_changes: 'There are changes that have not been saved. Leave this page?',
  },
}
