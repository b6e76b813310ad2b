import { connectionType } from '../../read/connection.ts'
import { SignInstallation } from './sign-installation.entity.ts'

export const SignInstallationConnection = connectionType(() => SignInstallation, 'SignInstallation')
