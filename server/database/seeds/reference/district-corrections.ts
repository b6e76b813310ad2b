/** TIS codes of districts that the directory lists without one or with a wrong one, by province and Thai name. */
export const DISTRICT_CODES: Readonly<Record<string, string>> = {
  'บึงกาฬ เมืองบึงกาฬ': '3801',
  'บึงกาฬ พรเจริญ': '3802',
  'บึงกาฬ โซ่พิสัย': '3803',
  'บึงกาฬ เซกา': '3804',
  'บึงกาฬ ปากคาด': '3805',
  'บึงกาฬ บึงโขงหลง': '3806',
  'บึงกาฬ ศรีวิไล': '3807',
  'บึงกาฬ บุ่งคล้า': '3808',
  'เชียงใหม่ กัลยาณิวัฒนา': '5025',
  'อุตรดิตถ์ น้ำปาด': '5304',
}

/** English names that the directory garbles, by code; the others are taken from it. */
export const DISTRICT_ENGLISH: Readonly<Record<string, string>> = {
  '1028': 'Sathon',
  '1306': 'Lam Luk Ka',
  '1703': 'Khai Bang Rachan',
  '2408': 'Sanam Chai Khet',
  '3022': 'Nong Bun Mak',
  '3216': 'Khwao Sinarin',
  '4008': 'Ubolratana',
  '4013': 'Waeng Yai',
  '4020': 'Phu Pha Man',
  '4125': 'Prachaksinlapakhom',
  '4314': 'Sakhrai',
  '4808': 'Si Songkhram',
  '4905': 'Khamcha-i',
  '5025': 'Galyani Vadhana',
  '5304': 'Nam Pat',
  '5605': 'Dok Khamtai',
  '7107': 'Thong Pha Phum',
  '7303': 'Nakhon Chai Si',
  '7402': 'Krathum Baen',
  '7604': 'Cha-am',
  '8201': 'Mueang Phang Nga',
  '8405': 'Ko Pha-ngan',
}
