import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../../server/accounts/password-rules.ts'

const owner = { login: 'somsri.j', name: 'สมศรี จำลองนคร' }
const refused = (password: string) => faultOf(password, owner) !== null

describe('a password', () => {
  it.each([
    ['too short', 'Kx9#mQ2!vP'],
    ['a common word with decoration', 'Password1234!'],
    ['a common word in look-alikes', 'P@$$w0rd12345'],
    ['a common word and a year', 'Welcome2566!!'],
    ['two common words and a year', 'admin-welcome-2024'],
    ['a keyboard run', 'qwertyuiop123'],
    ['a keyboard run backwards', 'poiuytrewq321'],
    ['a zig-zag over the keyboard', '1qaz2wsx3edc'],
    ['a Thai keyboard run', 'ฟหกดเ้่าสวง12'],
    ['a Thai word with digits', 'เทศบาล12345678'],
    ['one character', 'aaaaaaaaaaaaaaaa'],
    ['one group', 'abcabcabcabcabc'],
    ['digits', '123456789012'],
    ['its owner’s login', 'somsri.j-2566'],
    ['its owner’s name', 'สมศรี2566!!'],
    ['its owner’s surname', 'จำลองนคร99'],
    ['the word centre and a year', 'RegisterCentre2567'],
  ])('is refused when it is %s', (_, password) => {
    expect(refused(password)).toBe(true)
  })

  it.each([
    'ช้างเผือก เดินริมน้ำ 7 วัน',
    'correct lamp river sheet',
    'k7mq-w2xe-9fhn-t4zc',
    'Tr0ub4dor&3-lemur-boat',
    'password manager makes 4 of these',
  ])('is accepted when it is %s', (password) => {
    expect(faultOf(password, owner)).toBeNull()
  })

  it('counts characters, not bytes, and has an upper end', () => {
    expect(faultOf('กขคงจฉชซฌญฎ', owner)?.en).toContain('this one has 11')
    expect(refused('x7'.repeat(129))).toBe(true)
  })

  it('is refused when the installation lists it', () => {
    expect(faultOf('k7mq-w2xe-9fhn-t4zc', owner, (password) => password.startsWith('k7mq'))).not.toBeNull()
  })
})
