/**
 * English names for subdistricts whose name in the directory is garbled (`Khnong Knat`, `Skn Nikm`): romanised by hand
 * after the Royal Thai General System. One entry: code, space, name.
 */
const CORRECTED = `
110202 Ban Rakat · 110602 Sisa Chorakhe Noi · 110603 Sisa Chorakhe Yai · 120502 Rat Niyom
130604 Lam Luk Ka · 140803 Ban Khae · 141106 Phayom · 141209 Rang Chorakhe · 160112 Talung
160116 Nikhom Sang Ton-Eng · 160121 Phrommat · 161104 Chon Sombun · 170504 Phikun Thong · 180205 Hang Nam Sakhon
190101 Pak Phriao · 190105 Dao Rueang · 190110 Pak Khao San · 190112 Kut Nok Plao · 190202 Thap Kwang
190206 Hin Son · 190210 Cha-Om · 190213 Cham Phak Phaeo · 190215 Tha Maprang · 190302 Kum Hak
190303 Khotchasit · 190306 Bua Loi · 190314 Nong Chorakhe · 190403 Khlong Ruea · 190406 Charoen Tham
190502 Nong Khwai So · 190504 Nong Sida · 190602 Bang Khamot · 190603 Sang Sok · 190604 Talat Noi
190605 Horathep · 190608 Ban Khrua · 190802 Ban Klap · 190902 Khun Khlon · 190903 Than Kasem
190908 Phu Krang · 191003 Hua Pluak · 191005 Sala Ri Thai · 191008 Phraya Thot · 191012 Suan Dokmai
191102 Mittraphap · 191107 Lam Phaya Klang · 191109 Sap Sanun · 191202 Kham Phran · 191301 Khao Din Phatthana
191303 Phueng Ruang · 191306 Na Phralan · 220211 Tok Phrom · 220309 Thung Bencha · 220602 Ko Proet
221003 Takhian Thong · 230114 Laem Klat · 240110 Khlong Nakhon Nueang Khet · 240801 Khu Yai Mi
250110 Mai Khet · 260309 Khao Phoem · 260403 Sisa Krabue · 270306 Thap Rat · 270510 Nong Takhian Bon
300212 Sa Wan Phraya · 300306 Ban Rat · 300809 Sa Chorakhe · 300905 Khang Phlu · 301014 Mueang Prasat
301508 Nikhom Sang Ton-Eng · 301807 Makluea Kao · 301808 Makluea Mai · 302009 Mittraphap · 302106 Nong Sarai
302601 Samnak Takhro · 303103 Non Pradu · 303105 Nong Tat Yai · 310122 Lak Khet · 310125 Sakae Sam
310706 Chorakhe Mak · 311006 Nong Kathing · 312303 Isan Khet · 320103 Phia Ram · 320516 Kantuat Ramuan
320901 Ra-ngaeng · 321105 Trapiang Tia · 321306 Samphao Lun · 321403 Chik Daek · 330420 Khanun
330707 Samrong Prasat · 331002 I Lam · 331406 Si Non Ngam · 331705 Takhian Ram · 332004 Non Phek
340203 Ueat Yai · 341120 Huai Fai Phatthana · 342403 Tha Mueang · 350401 Lumphuk · 350412 Khaen Noi
361503 Kahat · 370606 Sang Tho Noi · 390110 Lamphu · 400608 Boribun · 400610 Phu Han · 400803 Khuean Ubonrat
400805 Si Suk Samran · 401302 Mai Na Phiang · 401304 Waeng Yai · 401404 Lahan Na · 401406 Thang Khwang
401502 Khuem Chat · 401610 Nong Kung Thanasan · 401612 Nong Kung Soen · 401614 Thung Chomphu
402003 Phu Pha Man · 402004 Wang Sawap · 402301 Kut That · 402303 Khanuan · 402902 Mueang Kao Phatthana
410617 Don Hai Sok · 412401 Ban Chit · 420913 Si Songkhram · 430203 Kong Nang · 450806 Kham Pha-ung · 451018 Bueng Kluea
460116 Klang Muen · 460606 Kut Sim Khum Mai · 460608 Sa Phang Thong · 461801 Khong Chai Phatthana
480801 Si Songkhram · 480805 Tha Bo Songkhram · 490304 Lao Mi · 501104 Pa Nai · 501412 Pa Phai
510408 Pa Phai · 520116 Bo Haeo · 520205 Sop Pat · 520401 Thung Ngam · 530304 Charim · 530808 Dan Mae Kham Man
550403 Sisa Ket · 600207 Noen Kwao · 600709 Lat Thippharot · 600710 Phrom Nimit · 600806 Don Kha
610406 Uthai Kao · 610409 Khao Bang Kraek · 610606 Mueang Ka Rung · 610610 Hu Chang · 620112 Nikhom Thung Pho Thale
620113 Thep Nakhon · 640511 Sarachit · 640901 Ban Mai Chai Mongkhon · 650411 Khui Muang · 660405 Nong Phayom
660408 Khlong Khun · 670514 Sap Noi · 671105 Sadao Phong · 700111 Phikun Thong · 700606 Don Kha
710611 Tha Takhro · 710701 Tha Khanun · 710702 Pi Lok · 710706 Huai Khayeng · 710707 Sahakon Nikhom
710802 Prang Phle · 710911 Nong Sarai · 711103 Chorakhe Phueak · 720602 Nong Sarai · 720704 Bang Takhian
720903 Chorakhe Sam Phan · 720908 Don Kha · 721002 Nong Ratchawat · 730120 Sa Kathiam · 730122 Huai Chorakhe
730301 Nakhon Chai Si · 730312 Sisa Thong · 740118 Chai Mongkhon · 740201 Talat Krathum Baen
750110 Nang Takhian · 760207 Nong Chumphon · 760208 Huai Rong · 760304 Tha Takhro · 760805 Phu Sawan
800201 Phrom Lok · 800204 Thon Hong · 800612 Khao Phra Bat · 800807 Mo Khlan · 801906 Sam Tambon
802103 Karo · 810802 Ko Si Boya · 820305 Rommani · 830301 Thep Krasattri · 840209 Takhian Thong
850301 Muang Kluang · 850401 Nam Chuet · 860116 Hat Sai Ri · 860303 Saphli · 860802 Thung Takhrai
900902 Tha Cha Muang · 901203 Thung Khamin · 920104 Na Phala · 920305 Phrong Chorakhe · 930114 Na Not
930402 Tamot · 930703 Tapaen · 940208 Thung Phla · 940505 Lubo Yirai · 940903 Tanyong Dalo
950303 Tano Pute · 950404 Khiri Khet · 950604 Koto Tuera · 960102 Lamphu · 960208 Khosit · 960804 Lo Chut
961103 To Deng
`

/** Subdistrict code → English name. */
export const SUBDISTRICT_ENGLISH: ReadonlyMap<string, string> = new Map(
  CORRECTED.trim()
    .split(/\s*·\s*|\n/)
    .map((entry) => [entry.slice(0, 6), entry.slice(7)]),
)
