/**
 * Words and runs that make up most of the passwords found in published breaches, without the digits and signs people
 * put around them: a password is compared after those are taken off, so `P@ssw0rd1234!` is found under `password`.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `password passwords passwort passw passwd pass pwd letmein letmeinnow welcome welcomeback hello helloworld iloveyou iloveu loveyou
  lovely love lover loveme forever sunshine princess dragon monkey football baseball basketball soccer hockey superman batman
  spiderman ironman starwars pokemon naruto charlie michael jordan jennifer jessica ashley nicole daniel andrew thomas robert
  matthew anthony joshua william martin george harley ranger buster hunter killer shadow master mustang maverick phoenix cowboy
  cookie cheese banana orange apple pepper ginger summer winter spring autumn flower butterfly angel angels babygirl babyboy baby
  honey sweety freedom whatever trustno trustnoone nothing secret secrets private access accessdenied login logon signin admin
  admins administrator adminadmin root rootroot toor superuser user username guest test testing tester testtest demo sample
  example default changeme changeit changethis change temp temporary newpassword mypassword thepassword yourpassword
  passwordpassword oracle mysql postgres postgresql database server system manager office company internet computer windows
  microsoft google facebook youtube twitter instagram samsung android iphone yahoo hotmail gmail linkedin adobe photoshop
  qwerty qwertyuiop qwertyui qwert qwerasdf qwerasdfzxcv asdf asdfg asdfgh asdfghjkl asdfasdf zxcv zxcvb zxcvbn zxcvbnm zxcvbnm
  qazwsx qazwsxedc wsxedc qweasd qweasdzxc qwe asd zxc poiuy poiuytrewq lkjhgf lkjhgfdsa mnbvcxz qaz wsx azerty azertyuiop
  abc abcd abcde abcdef abcdefg abcdefgh abcabc aaa xyz zaq zaqwsx
  correcthorsebatterystaple correcthorse ninja cool money lucky happy smile friend friends family jesus christ heaven blessed
  liverpool chelsea arsenal manchester manutd barcelona realmadrid juventus thailand bangkok siam thai thaiboy thaigirl
  somchai somsak somying sawasdee sawatdee sabai sanuk chaiyo rakthai rakna rak rakkun rukter jaidee mailbox
  muangthai phuket chiangmai pattaya isan korat ayutthaya government ministry department municipality province district
  tessaban anamai amphoe changwat tambon moobaan obt obtjor aobotor dla dlathai dlagoth moi centre center register centreregister
  รหัสผ่าน รหัส สวัสดี ประเทศไทย กรุงเทพ เทศบาล อบต อบจ จังหวัด อำเภอ ตำบล ศูนย์ ศูนย์ช่วยเหลือประชาชน ผู้ดูแลระบบ ทดสอบ รักเธอ รักนะ
  ฟหกด ฟหกดเ ฟหกดเา ฟหกดสวง ไำพะ ไำพะัีรนยบล ผปแอ ผปแอิืทมใฝ ๆไำพะ ๆไำพ`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Rows of the keyboards used here, both layouts, and the two alphabets: any stretch of one is a run, forwards or back. */
export const RUNS: readonly string[] = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '!@#$%^&*()_+',
  'ๆไำพะัีรนยบล',
  'ฟหกดเ้่าสวง',
  'ผปแอิืทมใฝ',
  'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ',
  '๐๑๒๓๔๕๖๗๘๙๐',
]
