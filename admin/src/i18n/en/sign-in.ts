export const signIn = {
  login: 'Login',
  password: 'Password',
  submit: 'Sign in',
  code: 'Code',
  codeHint: 'Open your authenticator app and enter the six digits, or use one recovery code.',
  confirm: 'Confirm',
  newPasswordHint: 'Somebody else has seen this password. Please choose a new one first.',
  currentPassword: 'Current password',
  newPassword: 'New password',
  passwordRule: 'At least 12 characters, nothing easy to guess',
  changePassword: 'Change password',
  invitationHint:
    'Use the code your administrator gave you to choose a password: the first one, or a new one when you forgot it.',
  invitationCode: 'Code from the administrator',
  setPassword: 'Set password',
  secondFactorHint: 'Your role needs a second factor. Please enter your password again to set it up.',
  haveCode: 'I have a code, or forgot my password',
  back: 'Back to signing in',
  or: 'or',
  with: 'Sign in with %{provider}',
  refused: {
    NO_MAPPING: 'The provider knows you, but you have no role here yet. Please ask your administrator.',
    SUSPENDED: 'This account is suspended. Please ask your administrator.',
    LOCKED: 'This account is locked for safety. Please ask your administrator.',
    REFUSED_BY_PROVIDER:
      'The provider refused, or cannot be reached. Please try again, or use your login and password.',
    BAD_STATE:
      'This sign-in was already used, took too long, or began in another browser. Please begin again.',
    BAD_TOKEN:
      'The provider’s answer does not hold. Please try again; if it happens again, ask your administrator.',
  },
  wait: 'Too many attempts. Please wait %{seconds} seconds.',
  again: {
    title: 'Sign in again',
    hint: 'Your session is over. What you typed and the photos you chose are still here: sign in and go on.',
    elsewhere: 'Another way of signing in:',
    window: 'open the sign-in page in a new window',
    continue: 'Signed in, go on',
    notSaved: 'Not saved, because your session is over. Save again to sign in.',
  },
}
